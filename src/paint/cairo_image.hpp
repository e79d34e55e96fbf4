/// Drawing by way of an image, where a document cannot hold the thing itself.
#pragma once

#include <functional>

#include <cairo.h>

#include "geometry/geometry.hpp"

namespace vellum::paint {

/// Has `draw` draw into an image of `scale` pixels per unit and puts it into the room, which holds all that is drawn.
void draw_as_image(cairo_t* cr, const geometry::Rect& room, double scale, const std::function<void(cairo_t*)>& draw);

}  // namespace vellum::paint
