#include "pictures/bezier.hpp"

#include <charconv>
#include <optional>
#include <sstream>
#include <stdexcept>

namespace vellum::bench {
namespace {

using geometry::Point;
using geometry::Polyline;

constexpr int samples_per_curve = 16;
constexpr double straight = 0.05;  // px: a point this near to the line between its neighbours is no bend

Point on_curve(const Point* p, double t) {
    const double s = 1 - t;
    return p[0] * (s * s * s) + p[1] * (3 * s * s * t) + p[2] * (3 * s * t * t) + p[3] * (t * t * t);
}

double distance_to_line(Point p, Point a, Point b) {
    const double length = geometry::distance(a, b);
    if (length == 0) return geometry::distance(p, a);
    const Point along = b - a, to = p - a;
    const double at = (along.x * to.x + along.y * to.y) / length;
    if (at < 0 || at > length) return geometry::distance(p, at < 0 ? a : b);
    return std::abs(along.x * to.y - along.y * to.x) / length;
}

/// Without the points that lie on a straight line; curves keep what their shape needs.
Polyline simplified(const Polyline& points) {
    Polyline out;
    std::size_t last = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool is_end = i == 0 || i + 1 == points.size();
        bool bends = is_end;
        for (std::size_t k = last + 1; !bends && k <= i; ++k) {
            bends = distance_to_line(points[k], points[last], points[i + 1]) > straight;
        }
        if (!bends) continue;
        out.push_back(points[i]);
        last = i;
    }
    return out;
}

}  // namespace

std::vector<double> numbers(const std::string& text) {
    std::vector<double> out;
    const char *at = text.data(), *end = at + text.size();
    while (at != end) {
        double value = 0;
        const auto [next, error] = std::from_chars(at, end, value);
        if (error == std::errc()) out.push_back(value);
        at = error == std::errc() ? next : at + 1;
    }
    return out;
}

Polyline read_spline(const std::string& pos) {
    std::istringstream words(pos);
    std::optional<Point> start, end;
    Polyline control, points;
    for (std::string word; words >> word;) {
        const auto xy = numbers(word);
        const Point p{xy.at(0), xy.at(1)};
        if (word[0] == 's')
            start = p;
        else if (word[0] == 'e')
            end = p;
        else
            control.push_back(p);
    }
    if (control.size() < 4 || control.size() % 3 != 1) throw std::runtime_error("not a spline: " + pos);
    if (start) points.push_back(*start);
    points.push_back(control.front());
    for (std::size_t i = 0; i + 3 < control.size(); i += 3) {
        for (int k = 1; k <= samples_per_curve; ++k)
            points.push_back(on_curve(&control[i], static_cast<double>(k) / samples_per_curve));
    }
    if (end) points.push_back(*end);
    return simplified(points);
}

}  // namespace vellum::bench
