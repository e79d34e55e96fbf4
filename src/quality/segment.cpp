#include "quality/segment.hpp"

namespace vellum::quality {
namespace {

constexpr double trace = 0.01;    // px: shorter pieces are none
constexpr double touching = 0.5;  // px that two spans share before they count as side by side

/// Which side of the line through the segment a point lies on: the sign of twice a triangle's area.
double side_of(const Segment& line, Point p) {
    return (line.to.x - line.from.x) * (p.y - line.from.y) - (line.to.y - line.from.y) * (p.x - line.from.x);
}

}  // namespace

Line line_of(const Polyline& points) {
    Line line;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (geometry::distance(points[i - 1], points[i]) <= trace) continue;
        line.segments.push_back({points[i - 1], points[i]});
        const Rect piece = line.segments.back().box().inflated(trace);
        line.bounds = line.segments.size() == 1 ? piece : geometry::united(line.bounds, piece);
    }
    return line;
}

Span along(const Rect& box, bool horizontal) {
    return horizontal ? Span{box.x, box.right()} : Span{box.y, box.bottom()};
}

double shared(Span a, Span b) { return std::min(a.high, b.high) - std::max(a.low, b.low); }

std::optional<Segment> clipped(const Segment& segment, const Rect& box) {
    double enters = 0, leaves = 1;
    const Point d = segment.to - segment.from;
    const auto cut = [&](double speed, double room) {  // inside where speed × t < room
        if (speed == 0) return room > 0;
        (speed < 0 ? enters : leaves) = speed < 0 ? std::max(enters, room / speed) : std::min(leaves, room / speed);
        return enters < leaves;
    };
    const bool inside = cut(-d.x, segment.from.x - box.x) && cut(d.x, box.right() - segment.from.x) &&
                        cut(-d.y, segment.from.y - box.y) && cut(d.y, box.bottom() - segment.from.y);
    if (!inside) return std::nullopt;
    return Segment{segment.from + d * enters, segment.from + d * leaves};
}

std::optional<double> gap_between(const Segment& a, const Segment& b) {
    const bool horizontal = a.horizontal();
    if (horizontal != b.horizontal() || !a.upright() || !b.upright()) return std::nullopt;
    if (shared(along(a.box(), horizontal), along(b.box(), horizontal)) <= touching) return std::nullopt;
    return horizontal ? std::abs(a.from.y - b.from.y) : std::abs(a.from.x - b.from.x);
}

bool cross(const Segment& a, const Segment& b) {
    return side_of(a, b.from) * side_of(a, b.to) < 0 && side_of(b, a.from) * side_of(b, a.to) < 0;
}

Point crossing(const Segment& a, const Segment& b) {
    const double from = side_of(b, a.from), to = side_of(b, a.to);
    return a.from + (a.to - a.from) * (from / (from - to));
}

double distance(const Segment& segment, Point p) {
    const Point d = segment.to - segment.from, to_p = p - segment.from;
    const double length = d.x * d.x + d.y * d.y;
    const double share = length > 0 ? std::clamp((to_p.x * d.x + to_p.y * d.y) / length, 0.0, 1.0) : 0;
    return geometry::distance(segment.from + d * share, p);
}

double distance(const Segment& segment, const Rect& box) {
    if (clipped(segment, box.inflated(trace))) return 0;
    const auto to_box = [&](Point p) {
        return geometry::length(
            {std::max({box.x - p.x, 0.0, p.x - box.right()}), std::max({box.y - p.y, 0.0, p.y - box.bottom()})});
    };
    double least = std::min(to_box(segment.from), to_box(segment.to));
    for (const auto& side : sides(box)) least = std::min(least, distance(segment, side.from));
    return least;
}

std::vector<Segment> sides(const Rect& box) {
    const Point a{box.x, box.y}, b{box.right(), box.y}, c{box.right(), box.bottom()}, d{box.x, box.bottom()};
    return {{a, b}, {b, c}, {c, d}, {d, a}};
}

}  // namespace vellum::quality
