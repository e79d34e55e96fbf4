/// A user's own icon: an SVG or PNG file, checked and made safe to embed.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "geometry/geometry.hpp"

namespace vellum::paint {

/// The file cannot serve as an icon. The message completes `FILE: …`: `neither an SVG nor a PNG file`.
struct InvalidIcon : std::runtime_error {
    explicit InvalidIcon(const std::string& what, std::string what_to_do = {})
        : std::runtime_error(what), advice(std::move(what_to_do)) {}
    std::string advice;  ///< what to do; may be empty
};

struct CustomIcon {
    enum class Format { svg, png };
    Format format = Format::svg;
    geometry::Size size;  ///< of the viewBox `0 0 width height`, or the image in px
    std::string body;     ///< SVG: the markup inside <svg>; PNG: empty
};

/// Reads the bytes of an icon file. An SVG is reduced to shapes and paints: no script, style sheet, handler, text,
/// image or reference outside of itself survives, and its ids carry `id_prefix` (an XML name). Throws InvalidIcon.
CustomIcon read_custom_icon(std::string_view bytes, std::string_view id_prefix);

/// The same for an SVG file alone.
CustomIcon sanitise_svg(std::string_view bytes, std::string_view id_prefix);

}  // namespace vellum::paint
