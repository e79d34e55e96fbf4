/// The frames of overlays around members that have their places.
#pragma once

#include <vector>

#include "layout/measure.hpp"

namespace vellum::layout {

/// One frame an overlay, as though everything in it belonged to it.
std::vector<Rect> whole_frames(const model::Graph& graph, const Measures& measures, const std::vector<NodeBox>& nodes,
                               const std::vector<ClusterBox>& clusters, const theme::Theme& theme);

/// What a frame of the overlay must not hold: nodes that are none of its members, and clusters without any member.
std::vector<model::Element> foreigners_in(const model::Graph& graph, const model::Overlay& overlay, const Rect& frame,
                                          const std::vector<NodeBox>& nodes, const std::vector<ClusterBox>& clusters);

/// Frames with their headings. A frame that would hold something foreign is parted, so that no picture says that
/// something belongs to an overlay that does not. A title stands where the deck has it, or where no border crosses it.
std::vector<OverlayBox> overlay_boxes(const model::Graph& graph, const Measures& measures,
                                      const std::vector<NodeBox>& nodes, const std::vector<ClusterBox>& clusters,
                                      const theme::Theme& theme);

}  // namespace vellum::layout
