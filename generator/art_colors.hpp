/// What an icon's own colours say.
#pragma once

#include <optional>
#include <string>

#include "geometry/color.hpp"

namespace vellum::generator {

/// The first colour that is neither white nor none: the ground of a service icon, the line of a resource icon.
std::optional<geometry::Color> leading_color(const std::string& body);

/// True when a part is lost on the ground of the dark scheme, or no part shows well on it, and the icon brings no ground of
/// its own.
bool is_dark_art(const std::string& body);

}  // namespace vellum::generator
