#include <cairo.h>
#include <fmt/format.h>
#include <ft2build.h>
#include <libdeflate.h>
#include <librsvg/rsvg.h>
#include FT_FREETYPE_H

#include "paint/paint.hpp"

namespace vellum::paint {

// As built with: asking the libraries themselves would open those that are opened late.
std::string painter_version() {
    return fmt::format("cairo {}, librsvg {}, FreeType {}.{}.{}, libdeflate {}", CAIRO_VERSION_STRING, LIBRSVG_VERSION,
                       FREETYPE_MAJOR, FREETYPE_MINOR, FREETYPE_PATCH, LIBDEFLATE_VERSION_STRING);
}

}  // namespace vellum::paint
