/// The file formats that can be written, and the settings that change what is in a file.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "paint/paint.hpp"

namespace vellum::publish {

enum class Format { png, svg, json };
inline constexpr std::array all_formats{Format::png, Format::svg, Format::json};

/// `png`, `svg`, `json`: the name on the command line and the extension of the file.
constexpr std::string_view name(Format format) {
    constexpr std::array<std::string_view, 3> names{"png", "svg", "json"};
    return names[static_cast<std::size_t>(format)];
}

/// What the user may choose about a picture besides the diagram itself.
struct Settings {
    paint::Scheme scheme = paint::Scheme::automatic;
    double scale = 2;  ///< pixels of a PNG per px of the layout
};

}  // namespace vellum::publish
