/// Lines as Graphviz writes them: cubic Bézier curves, joined.
#pragma once

#include <string>
#include <vector>

#include "geometry/geometry.hpp"

namespace vellum::bench {

/// `12.5,3 4` → 12.5, 3, 4: the numbers of a text, whatever stands between them.
std::vector<double> numbers(const std::string& text);

/// The value of an edge's `pos` as a polyline: each curve is sampled, points on one straight line are left out, and the
/// ends are those of the arrowheads where it names them.
geometry::Polyline read_spline(const std::string& pos);

}  // namespace vellum::bench
