// A box for each line and segment, not one around them all: many viewers take the whole rectangle of a link for it, and
// that of an edge or a frame would cover whatever lies within.
#include "paint/pdf_link.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "paint/number.hpp"
#include "paint/overloaded.hpp"

namespace vellum::paint {
namespace {

using geometry::Point;
using geometry::Rect;

constexpr double reach = 3;  // px beside a line that still hit it

Rect around(std::initializer_list<Point> points) {
    const auto [left, right] =
        std::minmax_element(points.begin(), points.end(), [](Point a, Point b) { return a.x < b.x; });
    const auto [top, bottom] =
        std::minmax_element(points.begin(), points.end(), [](Point a, Point b) { return a.y < b.y; });
    return {left->x, top->y, right->x - left->x, bottom->y - top->y};
}

bool stands_for_itself(unsigned char c) {
    constexpr std::string_view marks = "-._~:/?#[]@!$&*+,;=%";
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           marks.find(static_cast<char>(c)) != marks.npos;
}

}  // namespace

void link_here(cairo_t* cr, std::string_view link, const Rect& area) {
    // Cairo 1.16 takes the numbers for points on the page, whatever the transformation is.
    double x = area.x, y = area.y, width = area.width, height = area.height;
    cairo_user_to_device(cr, &x, &y);
    cairo_user_to_device_distance(cr, &width, &height);
    cairo_save(cr);
    cairo_identity_matrix(cr);
    const auto where = fmt::format("{} {} {} {}", number(x), number(y), number(width), number(height));
    cairo_tag_begin(cr, CAIRO_TAG_LINK, fmt::format("uri='{}' rect=[{}]", escaped_uri(link), where).c_str());
    cairo_tag_end(cr, CAIRO_TAG_LINK);
    cairo_restore(cr);
}

std::string escaped_uri(std::string_view link) {
    std::string uri;
    for (const char c : link) {
        const auto byte = static_cast<unsigned char>(c);
        if (stands_for_itself(byte)) {
            uri += c;
        } else {
            uri += fmt::format("%{:02X}", byte);
        }
    }
    return uri;
}

Rect click_area(const scene::Text& text) {
    const double size = text.style.size;
    return {text.origin.x, text.origin.y - size, text.line.width, 1.25 * size};
}

std::vector<Rect> click_areas(const scene::Path& path) {
    std::vector<Rect> areas;
    if (!path.stroke) return areas;
    Point start, at;
    const auto add = [&](const Rect& segment, Point end) {
        areas.push_back(segment.inflated(path.stroke->width / 2 + reach));
        at = end;
    };
    const Overloaded follow{
        [&](const scene::MoveTo& move) { start = at = move.to; },
        [&](const scene::LineTo& line) {
            add(around({at, line.to}), line.to);
        },
        [&](const scene::CurveTo& c) {
            add(around({at, c.control1, c.control2, c.to}), c.to);
        },
        [&](const scene::Close&) {
            add(around({at, start}), start);
        },
    };
    for (const scene::PathCommand& command : path.commands) std::visit(follow, command);
    return areas;
}

}  // namespace vellum::paint
