// cairo, opened when it is first asked to draw.
//
// It brings a dozen shared libraries along, those of X11 among them, which cost a millisecond each time a program starts.
// Programs that draw nothing with it do not pay for them. The functions in use are defined here once more under their own
// names and hand on to the library, so that those who call them need not know; a function missing here is an error of the
// linker.
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo.h>

#include "libraries/dynamic_library.hpp"

namespace {

const vellum::libraries::DynamicLibrary& library() {
    static const vellum::libraries::DynamicLibrary opened("libcairo.so.2", "cairo is needed to draw");
    return opened;
}

template <class Function>
Function find(const char* name) {
    Function function = nullptr;
    library().find(name, function);
    return function;
}

}  // namespace

/// The library's function of that name, looked up once.
#define CAIRO(name)                                                  \
    [] {                                                             \
        static const auto function = find<decltype(&(name))>(#name); \
        return function;                                             \
    }()

extern "C" {

void cairo_close_path(cairo_t* cr) { CAIRO(cairo_close_path)(cr); }
cairo_t* cairo_create(cairo_surface_t* target) { return CAIRO(cairo_create)(target); }
void cairo_curve_to(cairo_t* cr, double x1, double y1, double x2, double y2, double x3, double y3) {
    CAIRO(cairo_curve_to)(cr, x1, y1, x2, y2, x3, y3);
}
void cairo_destroy(cairo_t* cr) { CAIRO(cairo_destroy)(cr); }
void cairo_fill(cairo_t* cr) { CAIRO(cairo_fill)(cr); }
void cairo_fill_preserve(cairo_t* cr) { CAIRO(cairo_fill_preserve)(cr); }
void cairo_font_face_destroy(cairo_font_face_t* font_face) { CAIRO(cairo_font_face_destroy)(font_face); }
cairo_font_face_t* cairo_ft_font_face_create_for_ft_face(FT_Face face, int load_flags) {
    return CAIRO(cairo_ft_font_face_create_for_ft_face)(face, load_flags);
}
cairo_font_face_t* cairo_get_font_face(cairo_t* cr) { return CAIRO(cairo_get_font_face)(cr); }
void cairo_get_font_matrix(cairo_t* cr, cairo_matrix_t* matrix) { CAIRO(cairo_get_font_matrix)(cr, matrix); }
cairo_pattern_t* cairo_get_source(cairo_t* cr) { return CAIRO(cairo_get_source)(cr); }
void cairo_identity_matrix(cairo_t* cr) { CAIRO(cairo_identity_matrix)(cr); }
cairo_surface_t* cairo_image_surface_create(cairo_format_t format, int width, int height) {
    return CAIRO(cairo_image_surface_create)(format, width, height);
}
cairo_surface_t* cairo_image_surface_create_for_data(unsigned char* data, cairo_format_t format, int width, int height,
                                                     int stride) {
    return CAIRO(cairo_image_surface_create_for_data)(data, format, width, height, stride);
}
cairo_surface_t* cairo_image_surface_create_from_png_stream(cairo_read_func_t read_func, void* closure) {
    return CAIRO(cairo_image_surface_create_from_png_stream)(read_func, closure);
}
unsigned char* cairo_image_surface_get_data(cairo_surface_t* surface) {
    return CAIRO(cairo_image_surface_get_data)(surface);
}
cairo_format_t cairo_image_surface_get_format(cairo_surface_t* surface) {
    return CAIRO(cairo_image_surface_get_format)(surface);
}
int cairo_image_surface_get_height(cairo_surface_t* surface) { return CAIRO(cairo_image_surface_get_height)(surface); }
int cairo_image_surface_get_stride(cairo_surface_t* surface) { return CAIRO(cairo_image_surface_get_stride)(surface); }
int cairo_image_surface_get_width(cairo_surface_t* surface) { return CAIRO(cairo_image_surface_get_width)(surface); }
void cairo_line_to(cairo_t* cr, double x, double y) { CAIRO(cairo_line_to)(cr, x, y); }
void cairo_move_to(cairo_t* cr, double x, double y) { CAIRO(cairo_move_to)(cr, x, y); }
void cairo_new_path(cairo_t* cr) { CAIRO(cairo_new_path)(cr); }
void cairo_paint(cairo_t* cr) { CAIRO(cairo_paint)(cr); }
void cairo_pattern_set_filter(cairo_pattern_t* pattern, cairo_filter_t filter) {
    CAIRO(cairo_pattern_set_filter)(pattern, filter);
}
int cairo_pdf_surface_add_outline(cairo_surface_t* surface, int parent_id, const char* utf8, const char* link_attribs,
                                  cairo_pdf_outline_flags_t flags) {
    return CAIRO(cairo_pdf_surface_add_outline)(surface, parent_id, utf8, link_attribs, flags);
}
cairo_surface_t* cairo_pdf_surface_create_for_stream(cairo_write_func_t write_func, void* closure,
                                                     double width_in_points, double height_in_points) {
    return CAIRO(cairo_pdf_surface_create_for_stream)(write_func, closure, width_in_points, height_in_points);
}
void cairo_pdf_surface_restrict_to_version(cairo_surface_t* surface, cairo_pdf_version_t version) {
    CAIRO(cairo_pdf_surface_restrict_to_version)(surface, version);
}
void cairo_pdf_surface_set_metadata(cairo_surface_t* surface, cairo_pdf_metadata_t metadata, const char* utf8) {
    CAIRO(cairo_pdf_surface_set_metadata)(surface, metadata, utf8);
}
void cairo_pdf_surface_set_size(cairo_surface_t* surface, double width_in_points, double height_in_points) {
    CAIRO(cairo_pdf_surface_set_size)(surface, width_in_points, height_in_points);
}
void cairo_rectangle(cairo_t* cr, double x, double y, double width, double height) {
    CAIRO(cairo_rectangle)(cr, x, y, width, height);
}
void cairo_restore(cairo_t* cr) { CAIRO(cairo_restore)(cr); }
void cairo_save(cairo_t* cr) { CAIRO(cairo_save)(cr); }
void cairo_scale(cairo_t* cr, double sx, double sy) { CAIRO(cairo_scale)(cr, sx, sy); }
void cairo_set_dash(cairo_t* cr, const double* dashes, int num_dashes, double offset) {
    CAIRO(cairo_set_dash)(cr, dashes, num_dashes, offset);
}
void cairo_set_fill_rule(cairo_t* cr, cairo_fill_rule_t fill_rule) { CAIRO(cairo_set_fill_rule)(cr, fill_rule); }
void cairo_set_font_face(cairo_t* cr, cairo_font_face_t* font_face) { CAIRO(cairo_set_font_face)(cr, font_face); }
void cairo_set_font_matrix(cairo_t* cr, const cairo_matrix_t* matrix) { CAIRO(cairo_set_font_matrix)(cr, matrix); }
void cairo_set_font_size(cairo_t* cr, double size) { CAIRO(cairo_set_font_size)(cr, size); }
void cairo_set_line_cap(cairo_t* cr, cairo_line_cap_t line_cap) { CAIRO(cairo_set_line_cap)(cr, line_cap); }
void cairo_set_line_join(cairo_t* cr, cairo_line_join_t line_join) { CAIRO(cairo_set_line_join)(cr, line_join); }
void cairo_set_line_width(cairo_t* cr, double width) { CAIRO(cairo_set_line_width)(cr, width); }
void cairo_set_miter_limit(cairo_t* cr, double limit) { CAIRO(cairo_set_miter_limit)(cr, limit); }
void cairo_set_source_rgb(cairo_t* cr, double red, double green, double blue) {
    CAIRO(cairo_set_source_rgb)(cr, red, green, blue);
}
void cairo_set_source_surface(cairo_t* cr, cairo_surface_t* surface, double x, double y) {
    CAIRO(cairo_set_source_surface)(cr, surface, x, y);
}
void cairo_show_glyphs(cairo_t* cr, const cairo_glyph_t* glyphs, int num_glyphs) {
    CAIRO(cairo_show_glyphs)(cr, glyphs, num_glyphs);
}
void cairo_show_page(cairo_t* cr) { CAIRO(cairo_show_page)(cr); }
void cairo_show_text_glyphs(cairo_t* cr, const char* utf8, int utf8_len, const cairo_glyph_t* glyphs, int num_glyphs,
                            const cairo_text_cluster_t* clusters, int num_clusters,
                            cairo_text_cluster_flags_t cluster_flags) {
    CAIRO(cairo_show_text_glyphs)(cr, utf8, utf8_len, glyphs, num_glyphs, clusters, num_clusters, cluster_flags);
}
cairo_status_t cairo_status(cairo_t* cr) { return CAIRO(cairo_status)(cr); }
const char* cairo_status_to_string(cairo_status_t status) { return CAIRO(cairo_status_to_string)(status); }
void cairo_stroke_preserve(cairo_t* cr) { CAIRO(cairo_stroke_preserve)(cr); }
void cairo_surface_destroy(cairo_surface_t* surface) { CAIRO(cairo_surface_destroy)(surface); }
void cairo_surface_flush(cairo_surface_t* surface) { CAIRO(cairo_surface_flush)(surface); }
void cairo_surface_finish(cairo_surface_t* surface) { CAIRO(cairo_surface_finish)(surface); }
void cairo_surface_mark_dirty(cairo_surface_t* surface) { CAIRO(cairo_surface_mark_dirty)(surface); }
cairo_status_t cairo_surface_status(cairo_surface_t* surface) { return CAIRO(cairo_surface_status)(surface); }
void cairo_tag_begin(cairo_t* cr, const char* tag_name, const char* attributes) {
    CAIRO(cairo_tag_begin)(cr, tag_name, attributes);
}
void cairo_tag_end(cairo_t* cr, const char* tag_name) { CAIRO(cairo_tag_end)(cr, tag_name); }
void cairo_transform(cairo_t* cr, const cairo_matrix_t* matrix) { CAIRO(cairo_transform)(cr, matrix); }
void cairo_translate(cairo_t* cr, double tx, double ty) { CAIRO(cairo_translate)(cr, tx, ty); }
cairo_font_face_t* cairo_user_font_face_create() { return CAIRO(cairo_user_font_face_create)(); }
void cairo_user_font_face_set_render_glyph_func(cairo_font_face_t* font_face,
                                                cairo_user_scaled_font_render_glyph_func_t render_glyph_func) {
    CAIRO(cairo_user_font_face_set_render_glyph_func)(font_face, render_glyph_func);
}
void cairo_user_to_device(cairo_t* cr, double* x, double* y) { CAIRO(cairo_user_to_device)(cr, x, y); }
void cairo_user_to_device_distance(cairo_t* cr, double* dx, double* dy) {
    CAIRO(cairo_user_to_device_distance)(cr, dx, dy);
}
int cairo_version() { return CAIRO(cairo_version)(); }

}  // extern "C"
