/// Placement in several attempts, where there are overlays: see overlay_hints.hpp.
#include "layout/overlay_hints.hpp"

namespace vellum::layout {
namespace {

constexpr int most_attempts = 4;

}  // namespace

Placement place(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                const PlaceOptions& options) {
    OverlayHints hints(graph);
    Placement best = place(graph, measures, theme, options, hints);
    if (graph.overlays.empty()) return best;
    OverlayFaults faults = find_faults(graph, measures, theme, best, hints);
    int fewest = faults.count;
    for (int attempt = 1; attempt < most_attempts && faults.count > 0; ++attempt) {
        hints = std::move(faults.next);
        Placement placement = place(graph, measures, theme, options, hints);
        faults = find_faults(graph, measures, theme, placement, hints);
        if (faults.count >= fewest) continue;
        fewest = faults.count;
        best = std::move(placement);
    }
    return best;
}

}  // namespace vellum::layout
