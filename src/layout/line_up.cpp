#include "layout/line_up.hpp"

#include "layout/crowd.hpp"
#include "layout/page.hpp"
#include "layout/soundness.hpp"

namespace vellum::layout {
namespace {

constexpr double rounding = 1;          // px: a page has whole ones
constexpr std::size_t most_nodes = 60;  // beyond, the program takes longer than what it mends is worth

}  // namespace

void line_up(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, std::size_t most_crossings,
             Layout& layout) {
    if (graph.nodes.size() > most_nodes) return;
    for (const bool x : {true, false}) {
        Layout tried = layout;
        Drawing drawing(graph, measures, theme, tried);
        if (!Crowd(drawing, Axis{x}, true, false).line_up()) continue;
        for (auto& edge : tried.edges) normalise(edge.points);
        set_page(tried, measures, theme);
        if (tried.size.width > layout.size.width + rounding || tried.size.height > layout.size.height + rounding)
            continue;
        const auto crossings = crossings_if_sound(graph, tried, theme);
        if (crossings && *crossings <= most_crossings) layout = std::move(tried);
    }
}

}  // namespace vellum::layout
