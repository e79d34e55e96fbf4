// Cairo 1.16 puts colour glyphs into a PDF as images of 72 pixels an inch and without their characters. Here they are
// drawn larger, and their characters are set over them in a font that shows nothing.
#include "paint/cairo_emoji.hpp"

#include <cmath>

#include "geometry/geometry.hpp"
#include "paint/cairo_surface.hpp"

namespace vellum::paint {
namespace {

constexpr double pixels_per_em = 128;  // the size in which Noto Color Emoji has its images

/// Poppler takes this width for that of an average letter, and from it guesses how large the font is.
constexpr double blank_width = 0.5;

cairo_status_t render_nothing(cairo_scaled_font_t*, unsigned long, cairo_t*, cairo_text_extents_t* extents) {
    extents->x_advance = blank_width;
    return CAIRO_STATUS_SUCCESS;
}

/// Room for glyphs that begin there, with half an em around it: emoji reach over their advance.
geometry::Rect room_for(const text::GlyphRun& run, const cairo_glyph_t& first) {
    return geometry::Rect{first.x, first.y - run.size, run.advance, 1.25 * run.size}.inflated(run.size / 2);
}

/// What is drawn with the one is drawn with the other.
void copy_font(cairo_t* from, cairo_t* to) {
    cairo_matrix_t size;
    cairo_get_font_matrix(from, &size);
    cairo_set_font_face(to, cairo_get_font_face(from));
    cairo_set_font_matrix(to, &size);
}

}  // namespace

void draw_emoji(cairo_t* cr, const text::GlyphRun& run, const std::vector<cairo_glyph_t>& glyphs) {
    const geometry::Rect room = room_for(run, glyphs.front());
    const double scale = pixels_per_em / run.size;
    const Surface image(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(std::ceil(room.width * scale)),
                                                   static_cast<int>(std::ceil(room.height * scale))));
    const Context on_image(cairo_create(image.get()));
    cairo_scale(on_image.get(), scale, scale);
    cairo_translate(on_image.get(), -room.x, -room.y);
    copy_font(cr, on_image.get());
    cairo_show_glyphs(on_image.get(), glyphs.data(), static_cast<int>(glyphs.size()));
    check(cairo_status(on_image.get()));

    cairo_save(cr);
    cairo_translate(cr, room.x, room.y);
    cairo_scale(cr, 1 / scale, 1 / scale);
    cairo_set_source_surface(cr, image.get(), 0, 0);
    cairo_paint(cr);
    cairo_restore(cr);
}

void set_blank_font(cairo_t* cr, const text::GlyphRun& run) {
    static cairo_font_face_t* const blank = [] {
        cairo_font_face_t* face = cairo_user_font_face_create();
        cairo_user_font_face_set_render_glyph_func(face, render_nothing);
        return face;
    }();
    const double advance = run.advance / static_cast<double>(run.glyphs.size());
    const cairo_matrix_t size{advance / blank_width, 0, 0, run.size, 0, 0};
    cairo_set_font_face(cr, blank);
    cairo_set_font_matrix(cr, &size);
}

}  // namespace vellum::paint
