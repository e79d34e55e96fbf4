/// Opaque sRGB colours.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vellum::geometry {

struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    bool operator==(const Color&) const = default;
};

/// A colour for the light scheme and its counterpart for the dark one.
struct Swatch {
    Color light;
    Color dark;
    bool operator==(const Swatch&) const = default;
};

/// Reads `#RRGGBB` (either case); nullopt for anything else.
std::optional<Color> parse_color(std::string_view text);

/// `#RRGGBB`, upper case.
std::string to_hex(Color color);

/// Contrast ratio of two colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrast(Color a, Color b);

/// `a` moved towards `b`: 0 gives a, 1 gives b (in sRGB, per channel).
Color mix(Color a, Color b, double share);

}  // namespace vellum::geometry
