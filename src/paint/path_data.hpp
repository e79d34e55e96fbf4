/// The outline that an SVG path's data describes.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "scene/scene.hpp"

namespace vellum::paint {

/// All commands of SVG 1.1 (chapter 8), in absolute lines and cubic Bézier segments; nullopt when the data breaks the
/// grammar.
std::optional<std::vector<scene::PathCommand>> parse_path_data(std::string_view data);

}  // namespace vellum::paint
