#include "art_colors.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include <pugixml.hpp>

namespace vellum::generator {

namespace {

using geometry::Color;

constexpr Color dark_ground{0x23, 0x2F, 0x3E};
constexpr double lost = 1.6;   // contrast below which a part can no longer be made out
constexpr double shows = 3.0;  // WCAG 2.1 for graphics; AWS's line icons reach it

/// `#RGB` and `#RRGGBB`.
std::optional<Color> color_of(std::string_view text) {
    if (text.size() != 4) return geometry::parse_color(text);
    const std::string doubled{'#', text[1], text[1], text[2], text[2], text[3], text[3]};
    return geometry::parse_color(doubled);
}

struct Paint {
    std::string_view fill = "#000000";  // what SVG paints with unless told otherwise
    std::string_view stroke = "none";
};

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

/// Elements in document order, each with a colour it is painted in.
template <class Visit>
void each_painted(const pugi::xml_node& node, Paint paint, const Visit& visit) {
    const std::string_view name = node.name();
    if (is_one_of(name, {"defs", "mask", "clipPath", "linearGradient", "radialGradient"})) return;
    if (const auto own = node.attribute("fill")) paint.fill = own.value();
    if (const auto own = node.attribute("stroke")) paint.stroke = own.value();
    const bool shape = !is_one_of(name, {"g", "body"});
    if (shape) visit(node, paint.fill);
    if (shape) visit(node, paint.stroke);
    for (const auto& child : node.children()) each_painted(child, paint, visit);
}

template <class Visit>
void each_paint(const std::string& body, const Visit& visit) {
    pugi::xml_document document;
    document.load_string(("<body>" + body + "</body>").c_str());
    each_painted(document.child("body"), {}, visit);
}

/// The square behind a service icon, as the package draws it.
bool is_ground(const pugi::xml_node& node) {
    return std::string_view(node.attribute("d").value()).starts_with("M0 0h");
}

}  // namespace

std::optional<Color> leading_color(const std::string& body) {
    std::optional<Color> leading;
    each_paint(body, [&](const pugi::xml_node&, std::string_view paint) {
        const auto color = color_of(paint);
        if (!leading && color && *color != Color{255, 255, 255}) leading = color;
    });
    return leading;
}

bool is_dark_art(const std::string& body) {
    bool ground = false;
    bool dark = false;
    double best = 0;
    each_paint(body, [&](const pugi::xml_node& node, std::string_view paint) {
        ground = ground || is_ground(node);
        const auto color = color_of(paint);
        // What is painted with a gradient or by name is taken to show.
        const double contrast = color ? geometry::contrast(*color, dark_ground) : paint == "none" ? 0 : shows;
        dark = dark || (color && contrast < lost);
        best = std::max(best, contrast);
    });
    return !ground && (dark || best < shows);
}

}  // namespace vellum::generator
