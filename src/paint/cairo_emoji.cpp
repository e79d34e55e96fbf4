// Cairo 1.16 puts colour glyphs into a PDF as images of 72 pixels an inch and without their characters. Here they are
// drawn larger, and their characters are set over them in a font that shows nothing.
#include "paint/cairo_emoji.hpp"

#include "geometry/geometry.hpp"
#include "paint/cairo_image.hpp"

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
    draw_as_image(cr, room_for(run, glyphs.front()), pixels_per_em / run.size, [&](cairo_t* image) {
        copy_font(cr, image);
        cairo_show_glyphs(image, glyphs.data(), static_cast<int>(glyphs.size()));
    });
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
