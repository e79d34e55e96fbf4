#include "paint/cairo_path.hpp"

#include "paint/overloaded.hpp"

namespace vellum::paint {
namespace {

/// Joins follow the caps; the miter limit is SVG's.
void set_stroke(cairo_t* cr, const scene::Stroke& stroke) {
    const bool round = stroke.cap == scene::Cap::round;
    cairo_set_line_width(cr, stroke.width);
    cairo_set_line_cap(cr, round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
    cairo_set_line_join(cr, round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
    cairo_set_miter_limit(cr, 4);
    cairo_set_dash(cr, stroke.dashes.data(), static_cast<int>(stroke.dashes.size()), 0);
}

}  // namespace

void add_outline(cairo_t* cr, const std::vector<scene::PathCommand>& commands) {
    const Overloaded add{
        [&](const scene::MoveTo& move) { cairo_move_to(cr, move.to.x, move.to.y); },
        [&](const scene::LineTo& line) { cairo_line_to(cr, line.to.x, line.to.y); },
        [&](const scene::CurveTo& c) {
            cairo_curve_to(cr, c.control1.x, c.control1.y, c.control2.x, c.control2.y, c.to.x, c.to.y);
        },
        [&](const scene::Close&) { cairo_close_path(cr); },
    };
    cairo_new_path(cr);
    for (const scene::PathCommand& command : commands) std::visit(add, command);
}

void set_source(cairo_t* cr, geometry::Color c) {
    cairo_set_source_rgb(cr, c.red / 255.0, c.green / 255.0, c.blue / 255.0);
}

void set_source(cairo_t* cr, const geometry::Swatch& swatch, Scheme scheme) {
    set_source(cr, scheme == Scheme::dark ? swatch.dark : swatch.light);
}

void draw_path(cairo_t* cr, const scene::Path& path, Scheme scheme) {
    add_outline(cr, path.commands);
    if (path.fill) {
        set_source(cr, *path.fill, scheme);
        cairo_fill_preserve(cr);
    }
    if (path.stroke) {
        set_source(cr, path.stroke->paint, scheme);
        set_stroke(cr, *path.stroke);
        cairo_stroke_preserve(cr);
    }
    cairo_new_path(cr);
}

}  // namespace vellum::paint
