/// Capitals and digits as single strokes, so that a tile needs no font.
#pragma once

#include <string_view>

namespace vellum::generator {

/// Cell of a letter, in its own units; y points down.
inline constexpr double letter_width = 4;
inline constexpr double letter_height = 6;

/// SVG path data within the cell; empty for anything but A–Z and 0–9.
std::string_view letter_path(char c);

}  // namespace vellum::generator
