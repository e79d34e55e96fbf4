/// The file formats that can be written, and the settings that change what is in a file.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "paint/paint.hpp"

namespace vellum::publish {

enum class Format { png, svg, jpg, pdf, json, md };
inline constexpr std::array all_formats{Format::png, Format::svg, Format::jpg, Format::pdf, Format::json, Format::md};

/// `png`, `svg`, …: the name on the command line and the extension of the file.
constexpr std::string_view name(Format format) {
    constexpr std::array<std::string_view, all_formats.size()> names{"png", "svg", "jpg", "pdf", "json", "md"};
    return names[static_cast<std::size_t>(format)];
}

/// Pages are made of the definition's words alone; all other formats show the diagram laid out.
constexpr bool is_page(Format format) { return format == Format::md; }

/// What the user may choose about a picture besides the diagram itself.
struct Settings {
    paint::Scheme scheme = paint::Scheme::automatic;
    double scale = 2;  ///< pixels of a PNG or JPEG per px of the layout
};

}  // namespace vellum::publish
