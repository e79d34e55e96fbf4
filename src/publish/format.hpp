/// The file formats that can be written, and the settings that change what is in a file.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "paint/paint.hpp"

namespace vellum::publish {

enum class Format { png, svg, jpg, pdf, json, md, html };
inline constexpr std::array all_formats{Format::png,  Format::svg, Format::jpg, Format::pdf,
                                        Format::json, Format::md,  Format::html};

/// `png`, `svg`, …: the name on the command line and the extension of the file.
constexpr std::string_view name(Format format) {
    constexpr std::array<std::string_view, all_formats.size()> names{"png", "svg", "jpg", "pdf", "json", "md", "html"};
    return names[static_cast<std::size_t>(format)];
}

/// Pages tell of diagrams and show their pictures; all other formats are the diagram laid out.
constexpr bool is_page(Format format) { return format == Format::md || format == Format::html; }

/// The gallery is about all diagrams; none has a file of its own in that format.
constexpr bool is_of_all(Format format) { return format == Format::html; }

/// What the user may choose about a picture besides the diagram itself.
struct Settings {
    paint::Scheme scheme = paint::Scheme::automatic;
    double scale = 2;  ///< pixels of a PNG or JPEG per px of the layout
};

}  // namespace vellum::publish
