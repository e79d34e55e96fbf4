#include "pictures/tools.hpp"

namespace vellum::bench {

Layouts by_vellum(const std::vector<Sample>& samples) {
    Layouts layouts;
    for (const Sample& sample : samples) layouts.push_back(layout::compute(sample.graph, theme::standard()));
    return layouts;
}

}  // namespace vellum::bench
