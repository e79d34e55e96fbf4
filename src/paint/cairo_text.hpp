/// Text on a cairo context, as text.
#pragma once

#include <cairo.h>

#include "paint/paint.hpp"
#include "scene/scene.hpp"

namespace vellum::paint {

/// Shows the glyphs of a run whose line starts at `origin`, in the source's colour or their own.
void show_run(cairo_t* cr, const text::GlyphRun& run, geometry::Point origin);

/// Shows the letters as glyphs of their fonts, each with the characters it stands for, so that a reader of the document
/// can search and copy them. Emoji are images with their characters under them.
void show_text(cairo_t* cr, const scene::Text& text, Scheme scheme);

}  // namespace vellum::paint
