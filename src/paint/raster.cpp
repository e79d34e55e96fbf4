#include <algorithm>
#include <cmath>
#include <cstring>
#include <stdexcept>

#include <fmt/format.h>

#include "paint/cairo_icon.hpp"
#include "paint/cairo_path.hpp"
#include "paint/cairo_surface.hpp"
#include "paint/cairo_text.hpp"
#include "paint/number.hpp"
#include "paint/overloaded.hpp"
#include "paint/paint.hpp"
#include "paint/raster_text.hpp"

namespace vellum::paint {
namespace {

constexpr double largest_side = 32'767;  // cairo's coordinates

/// Pixels for a length, which covers the last started one; a hair more than a whole number does not start another.
double pixels_for(double length, double scale) { return std::max(1.0, std::ceil(length * scale - 1e-6)); }

void check_size(geometry::Size size, double scale) {
    if (!(scale > 0)) throw std::length_error("the scale must be a number above 0");
    const double width = pixels_for(size.width, scale), height = pixels_for(size.height, scale);
    if (width <= largest_side && height <= largest_side) return;
    const double best = std::floor(largest_side / std::max(size.width, size.height) * 100) / 100;
    throw std::length_error(fmt::format("{:.0f} × {:.0f} px are more than an image can have; the largest scale is {}",
                                        width, height, number(best)));
}

/// All of one colour.
Pixels blank(std::size_t width, std::size_t height, std::uint32_t color) {
    Pixels pixels(width * height);
    std::fill_n(pixels.begin(), width, color);
    for (std::size_t y = 1; y < height; ++y)
        std::memcpy(&pixels[y * width], pixels.data(), width * sizeof color);  // wider steps than filling takes
    return pixels;
}

Surface surface_on(Raster& raster) {
    auto* data = reinterpret_cast<unsigned char*>(raster.pixels.data());
    return Surface(
        cairo_image_surface_create_for_data(data, CAIRO_FORMAT_ARGB32, raster.width, raster.height, raster.width * 4));
}

/// A raster that cairo draws on, and others too.
struct Canvas {
    Raster& raster;
    double scale;
    Scheme scheme;
    cairo_surface_t* surface;
    cairo_t* cr;
};

/// Text is filled as outlines: cairo 1.16 puts the glyphs it shows on whole pixels, which makes the gaps between letters
/// uneven. Colour glyphs (emoji) have no outlines and are shown.
void draw_text(const Canvas& canvas, const scene::Text& text) {
    const geometry::Color color = canvas.scheme == Scheme::dark ? text.paint.dark : text.paint.light;
    for (const text::GlyphRun& run : text.line.runs) {
        if (text::source(*run.face).color) {
            set_source(canvas.cr, text.paint, canvas.scheme);
            show_run(canvas.cr, run, text.origin);
        } else {
            cairo_surface_flush(canvas.surface);
            fill_run(canvas.raster, canvas.scale, run, text.origin, color);
            cairo_surface_mark_dirty(canvas.surface);
        }
    }
}

void draw(const Canvas& canvas, const std::vector<scene::Primitive>& items) {
    const Overloaded draw_one{
        [&](const scene::Path& path) { draw_path(canvas.cr, path, canvas.scheme); },
        [&](const scene::Text& text) { draw_text(canvas, text); },
        [&](const scene::Icon& icon) { draw_icon(canvas.cr, icon, canvas.scheme); },
        [&](const scene::Group& group) { draw(canvas, group.children); },
    };
    for (const scene::Primitive& item : items) std::visit(draw_one, item);
}

}  // namespace

Raster rasterize(const scene::Scene& scene, double scale, Scheme scheme) {
    check_size(scene.size, scale);
    const double width = pixels_for(scene.size.width, scale), height = pixels_for(scene.size.height, scale);
    const geometry::Color c = scheme == Scheme::dark ? scene.background.dark : scene.background.light;
    const std::uint32_t background = 0xFF000000U | std::uint32_t{c.red} << 16U | std::uint32_t{c.green} << 8U | c.blue;
    Raster raster{static_cast<int>(width), static_cast<int>(height),
                  blank(static_cast<std::size_t>(width), static_cast<std::size_t>(height), background)};

    const Surface surface = surface_on(raster);
    const Context cr(cairo_create(surface.get()));
    cairo_scale(cr.get(), scale, scale);
    draw({raster, scale, scheme, surface.get(), cr.get()}, scene.items);
    check(cairo_status(cr.get()));
    cairo_surface_finish(surface.get());
    return raster;
}

}  // namespace vellum::paint
