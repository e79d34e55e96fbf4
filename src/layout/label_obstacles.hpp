/// What labels and callouts of edges keep off, found by place.
///
/// Why: a label tries many places along its edge. Everything lies in the cells of a grid that it reaches into, so a place
/// is compared with what is near and not with the whole drawing.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "layout/route.hpp"

namespace vellum::layout {

/// A straight piece of a route.
struct LinePiece {
    Point from, to;
    bool horizontal() const { return std::abs(from.y - to.y) < std::abs(from.x - to.x); }
    double length() const { return std::abs(to.x - from.x) + std::abs(to.y - from.y); }  // along one axis
    Point at(double px) const { return from + (to - from) * (px / length()); }
};

/// A piece as a box of no thickness overlaps a box when it passes its inside.
bool passes(const LinePiece& piece, const Rect& box);

class LabelObstacles {
public:
    /// `pieces` of routes, by EdgeId. The graph must outlive this.
    LabelObstacles(const model::Graph& graph, const Boxes& boxes, const std::vector<std::vector<LinePiece>>& pieces);

    /// Something that no label may cover, such as a label that has its place.
    void add(const Rect& box);
    /// What it costs to stand there with a label of this edge.
    double cost(const model::Edge& edge, const Rect& box) const;

private:
    struct Obstacle {
        enum class Kind : std::uint8_t { solid, frame, below_text, line } kind;
        std::array<Rect, 3> boxes;  ///< a solid may consist of several, others are the first
        LinePiece piece{};
        std::uint32_t owner = 0;  ///< the edge of a line, the node of a text
    };
    struct Cells {
        std::size_t left, right, top, bottom;
    };

    void add(const Obstacle& obstacle, const std::vector<Rect>& where);
    void add_frame(const Rect& frame);
    Cells cells_of(const Rect& box) const;
    double cost(const Obstacle& obstacle, const model::Edge& edge, const Rect& box) const;

    const model::Graph& graph_;
    Rect area_;
    std::size_t columns_ = 1, rows_ = 1;
    std::vector<Obstacle> obstacles_;
    std::vector<std::vector<std::uint32_t>> cells_;  // row by row: indices of obstacles
    mutable std::vector<std::uint32_t> met_in_;      // by obstacle, the last question it was met in
    mutable std::uint32_t question_ = 0;
};

}  // namespace vellum::layout
