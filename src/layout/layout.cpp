#include "layout/layout.hpp"

#include "layout/candidates.hpp"
#include "layout/dot_engine.hpp"
#include "layout/measure.hpp"

namespace vellum::layout {

Layout compute(const model::Graph& graph, const theme::Theme& theme) {
    // Every text is wrapped and has its size; candidates differ in placement only.
    const Measures measures = measure(graph, theme);
    return best_candidate(graph, measures, theme).layout;
}

std::string engine_version() { return dot::version(); }

}  // namespace vellum::layout
