/// A finished picture as plain geometry: boxes, lines and the boxes of texts. Whatever drew it can be measured: this
/// program's own layouts and those of other tools. Unit: px, y down.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "geometry/geometry.hpp"
#include "vellum/vocabulary.hpp"

namespace vellum::quality {

using geometry::Point;
using geometry::Polyline;
using geometry::Rect;
using geometry::Size;

enum class Sort : std::uint8_t { node, cluster, overlay, edge, page };

/// One thing of the picture: an index into the list of its sort.
struct Ref {
    Sort sort = Sort::page;
    std::size_t index = 0;
    auto operator<=>(const Ref&) const = default;
};

struct Node {
    Rect icon;                         ///< what edges end on
    std::vector<Rect> texts = {};      ///< label and caption, those that are there
    std::optional<double> foot = {};   ///< y where edges from below end, under the texts; none: the icon's lower side
    std::optional<Rect> callout = {};  ///< the number of its step
    std::optional<std::size_t> cluster = {};  ///< the innermost around it

    Rect bounds() const;
};

/// A border with what is written at it.
struct Frame {
    Rect box;
    std::vector<Rect> heading = {};  ///< corner icon, title, caption, those that are there

    Rect heading_bounds() const;
};

struct Cluster {
    Frame frame;
    std::optional<Rect> callout = {};
    std::optional<std::size_t> parent = {};
};

/// Frames around members that stand where they stand; several where one would hold something else.
struct Overlay {
    std::vector<Frame> frames;
    std::vector<Ref> members = {};  ///< nodes and clusters
    std::optional<Rect> callout = {};
};

struct Edge {
    Ref tail;  ///< a node, cluster or overlay, and so is the head
    Ref head;
    Polyline points;  ///< from the tail to the head; of a curve, points on it
    std::optional<Rect> label = {};
    std::optional<Rect> callout = {};
    std::optional<std::size_t> bundle = {};  ///< edges of one number may share their way, and their label
    Arrows arrows = Arrows::forward;
};

struct Picture {
    Size size;
    double margin = 0;  ///< kept free all around
    Direction flow = Direction::right;
    std::vector<Rect> texts;  ///< title, summary, legend
    std::vector<Node> nodes;
    std::vector<Cluster> clusters;
    std::vector<Overlay> overlays;
    std::vector<Edge> edges;
};

/// True when the node or cluster lies in the cluster, at any depth; not when it is the same.
bool is_inside(const Picture& picture, Ref inner, std::size_t cluster);

/// True when the node or cluster is a member of the overlay or lies in a cluster that is one.
bool is_covered(const Picture& picture, Ref element, const Overlay& overlay);

/// Edges that may share their way: the same one, or two of a bundle.
bool are_mates(const Edge& a, const Edge& b);

/// The frames of a cluster or an overlay, of all of them, in order.
struct OwnedFrame {
    Ref owner;
    const Frame* frame;
};
std::vector<OwnedFrame> all_frames(const Picture& picture);

}  // namespace vellum::quality
