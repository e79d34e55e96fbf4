/// Cluster frames: as tight as what they hold allows, and equal where they are alike.
#pragma once

#include <vector>

#include "layout/measure.hpp"
#include "layout/overlay_room.hpp"

namespace vellum::layout {

/// One frame a cluster, from the bounds of the nodes and the room around the clusters in it. `rooms` is what each cluster has to itself, half of the gap to its
/// neighbours included. Siblings beside each other get the same extent where that makes nothing overlap, so that the
/// subnets of a zone, or two zones, look alike.
std::vector<Rect> frames_around(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                                const std::vector<Rect>& nodes, const std::vector<Room>& around,
                                const std::vector<Rect>& rooms);

/// True when no two siblings overlap, nodes with the room around them.
bool stand_apart(const model::Graph& graph, const std::vector<Rect>& nodes, const std::vector<Rect>& frames);

}  // namespace vellum::layout
