#include "paint/basic_shape.hpp"

#include <algorithm>
#include <array>

#include "paint/number_reader.hpp"
#include "paint/path_data.hpp"

namespace vellum::paint {
namespace {

using geometry::Point;
using Outline = std::vector<scene::PathCommand>;

/// The length of the handles that make a quarter of a circle of radius 1: 4/3 (√2 − 1).
constexpr double quarter = 0.5522847498307936;

Outline ellipse(Point c, double rx, double ry) {
    const double hx = rx * quarter, hy = ry * quarter;
    return {
        scene::MoveTo{{c.x + rx, c.y}},
        scene::CurveTo{{c.x + rx, c.y + hy}, {c.x + hx, c.y + ry}, {c.x, c.y + ry}},
        scene::CurveTo{{c.x - hx, c.y + ry}, {c.x - rx, c.y + hy}, {c.x - rx, c.y}},
        scene::CurveTo{{c.x - rx, c.y - hy}, {c.x - hx, c.y - ry}, {c.x, c.y - ry}},
        scene::CurveTo{{c.x + hx, c.y - ry}, {c.x + rx, c.y - hy}, {c.x + rx, c.y}},
        scene::Close{},
    };
}

Outline rectangle(const geometry::Rect& r) {
    return {scene::MoveTo{{r.x, r.y}}, scene::LineTo{{r.right(), r.y}}, scene::LineTo{{r.right(), r.bottom()}},
            scene::LineTo{{r.x, r.bottom()}}, scene::Close{}};
}

Outline rounded(const geometry::Rect& r, double rx, double ry) {
    const double hx = rx * (1 - quarter), hy = ry * (1 - quarter);
    return {
        scene::MoveTo{{r.x + rx, r.y}},
        scene::LineTo{{r.right() - rx, r.y}},
        scene::CurveTo{{r.right() - hx, r.y}, {r.right(), r.y + hy}, {r.right(), r.y + ry}},
        scene::LineTo{{r.right(), r.bottom() - ry}},
        scene::CurveTo{{r.right(), r.bottom() - hy}, {r.right() - hx, r.bottom()}, {r.right() - rx, r.bottom()}},
        scene::LineTo{{r.x + rx, r.bottom()}},
        scene::CurveTo{{r.x + hx, r.bottom()}, {r.x, r.bottom() - hy}, {r.x, r.bottom() - ry}},
        scene::LineTo{{r.x, r.y + ry}},
        scene::CurveTo{{r.x, r.y + hy}, {r.x + hx, r.y}, {r.x + rx, r.y}},
        scene::Close{},
    };
}

bool has_length(std::string_view element, std::string_view name) {
    constexpr std::array<std::string_view, 6> rect{"x", "y", "width", "height", "rx", "ry"};
    constexpr std::array<std::string_view, 3> circle{"cx", "cy", "r"};
    constexpr std::array<std::string_view, 4> ellipse{"cx", "cy", "rx", "ry"};
    const auto in = [&](const auto& names) { return std::ranges::find(names, name) != names.end(); };
    return (element == "rect" && in(rect)) || (element == "circle" && in(circle)) ||
           (element == "ellipse" && in(ellipse));
}

}  // namespace

bool BasicShape::set(std::string_view element, std::string_view attribute, std::string_view value) {
    if (element == "path" && attribute == "d") {
        data_ = value;
        return true;
    }
    NumberReader reader(value);
    const auto number = reader.number();
    if (!number || !reader.at_end() || !has_length(element, attribute)) return false;
    lengths_[attribute] = *number;
    return true;
}

double BasicShape::length(std::string_view name) const {
    const auto known = lengths_.find(name);
    return known == lengths_.end() ? 0 : known->second;
}

std::optional<Outline> BasicShape::outline(std::string_view element) const {
    if (element == "path") return parse_path_data(data_);
    const Point center{length("cx"), length("cy")};
    if (element == "circle") return ellipse(center, length("r"), length("r"));
    if (element == "ellipse") return ellipse(center, length("rx"), length("ry"));
    if (element != "rect") return std::nullopt;
    const geometry::Rect box{length("x"), length("y"), length("width"), length("height")};
    const double rx = lengths_.contains("rx") ? length("rx") : length("ry"),
                 ry = lengths_.contains("ry") ? length("ry") : length("rx");
    if (rx == 0 || ry == 0) return rectangle(box);
    return rounded(box, std::min(rx, box.width / 2), std::min(ry, box.height / 2));
}

}  // namespace vellum::paint
