/// Straight pieces of lines, and how they lie to boxes and to each other. Private to this room.
#pragma once

#include <optional>
#include <vector>

#include "quality/picture.hpp"

namespace vellum::quality {

struct Segment {
    Point from, to;

    bool horizontal() const { return std::abs(from.y - to.y) < std::abs(from.x - to.x); }
    bool upright() const { return from.x == to.x || from.y == to.y; }  ///< parallel to an axis
    Rect box() const { return Rect::spanning(from, to); }
    double length() const { return geometry::distance(from, to); }
    Point middle() const { return (from + to) * 0.5; }
};

/// A line with its bounds, which tell quickly what is nowhere near.
struct Line {
    std::vector<Segment> segments;  ///< none of no length
    Rect bounds;                    ///< at least a trace in both directions, so that it can overlap something
};
Line line_of(const Polyline& points);

/// Low and high end of a box seen along an axis.
struct Span {
    double low, high;
};
Span along(const Rect& box, bool horizontal);
double shared(Span a, Span b);

/// What of the segment lies inside the box (Liang, Barsky 1984); nothing when it only touches.
std::optional<Segment> clipped(const Segment& segment, const Rect& box);

/// How far apart two parallel segments run beside each other; nothing when they do not.
std::optional<double> gap_between(const Segment& a, const Segment& b);

/// The two cross in a point inside both.
bool cross(const Segment& a, const Segment& b);
/// Where; asked only of segments that do.
Point crossing(const Segment& a, const Segment& b);

/// From a point to the nearest point of the segment.
double distance(const Segment& segment, Point p);
/// The same from a box; 0 when the segment touches it.
double distance(const Segment& segment, const Rect& box);

/// Top, right, bottom and left side of a box.
std::vector<Segment> sides(const Rect& box);

}  // namespace vellum::quality
