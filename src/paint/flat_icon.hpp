/// Icons made of flat colours, as outlines that a painter can fill at once. Nineteen in twenty of the catalogue's are.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "geometry/color.hpp"
#include "scene/scene.hpp"

namespace vellum::paint {

/// An affine transform as SVG's matrix(a b c d e f) has it.
using Matrix = std::array<double, 6>;

struct FlatStroke {
    geometry::Color color;
    double width = 1;
    bool round_caps = false;   ///< else butt
    bool round_joins = false;  ///< else mitred, limit 4
};

/// A shape with the paint it inherits; outline and stroke are in units before `matrix`.
struct FlatShape {
    Matrix matrix{1, 0, 0, 1, 0, 0};
    std::vector<scene::PathCommand> outline;
    std::optional<geometry::Color> fill;
    bool even_odd = false;
    std::optional<FlatStroke> stroke;
};

/// The shapes of SVG markup, in painting order; nullopt when anything in it is more than groups, paths, rectangles,
/// circles and ellipses in opaque flat colours, so that what is returned is the whole icon.
std::optional<std::vector<FlatShape>> flat_shapes(std::string_view body);

}  // namespace vellum::paint
