/// From an edge's polyline to strokes: shortened ends, gaps for labels, rounded bends, open arrowheads.
#pragma once

#include <vector>

#include "scene/scene.hpp"

namespace vellum::scene {

using geometry::Polyline;

/// The polyline without its first `at_start` and last `at_end` px.
Polyline shortened(const Polyline& line, double at_start, double at_end);

/// How far two lines that start in one point run together, px.
double shared_start(const Polyline& a, const Polyline& b);

/// What is left of a line that boxes interrupt.
std::vector<Polyline> interrupted(const Polyline& line, const std::vector<Rect>& gaps);

/// Path commands along the line with its bends rounded; a bend's radius shrinks to fit its legs.
std::vector<PathCommand> rounded(const Polyline& line, double radius);

/// The two strokes of an open arrowhead whose tip is the last point of `line`.
std::vector<PathCommand> arrowhead(const Polyline& line, double size);

}  // namespace vellum::scene
