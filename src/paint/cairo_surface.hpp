/// Cairo's objects with owners.
#pragma once

#include <memory>
#include <string_view>

#include <cairo.h>

namespace vellum::paint {

struct CairoDeleter {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
};
using Surface = std::unique_ptr<cairo_surface_t, CairoDeleter>;
using Context = std::unique_ptr<cairo_t, CairoDeleter>;
using CairoFace = std::unique_ptr<cairo_font_face_t, CairoDeleter>;

/// Throws std::runtime_error with cairo's words unless all went well.
void check(cairo_status_t status);

/// The decoded image, or null when the bytes are not a whole PNG file.
Surface read_png(std::string_view bytes);

}  // namespace vellum::paint
