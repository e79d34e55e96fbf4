#include "paint/cairo_image.hpp"

#include <cmath>

#include "paint/cairo_surface.hpp"

namespace vellum::paint {

void draw_as_image(cairo_t* cr, const geometry::Rect& room, double scale, const std::function<void(cairo_t*)>& draw) {
    const Surface image(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(std::ceil(room.width * scale)),
                                                   static_cast<int>(std::ceil(room.height * scale))));
    const Context on_image(cairo_create(image.get()));
    cairo_scale(on_image.get(), scale, scale);
    cairo_translate(on_image.get(), -room.x, -room.y);
    draw(on_image.get());
    check(cairo_status(on_image.get()));

    cairo_save(cr);
    cairo_translate(cr, room.x, room.y);
    cairo_scale(cr, 1 / scale, 1 / scale);
    cairo_set_source_surface(cr, image.get(), 0, 0);
    cairo_paint(cr);
    cairo_restore(cr);
}

}  // namespace vellum::paint
