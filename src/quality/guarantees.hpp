/// What every picture of ours is to keep, looked for in its geometry alone.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "quality/picture.hpp"

namespace vellum::quality {

/// What is broken, as the opposite of what is guaranteed.
enum class Flaw : std::uint8_t {
    node_overlap,       ///< icons or texts of two nodes overlap
    frame_overlap,      ///< a frame overlaps what it does not hold
    outside_frame,      ///< what a frame holds, or its heading, sticks out of it
    title_overlap,      ///< a heading lies on a node, on another heading, or on what its frame holds
    off_page,           ///< something lies beyond the page's margin
    text_too_wide,      ///< a text is wider than the frame, the page or the piece of line it stands on
    edge_off_border,    ///< an edge does not end on the border of what it joins
    end_in_corner,      ///< … or ends nearer than `from_corner` to a corner of it
    end_on_wrong_side,  ///< an edge runs inward from where it ends, or ends on a side that faces away from the other end
    slanted_edge,       ///< a piece of an edge is parallel to no axis
    edge_through_node,   ///< an edge passes an icon or a node's text
    edge_through_title,  ///< … a heading
    edge_through_label,  ///< … a label or a callout that is not its own
    edge_along_border,   ///< an edge runs beside a border, nearer than `apart`
    edges_too_close,     ///< edges that share no bundle run side by side, nearer than `apart`
    label_off_edge,      ///< a label or callout does not lie on a straight piece of its edge
    label_overlap,       ///< a label or callout overlaps something
    label_too_close,     ///< … or is nearer than `clear` to something
};

/// `node-overlap`, …: its name in messages.
std::string_view id(Flaw flaw);

inline constexpr double from_corner = 8;  ///< px from an edge's end to the corners of its side
inline constexpr double apart = 8;        ///< px between parallel edges, and from an edge to a parallel border
inline constexpr double clear = 4;        ///< px around a label or callout

/// Which part of a thing is meant.
enum class Part : std::uint8_t { whole, heading, border, label, callout, tail, head };

struct Subject {
    Ref what;
    Part part = Part::whole;
    bool operator==(const Subject&) const = default;
};

/// A guarantee that a picture breaks, and where.
struct Violation {
    Flaw flaw;
    Subject subject;                      ///< of the edge or label that is wrong, where there is one
    std::optional<Subject> other;         ///< what it hits
    Point at;                             ///< in the middle of what is wrong
    std::optional<double> distance = {};  ///< px, where the flaw is about one
};

/// All violations, in an order that follows from the picture; a pair is named once. Lines that touch their ends by less
/// than half a px, to which coordinates are rounded, violate nothing. Where a side of a node or frame has more ends than
/// fit at `apart`, those may be nearer to each other on their way to it.
std::vector<Violation> violations(const Picture& picture);

}  // namespace vellum::quality
