#include "sanitise.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <sstream>
#include <stdexcept>
#include <vector>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "paint/svg_whitelist.hpp"

namespace vellum::generator {

namespace {

template <std::size_t Size>
using Names = std::array<std::string_view, Size>;

constexpr Names<17> elements{"g",       "path",   "rect",     "circle", "ellipse",        "line",           "polyline",
                             "polygon", "defs",   "clipPath", "mask",   "linearGradient", "radialGradient", "stop",
                             "use",     "symbol", "pattern"};

constexpr Names<47> attributes{"id",
                               "d",
                               "points",
                               "x",
                               "y",
                               "x1",
                               "y1",
                               "x2",
                               "y2",
                               "cx",
                               "cy",
                               "r",
                               "rx",
                               "ry",
                               "fx",
                               "fy",
                               "fr",
                               "width",
                               "height",
                               "viewBox",
                               "transform",
                               "opacity",
                               "fill",
                               "fill-rule",
                               "fill-opacity",
                               "clip-path",
                               "clip-rule",
                               "mask",
                               "stroke",
                               "stroke-width",
                               "stroke-opacity",
                               "stroke-linecap",
                               "stroke-linejoin",
                               "stroke-miterlimit",
                               "stroke-dasharray",
                               "stroke-dashoffset",
                               "offset",
                               "stop-color",
                               "stop-opacity",
                               "gradientUnits",
                               "gradientTransform",
                               "spreadMethod",
                               "clipPathUnits",
                               "maskUnits",
                               "maskContentUnits",
                               "patternUnits",
                               "patternTransform"};

template <std::size_t Size>
bool contains(const Names<Size>& names, std::string_view name) {
    for (const auto known : names) {
        if (known == name) return true;
    }
    return false;
}

/// Coordinates, colours and ids of drawings are ASCII; anything else may not even be text.
bool is_plain(std::string_view value) {
    return std::ranges::all_of(value, [](char c) { return (c >= ' ' && c <= '~') || c == '\n' || c == '\t'; });
}

void copy_attributes(const pugi::xml_node& from, pugi::xml_node& to, const std::string& id) {
    for (const auto& attribute : from.attributes()) {
        const std::string_view name = attribute.name();
        const std::string_view value = attribute.value();
        const bool link = name == "href" || name == "xlink:href";
        if (!link && !contains(attributes, name)) continue;
        if (!is_plain(value)) throw std::runtime_error(fmt::format("`{}` is not plain ASCII", name));
        if (!paint::is_safe_value(value)) continue;
        if (link) {
            if (value.starts_with('#')) {
                to.append_attribute("href") = fmt::format("#{}-{}", id, value.substr(1)).c_str();
            }
            continue;
        }
        const auto kept = name == "id" ? fmt::format("{}-{}", id, value) : paint::with_prefixed_reference(value, id);
        to.append_attribute(attribute.name()) = kept.c_str();
    }
}

constexpr int deepest = 64;

void copy_drawing(const pugi::xml_node& from, pugi::xml_node& to, const std::string& id, int depth = 0) {
    if (depth > deepest) throw std::runtime_error(fmt::format("it is nested deeper than {} levels", deepest));
    for (const auto& child : from.children()) {
        if (!contains(elements, child.name())) continue;
        auto copy = to.append_child(child.name());
        copy_attributes(child, copy, id);
        copy_drawing(child, copy, id, depth + 1);
    }
}

std::array<double, 4> view_box(const pugi::xml_node& svg) {
    std::string_view text = svg.attribute("viewBox").value();
    std::array<double, 4> box{};
    for (auto& number : box) {
        while (text.starts_with(' ') || text.starts_with(',')) text.remove_prefix(1);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || !(std::abs(number) < 1e6))
            throw std::runtime_error("its viewBox is not four numbers");
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
    if (box[2] <= 0 || box[3] <= 0) throw std::runtime_error("its viewBox is empty");
    return box;
}

std::string markup(const pugi::xml_node& root) {
    std::ostringstream out;
    for (const auto& child : root.children()) child.print(out, "", pugi::format_raw);
    return out.str();
}

}  // namespace

Art sanitise(std::string_view svg, const std::string& id) {
    pugi::xml_document document;
    const auto parsed = document.load_buffer(svg.data(), svg.size());
    if (!parsed) throw std::runtime_error(fmt::format("it is not well-formed: {}", parsed.description()));
    const auto root = document.child("svg");
    const auto [x, y, width, height] = view_box(root);
    pugi::xml_document clean;
    auto target = clean.append_child("g");
    const bool moved = x != 0 || y != 0;
    if (moved) target.append_attribute("transform") = fmt::format("translate({} {})", -x, -y).c_str();
    copy_drawing(root, target, id);
    return {id, width, height, moved ? markup(clean) : markup(target), false, false};
}

}  // namespace vellum::generator
