#include "paint/cairo_flat_icon.hpp"

#include "paint/cairo_path.hpp"

namespace vellum::paint {
namespace {

void set_stroke(cairo_t* cr, const FlatStroke& stroke) {
    cairo_set_line_width(cr, stroke.width);
    cairo_set_line_cap(cr, stroke.round_caps ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
    cairo_set_line_join(cr, stroke.round_joins ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
}

void draw_shape(cairo_t* cr, const FlatShape& shape) {
    const auto& [xx, yx, xy, yy, x, y] = shape.matrix;
    const cairo_matrix_t matrix{xx, yx, xy, yy, x, y};
    cairo_save(cr);
    cairo_transform(cr, &matrix);
    add_outline(cr, shape.outline);
    if (shape.fill) {
        set_source(cr, *shape.fill);
        cairo_set_fill_rule(cr, shape.even_odd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
        cairo_fill_preserve(cr);
    }
    if (shape.stroke) {
        set_source(cr, shape.stroke->color);
        set_stroke(cr, *shape.stroke);
        cairo_stroke_preserve(cr);
    }
    cairo_new_path(cr);
    cairo_restore(cr);
}

}  // namespace

void draw_flat(cairo_t* cr, std::span<const FlatShape> shapes, geometry::Size size, const geometry::Rect& box) {
    const double scale = std::min(box.width / size.width, box.height / size.height);
    cairo_save(cr);
    cairo_translate(cr, box.center().x - size.width * scale / 2, box.center().y - size.height * scale / 2);
    cairo_scale(cr, scale, scale);
    cairo_set_dash(cr, nullptr, 0, 0);
    cairo_set_miter_limit(cr, 4);
    for (const FlatShape& shape : shapes) draw_shape(cr, shape);
    cairo_restore(cr);
}

}  // namespace vellum::paint
