/// Icons of flat colours on a cairo context.
#pragma once

#include <span>

#include <cairo.h>

#include "geometry/geometry.hpp"
#include "paint/flat_icon.hpp"

namespace vellum::paint {

/// Fits what is drawn in `size` into the middle of the box.
void draw_flat(cairo_t* cr, std::span<const FlatShape> shapes, geometry::Size size, const geometry::Rect& box);

}  // namespace vellum::paint
