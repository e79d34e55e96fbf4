/// Plane geometry shared by every room. Unit: px at scale 1; origin top left, y grows downward.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace vellum::geometry {

struct Size {
    double width = 0;
    double height = 0;
    bool operator==(const Size&) const = default;
};

struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
    Point operator+(Point o) const { return {x + o.x, y + o.y}; }
    Point operator-(Point o) const { return {x - o.x, y - o.y}; }
    Point operator*(double k) const { return {x * k, y * k}; }
};

inline double length(Point p) { return std::hypot(p.x, p.y); }
inline double distance(Point a, Point b) { return length(b - a); }

/// Axis-parallel box: top left corner and extent.
struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool operator==(const Rect&) const = default;

    double left() const { return x; }
    double top() const { return y; }
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point center() const { return {x + width / 2, y + height / 2}; }
    bool empty() const { return width <= 0 || height <= 0; }

    /// Grown by `by` on every side (shrunk when negative).
    Rect inflated(double by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
    Rect moved(Point by) const { return {x + by.x, y + by.y, width, height}; }
    bool contains(Point p) const { return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom(); }
    bool contains(const Rect& o) const {
        return o.x >= x && o.y >= y && o.right() <= right() && o.bottom() <= bottom();
    }
    /// True when the interiors share a point; touching borders do not count.
    bool overlaps(const Rect& o) const { return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom(); }

    static Rect around(Point center, Size size) {
        return {center.x - size.width / 2, center.y - size.height / 2, size.width, size.height};
    }
    static Rect spanning(Point a, Point b) {
        return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
    }
};

/// Smallest box that holds both; an empty box is neutral.
inline Rect united(const Rect& a, const Rect& b) {
    if (a.width <= 0 && a.height <= 0) return b;
    if (b.width <= 0 && b.height <= 0) return a;
    const double left = std::min(a.x, b.x), top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

using Polyline = std::vector<Point>;

}  // namespace vellum::geometry
