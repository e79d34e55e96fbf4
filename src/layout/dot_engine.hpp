/// The only door to Graphviz: boxes and edges in, coordinates out.
///
/// Why a door: Graphviz keeps global state, speaks points with y upward and takes attributes as strings. All of that
/// ends here; the rest of the room sees ids, px and y downward. Sizes are handed over as they are, so
/// Graphviz measures no text and needs neither fonts nor pango, and only its dot plugin is linked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "geometry/geometry.hpp"
#include "vellum/vocabulary.hpp"

namespace vellum::layout::dot {

using geometry::Point;
using geometry::Rect;
using geometry::Size;

/// A box to place. Its lines attach level with `anchor`, measured from the box's top left corner: dot itself takes the
/// middle of the box, alignment (layout/align.hpp) goes by the anchor.
struct Box {
    Size size;
    Point anchor;
    std::optional<std::size_t> cluster;  ///< index into Input::clusters
    double overhang = 0;                 ///< at either end of the flow: lines attach this far inside (a text is wider
                                         ///< than the icon above it)
    bool operator==(const Box&) const = default;
};

/// A cluster's heading keeps its room at the top; `margin` lies between its border and what it holds.
struct Frame {
    Size heading;
    double margin = 0;
    std::optional<std::size_t> parent;  ///< an earlier index
    bool operator==(const Frame&) const = default;
};

struct Line {
    std::size_t tail = 0;  ///< index of a box
    std::size_t head = 0;
    Size label;      ///< room to keep for the label; empty: none
    int weight = 1;  ///< straightness and shortness; 0: only an ordering constraint
    int minimum_ranks = 1;
    bool constrains = true;               ///< false: takes no part in ranking
    std::optional<std::uint32_t> bundle;  ///< lines of one bundle may share their way
    double tail_shift = 0;                ///< where it attaches across the flow, from the anchor of the box
    double head_shift = 0;
    bool operator==(const Line&) const = default;
};

struct Input {
    Direction direction = Direction::right;
    double rank_gap = 0;      ///< between neighbouring ranks
    double node_gap = 0;      ///< between neighbours within a rank
    bool last_first = false;  ///< names the boxes to dot in reverse order, which turns its ties around
    unsigned order = 0;       ///< 0: names them in their order; other numbers, other orders: dot's search for few
                              ///< crossings begins elsewhere and ends elsewhere
    std::vector<Frame> clusters;
    std::vector<Box> boxes;
    std::vector<Line> lines;
    std::vector<std::vector<std::size_t>> levels;  ///< boxes that stand in one rank, whatever clusters they are in
    bool operator==(const Input&) const = default;
};

/// A point between two boxes that a line passes: in the rank of a label, or of boxes that the line goes by.
struct Passage {
    std::size_t line = 0;
    Point at;
    bool label = false;  ///< the line's label has its room here
};

struct Output {
    std::vector<Rect> boxes;
    std::vector<Rect> clusters;
    std::vector<Passage> passages;  ///< by line, in the order of ranks
    Size size;
};

/// Runs dot. Throws model::SystemError with Graphviz's own words when it fails.
Output place(const Input& input);

/// Name and version of the library.
std::string version();

}  // namespace vellum::layout::dot
