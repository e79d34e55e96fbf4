/// The stand-in for an icon that is not installed or does not exist.
#pragma once

#include <string>
#include <string_view>

#include "art.hpp"
#include "geometry/color.hpp"

namespace vellum::generator {

/// A 64 × 64 tile in that colour with up to three letters; square in the corner of a group, else with round corners.
Art draw_tile(const std::string& id, std::string_view letters, geometry::Color color, bool group_corner);

}  // namespace vellum::generator
