/// Fonts for cairo.
#pragma once

#include <cairo.h>

#include "text/text.hpp"

namespace vellum::paint {

/// The face as cairo draws with it: unhinted, emoji in colour. Opened once a process and kept to its end. Throws
/// std::runtime_error when the font cannot be opened.
cairo_font_face_t* cairo_face(const text::FontFace& face);

}  // namespace vellum::paint
