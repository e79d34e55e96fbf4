#include "layout/line_up.hpp"

#include "layout/crowd.hpp"
#include "layout/page.hpp"
#include "layout/soundness.hpp"

namespace vellum::layout {

void line_up(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, Layout& layout) {
    const auto before = crossings_if_sound(graph, layout, theme);
    if (!before) return;
    for (const bool x : {true, false}) {
        Layout tried = layout;
        Drawing drawing(graph, measures, theme, tried);
        if (!Crowd(drawing, Axis{x}, true, false).line_up()) continue;
        for (auto& edge : tried.edges) normalise(edge.points);
        set_page(tried, measures, theme);
        if (tried.size.width > layout.size.width || tried.size.height > layout.size.height) continue;
        const auto crossings = crossings_if_sound(graph, tried, theme);
        if (crossings && *crossings <= *before) layout = std::move(tried);
    }
}

}  // namespace vellum::layout
