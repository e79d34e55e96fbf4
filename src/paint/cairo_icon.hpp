/// Icons on a cairo context, drawn as vectors at the final scale.
#pragma once

#include <cairo.h>

#include "paint/paint.hpp"
#include "scene/scene.hpp"

namespace vellum::paint {

/// Fits the icon into its box. Throws InvalidIcon for a custom icon that cannot be drawn, std::runtime_error for one of
/// the catalogue.
void draw_icon(cairo_t* cr, const scene::Icon& icon, Scheme scheme);

}  // namespace vellum::paint
