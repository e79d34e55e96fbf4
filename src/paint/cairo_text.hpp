/// Text on a cairo context, as shapes or as text.
#pragma once

#include <cairo.h>

#include "paint/paint.hpp"
#include "scene/scene.hpp"

namespace vellum::paint {

/// Fills the letters' outlines, at exactly the places shaping gave them.
void fill_text(cairo_t* cr, const scene::Text& text, Scheme scheme);

/// Shows the letters as glyphs of their fonts, each with the characters it stands for, so that a reader of the document
/// can search and copy them. Emoji are images with their characters under them.
void show_text(cairo_t* cr, const scene::Text& text, Scheme scheme);

}  // namespace vellum::paint
