/// Outlines and their paint on a cairo context.
#pragma once

#include <cairo.h>

#include "paint/paint.hpp"
#include "scene/scene.hpp"

namespace vellum::paint {

/// Makes the outline the path, in place of the one there was.
void add_outline(cairo_t* cr, const std::vector<scene::PathCommand>& commands);

void set_source(cairo_t* cr, geometry::Color color);

/// Makes the swatch's colour of the scheme the source.
void set_source(cairo_t* cr, const geometry::Swatch& swatch, Scheme scheme);

/// Fills, then strokes.
void draw_path(cairo_t* cr, const scene::Path& path, Scheme scheme);

}  // namespace vellum::paint
