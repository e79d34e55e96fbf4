/// Colour emoji in documents.
#pragma once

#include <vector>

#include <cairo.h>

#include "text/text.hpp"

namespace vellum::paint {

/// Draws a run of a colour font, whose glyphs are placed and not none, as an image fine enough to print. The font is set.
void draw_emoji(cairo_t* cr, const text::GlyphRun& run, const std::vector<cairo_glyph_t>& glyphs);

/// Sets a font all of whose glyphs are blank and as wide as those of the run: text that can be searched and copied but
/// not seen.
void set_blank_font(cairo_t* cr, const text::GlyphRun& run);

}  // namespace vellum::paint
