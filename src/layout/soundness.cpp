#include "layout/soundness.hpp"

#include "layout/picture.hpp"
#include "quality/guarantees.hpp"
#include "quality/measures.hpp"

namespace vellum::layout {

std::optional<std::size_t> crossings_if_sound(const model::Graph& graph, const Layout& layout,
                                              const theme::Theme& theme) {
    const quality::Picture picture = picture_of(graph, layout, theme);
    if (!quality::violations(picture).empty()) return std::nullopt;
    return quality::crossings(picture).size();
}

}  // namespace vellum::layout
