#include "paint/custom_icon.hpp"

#include "paint/cairo_surface.hpp"

namespace vellum::paint {
namespace {

constexpr std::size_t largest_file = 4U << 20U;
constexpr std::string_view png_signature = "\x89PNG\r\n\x1A\n";

/// Big-endian number in the header of a PNG file.
unsigned header_number(std::string_view bytes, std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = at; i < at + 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// Sizes are checked before anything is decoded: a small file can claim a huge image.
CustomIcon read_png_icon(std::string_view bytes) {
    if (bytes.size() < 24) throw InvalidIcon("a PNG file that breaks off");
    const unsigned width = header_number(bytes, 16), height = header_number(bytes, 20);
    if (width == 0 || height == 0 || width > 4096 || height > 4096) {
        throw InvalidIcon("a PNG file for an icon has between 1 and 4096 px a side");
    }
    if (!read_png(bytes)) throw InvalidIcon("a damaged PNG file");
    return {CustomIcon::Format::png, {static_cast<double>(width), static_cast<double>(height)}, {}};
}

}  // namespace

CustomIcon read_custom_icon(std::string_view bytes, std::string_view id_prefix) {
    if (bytes.size() > largest_file) throw InvalidIcon("larger than 4 MiB");
    if (bytes.starts_with(png_signature)) return read_png_icon(bytes);
    return sanitise_svg(bytes, id_prefix);
}

}  // namespace vellum::paint
