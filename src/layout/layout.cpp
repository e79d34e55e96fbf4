#include "layout/layout.hpp"

#include "layout/candidates.hpp"
#include "layout/dot_engine.hpp"
#include "layout/ease_lines.hpp"
#include "layout/line_up.hpp"
#include "layout/make_room.hpp"
#include "layout/measure.hpp"
#include "layout/page.hpp"
#include "layout/route.hpp"
#include "layout/shortcut.hpp"
#include "layout/soundness.hpp"

namespace vellum::layout {
namespace {

constexpr int most_wider = 3;  // placements tried with wider gaps when there is no room to make
constexpr double wider = 1.5;
constexpr std::size_t most_placed_again = 60;  // nodes; beyond, neither wider gaps nor other routes ever helped

/// Makes room, and counts what is still wrong.
int settle(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, Layout& layout) {
    const int flaws = make_room(graph, measures, theme, layout);
    return flaws + turns_its_back(graph, {layout.nodes, layout.clusters, layout.overlays}, layout.edges);
}

/// What is done for looks alone, where nothing stands too near to anything.
void touch_up(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, Layout& layout) {
    const auto crossings = crossings_if_sound(graph, layout, theme);
    if (!crossings) return;
    line_up(graph, measures, theme, *crossings, layout);
    take_shortcuts(graph, measures, theme, *crossings, layout);
    ease_lines(graph, measures, theme, *crossings, layout);
    set_page(layout, measures, theme);
}

}  // namespace

Layout compute(const model::Graph& graph, const theme::Theme& theme) {
    // Every text is wrapped and has its size; candidates differ in placement only.
    const Measures measures = measure(graph, theme);
    Candidate best = best_candidate(graph, measures, theme);
    const Verdict verdict = best.layout.verdict;
    Layout layout = std::move(best.layout);
    // What stands too near to something else gets the room it is promised.
    int flaws = settle(graph, measures, theme, layout);
    const auto offer = [&](Layout other) {
        const int left = settle(graph, measures, theme, other);
        if (left >= flaws) return;
        flaws = left;
        layout = std::move(other);
    };
    const bool again = graph.nodes.size() <= most_placed_again;
    if (again && flaws > 0) offer(routed_again(graph, measures, theme, layout));
    for (PlaceOptions options : {best.options, PlaceOptions{}}) {
        for (int round = 0; again && flaws > 0 && round < most_wider; ++round) {
            options.rank_gap *= wider;
            options.node_gap *= wider;
            offer(finished(graph, measures, theme, placed(graph, measures, theme, options)).layout);
            if (flaws > 0) offer(routed_again(graph, measures, theme, layout));
        }
    }
    set_page(layout, measures, theme);
    if (graph.effort > 1) touch_up(graph, measures, theme, layout);
    layout.verdict = verdict;
    return layout;
}

std::string engine_version() { return dot::version(); }

}  // namespace vellum::layout
