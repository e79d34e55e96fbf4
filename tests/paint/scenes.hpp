/// Scenes built by hand, and icons drawn for them.
#pragma once

#include <string>
#include <string_view>

#include "scene/scene.hpp"

namespace vellum::test {

constexpr geometry::Swatch ink{{0x23, 0x2F, 0x3E}, {0xF5, 0xF7, 0xFA}};
constexpr geometry::Swatch paper{{0xFF, 0xFF, 0xFF}, {0x23, 0x2F, 0x3E}};
constexpr geometry::Swatch grey{{0x4A, 0x55, 0x63}, {0xC3, 0xCC, 0xD6}};

/// A square tile with a ring, orange.
const catalog::Icon& tile_icon();
/// Line art without a tile, wider than high, with a gradient of its own.
const catalog::Icon& wide_icon();

/// A line of text at its left end.
scene::Text text_at(geometry::Point origin, std::string_view utf8, text::Style style = {}, std::string role = "label");

scene::Path rectangle(const geometry::Rect& box, std::string role, geometry::Swatch stroke);

/// A line with an open arrowhead at its right end.
scene::Group arrow(geometry::Point from, geometry::Point to, std::vector<double> dashes);

/// A node: icon and label under it.
scene::Group node(std::string id, const catalog::Icon& icon, geometry::Point at, std::string_view label);

/// An empty scene of that size.
scene::Scene blank(double width, double height);

/// Everything a small diagram has: header, frame with title, two nodes, a dashed and a solid arrow, a label, a callout.
scene::Scene small_diagram();

/// Lines in scripts and directions that the bundled font does not know.
scene::Scene many_scripts();

/// One label in the middle, as title, group title and visible text.
scene::Scene labelled(std::string_view label);

}  // namespace vellum::test
