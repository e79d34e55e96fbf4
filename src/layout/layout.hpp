/// The finished geometry of a diagram: a value of its own, keyed by the graph's ids. Unit: px at scale 1, y down.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "geometry/geometry.hpp"
#include "layout/merits.hpp"
#include "model/graph.hpp"
#include "text/text.hpp"
#include "theme/theme.hpp"

namespace vellum::layout {

using geometry::Point;
using geometry::Polyline;
using geometry::Rect;
using geometry::Size;

/// A wrapped text and the room it takes; lines are centred or left-aligned in it by the scene.
struct TextBox {
    text::Block block;
    Rect box;
};

struct NodeBox {
    Rect icon;
    TextBox label;
    TextBox caption;  ///< no lines when there is none
    /// Label and caption together.
    Rect text() const { return geometry::united(label.box, caption.box); }
    Rect bounds() const { return geometry::united(icon, text()); }
};

struct ClusterBox {
    Rect frame;
    Rect corner;  ///< the corner icon; empty when the group has none
    TextBox title;
    TextBox caption;  ///< below the title; no lines when there is none
    /// What edges must not cross: corner icon, title and caption.
    Rect heading() const { return geometry::united(geometry::united(corner, title.box), caption.box); }
};

/// An overlay's frame, with its heading. Where one frame would hold what is no member, there are several, each with the
/// overlay's title: no frame holds anything foreign, and every member lies in one.
struct OverlayBox {
    std::vector<ClusterBox> parts;
};

struct EdgeRoute {
    Polyline points;  ///< from the tail's border to the head's, before rounding; at least two points
    std::optional<TextBox> label;
    std::optional<Rect> callout;  ///< disc or pill with the number of its step
};

/// A relation used in the diagram, shown as a short line and its word.
struct LegendEntry {
    Relation relation = Relation::flow;
    Rect line;
    TextBox word;
};

/// How the search over layouts ended.
struct Verdict {
    Merits winner;
    std::optional<Merits> runner_up;  ///< none when one layout was all
    int finished = 1;                 ///< layouts that were routed, labelled and scored
};

struct Layout {
    Size size;
    TextBox title;
    TextBox summary;
    std::vector<NodeBox> nodes;                      ///< by NodeId
    std::vector<ClusterBox> clusters;                ///< by ClusterId
    std::vector<OverlayBox> overlays;                ///< by OverlayId
    std::vector<EdgeRoute> edges;                    ///< by EdgeId
    std::vector<std::optional<Rect>> node_callouts;  ///< by NodeId: of a node's own step
    std::vector<std::optional<Rect>> cluster_callouts;
    std::vector<std::optional<Rect>> overlay_callouts;
    std::vector<LegendEntry> legend;  ///< empty when one style says it all
    Verdict verdict;

    const NodeBox& operator[](model::NodeId id) const { return nodes[id.value]; }
    const ClusterBox& operator[](model::ClusterId id) const { return clusters[id.value]; }
    const OverlayBox& operator[](model::OverlayId id) const { return overlays[id.value]; }
    const EdgeRoute& operator[](model::EdgeId id) const { return edges[id.value]; }
};

/// Lays out a validated graph, with as much search as its effort says. Throws model::SystemError when the layout engine fails.
Layout compute(const model::Graph& graph, const theme::Theme& theme);

/// `Graphviz 2.43.0`: what places the nodes.
std::string engine_version();

}  // namespace vellum::layout
