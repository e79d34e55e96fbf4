#include "paint/elliptical_arc.hpp"

#include <cmath>
#include <numbers>

namespace vellum::paint {
namespace {

using geometry::Point;

/// An ellipse seen from where it is the unit circle round the origin.
struct Ellipse {
    Point center;
    double radius_x, radius_y, cosine, sine;  ///< of its rotation

    /// From the unit circle's place to the picture's.
    Point placed(Point p) const {
        const double x = p.x * radius_x, y = p.y * radius_y;
        return {center.x + cosine * x - sine * y, center.y + sine * x + cosine * y};
    }

    Point on_circle(Point p) const {
        const Point d = p - center;
        return {(cosine * d.x + sine * d.y) / radius_x, (cosine * d.y - sine * d.x) / radius_y};
    }
};

/// The ellipse that the arc lies on. Radii too small to reach are made as large as they have to be.
Ellipse ellipse_of(const EllipticalArc& arc) {
    const double turn = arc.rotation * std::numbers::pi / 180;
    const Point middle = (arc.from + arc.to) * 0.5;
    Ellipse ellipse{middle, std::abs(arc.radius_x), std::abs(arc.radius_y), std::cos(turn), std::sin(turn)};
    const Point begin = ellipse.on_circle(arc.from);  // half the chord, on the unit circle
    const double half = std::hypot(begin.x, begin.y);
    if (half >= 1) {
        ellipse.radius_x *= half;
        ellipse.radius_y *= half;
        return ellipse;
    }
    const double away = std::sqrt(1 - half * half) / half * (arc.large == arc.sweep ? -1 : 1);
    ellipse.center = ellipse.placed({begin.y * away, -begin.x * away});
    return ellipse;
}

/// From angle to angle, at most a quarter. The length of the handles is that of the usual approximation of circles.
scene::CurveTo segment(const Ellipse& ellipse, double from, double to) {
    const double handle = 4.0 / 3 * std::tan((to - from) / 4);
    const Point a{std::cos(from), std::sin(from)}, b{std::cos(to), std::sin(to)};
    return {ellipse.placed({a.x - handle * a.y, a.y + handle * a.x}),
            ellipse.placed({b.x + handle * b.y, b.y - handle * b.x}), ellipse.placed(b)};
}

}  // namespace

void append_arc(std::vector<scene::PathCommand>& outline, const EllipticalArc& arc) {
    constexpr double pi = std::numbers::pi;
    if (arc.from == arc.to) return;
    if (arc.radius_x == 0 || arc.radius_y == 0) {
        outline.emplace_back(scene::LineTo{arc.to});
        return;
    }
    const Ellipse ellipse = ellipse_of(arc);
    const Point a = ellipse.on_circle(arc.from), b = ellipse.on_circle(arc.to);
    const double begin = std::atan2(a.y, a.x);
    double angle = std::atan2(b.y, b.x) - begin;
    if (arc.sweep && angle < 0) angle += 2 * pi;
    if (!arc.sweep && angle > 0) angle -= 2 * pi;
    const int segments = static_cast<int>(std::ceil(std::abs(angle) / (pi / 2 + 1e-3)));  // a hair more is no quarter
    for (int i = 0; i < segments; ++i)
        outline.emplace_back(segment(ellipse, begin + angle * i / segments, begin + angle * (i + 1) / segments));
}

}  // namespace vellum::paint
