/// Shaped lines on a cairo context, by glyph index: what was measured is what is drawn.
#pragma once

#include <cairo.h>

#include "paint/paint.hpp"
#include "scene/scene.hpp"

namespace vellum::paint {

/// Draws the runs of the line. Throws std::runtime_error when a face cannot be opened.
void draw_text(cairo_t* cr, const scene::Text& text, Scheme scheme);

}  // namespace vellum::paint
