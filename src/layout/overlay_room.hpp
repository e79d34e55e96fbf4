/// The room that overlays take around their members.
///
/// Why: an overlay's frame goes around members in different clusters, so no cluster of Graphviz can keep its place free.
/// Every member keeps room for the frame and its heading instead: it is placed as a box of that size, and the clusters
/// around it are drawn around that. A frame is then as large as its members with their room, and no larger.
#pragma once

#include <vector>

#include "layout/measure.hpp"

namespace vellum::layout {

/// Distances beside a box, px.
struct Room {
    double left = 0, top = 0, right = 0, bottom = 0;
    Rect around(const Rect& box) const {
        return {box.x - left, box.y - top, left + box.width + right, top + box.height + bottom};
    }
};

/// Room by element.
struct Rooms {
    std::vector<Room> nodes;     ///< by NodeId
    std::vector<Room> clusters;  ///< by ClusterId
};

/// `blank` is, by overlay, what stays free left of its frame at least, where the frame goes around nodes.
Rooms rooms_of(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
               const std::vector<double>& blank);

/// Overlays in the order in which frames lie around each other: the one with fewer nodes goes inside, and of equal ones
/// the later one.
std::vector<model::OverlayId> inside_out(const model::Graph& graph);

/// What an overlay's frame takes around one member: padding, and above it the heading.
Rect section_around(const Rect& member, const ClusterTexts& texts, const theme::Theme& theme);

}  // namespace vellum::layout
