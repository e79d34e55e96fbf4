/// Long flows folded into rows.
///
/// Why: a chain of twenty steps is a strip that no page or slide can use. Folded, it reads as text does: row below row,
/// each in the direction of the flow, and what leads on runs back to the beginning of the next one. The fold is made in
/// a finished placement: it is cut where fewest lines cross and no cluster is torn, and the pieces are set below each
/// other. Where nearly everything stands in one cluster, that one folds inside. With the flow up or down, rows are
/// columns from left to right.
#pragma once

#include <vector>

#include "layout/measure.hpp"

namespace vellum::layout {

/// What a placement consists of, before frames are drawn.
struct Standing {
    std::vector<Point> icon_centers;  ///< by NodeId
    std::vector<Rect> nodes;          ///< by NodeId: bounds with the room around them
    std::vector<Rect> clusters;       ///< by ClusterId: frame with half the gap to its neighbours
};

/// The same in that many rows, or as it was when there are not so many places to cut.
Standing folded(const model::Graph& graph, const Measures& measures, Standing standing, int rows);

}  // namespace vellum::layout
