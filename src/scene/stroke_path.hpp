/// From an edge's polyline to strokes: shortened ends, gaps for labels, rounded bends, open arrowheads; and pills.
#pragma once

#include <functional>
#include <vector>

#include "scene/scene.hpp"

namespace vellum::scene {

using geometry::Polyline;

inline constexpr double straight_end = 8;  ///< px of a leg that its arrowhead covers

/// The point so many px from one towards another.
Point toward(Point from, Point to, double px);

/// The polyline without its first `at_start` and last `at_end` px.
Polyline shortened(const Polyline& line, double at_start, double at_end);

/// How far two lines that start in one point run together, px.
double shared_start(const Polyline& a, const Polyline& b);

/// What is left of a line that boxes interrupt.
std::vector<Polyline> interrupted(const Polyline& line, const std::vector<Rect>& gaps);

/// How far before and behind a bend the line may leave its legs; given the points before, in and behind the bend, and
/// how far it wishes to.
using FreeBend = std::function<double(Point before, Point bend, Point behind, double wish)>;

/// How much of a line's ends stays straight, px: room for an arrowhead; nothing where it curves into a trunk.
struct StraightEnds {
    double start = straight_end, end = straight_end;
};

/// Path commands along the line with its bends rounded; a bend's radius shrinks to fit its legs, and to what is free.
std::vector<PathCommand> rounded(const Polyline& line, double radius, StraightEnds ends = {},
                                 const FreeBend& free = {});
/// The same with straight cuts, as long on each leg.
std::vector<PathCommand> cut(const Polyline& line, double length, StraightEnds ends = {}, const FreeBend& free = {});

/// The two strokes of an open arrowhead whose tip is the last point of `line`.
std::vector<PathCommand> arrowhead(const Polyline& line, double size);

/// A box with half circles at its left and right end: a circle where it is as high as broad.
std::vector<PathCommand> pill(const Rect& box);

}  // namespace vellum::scene
