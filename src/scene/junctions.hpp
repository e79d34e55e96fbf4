/// Where lines that share a trunk part to both sides.
///
/// Why: two bends that begin in one point, one to each side, look like an arrowhead. There the trunk runs straight into the
/// bar across it, and a dot says that they are joined, as in circuit diagrams. Where all branches leave to one side, their
/// bends show which way the flow takes and need no dot.
#pragma once

#include <optional>
#include <vector>

#include "layout/layout.hpp"
#include "model/graph.hpp"

namespace vellum::scene {

using geometry::Point;
using geometry::Polyline;

/// The point where two lines that start together leave their trunk in opposite directions.
std::optional<Point> opposite_parting(const Polyline& a, const Polyline& b);

struct Junction {
    model::EdgeId edge;  ///< the first of those that meet here
    std::uint32_t bundle = 0;
    Point at;
};

/// Of every fan-out and fan-in, each point once. Curved edges have none: their wide arcs look like no arrowhead.
std::vector<Junction> junctions(const model::Graph& graph, const layout::Layout& layout);

}  // namespace vellum::scene
