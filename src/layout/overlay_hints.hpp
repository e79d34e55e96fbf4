/// What a placement is told for the sake of overlays, so that a frame around an overlay's members holds nothing else.
///
/// Why: frames are rectangles, and a rectangle around two members holds all that stands between them. Members that no
/// line sets one behind the other stand level, so that the frame is a band across the flow; what stands in the band
/// nevertheless is sent before or behind it, which shows only when everything has a place. So a placement is tried,
/// looked at and told more.
#pragma once

#include <utility>
#include <vector>

#include "layout/dot_engine.hpp"
#include "layout/overlay_room.hpp"
#include "layout/place.hpp"

namespace vellum::layout {

struct OverlayHints {
    explicit OverlayHints(const model::Graph& graph) : blank(graph.overlays.size(), 0.0) {}

    std::vector<double> blank;                                   ///< room left of each frame, for titles it would cross
    std::vector<std::pair<model::NodeId, model::NodeId>> order;  ///< the first stands before the second along the flow
};

/// How far a placement is from frames that hold members only and cross no title; 0: nothing to mend.
struct OverlayFaults {
    int count = 0;
    OverlayHints next;  ///< what to tell the next placement
};
OverlayFaults find_faults(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                          const Placement& placement, const OverlayHints& hints);

/// One placement with these hints.
Placement place(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                const PlaceOptions& options, const OverlayHints& hints);

/// What one placement asks of the layout engine.
dot::Input engine_input(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                        const PlaceOptions& options, const OverlayHints& hints);

/// Sets of boxes that should stand level: the members of an overlay where no line leads from one to another.
std::vector<std::vector<std::size_t>> level_members(const model::Graph& graph, const std::vector<dot::Line>& lines);

/// True when an overlay has members in both: they stand beside each other, and neither before the other.
bool are_spanned(const model::Graph& graph, model::Element a, model::Element b);

/// True for a supporting edge between two members of one overlay: it must not set them one behind the other.
bool joins_members(const model::Graph& graph, const model::Edge& edge);

}  // namespace vellum::layout
