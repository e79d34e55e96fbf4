/// Fonts for cairo.
#pragma once

#include <cairo.h>
#include <ft2build.h>
#include FT_FREETYPE_H

#include "text/text.hpp"

namespace vellum::paint {

/// The face as cairo draws with it: unhinted, emoji in colour. Opened once a process and kept to its end. Throws
/// std::runtime_error when the font cannot be opened.
cairo_font_face_t* cairo_face(const text::FontFace& face);

/// The face for its outlines, another one than cairo's, which has a size. Opened, kept and failing as that.
FT_Face outline_face(const text::FontFace& face);

}  // namespace vellum::paint
