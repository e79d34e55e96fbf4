#include "paint/likeness.hpp"

#include <cairo.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

#include "paint/cairo_surface.hpp"
#include "paint/rsvg_library.hpp"

namespace vellum::paint {
namespace {

std::optional<Raster> pixels_of(cairo_surface_t* surface) {
    cairo_surface_flush(surface);
    Raster raster{cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface), {}};
    const auto format = cairo_image_surface_get_format(surface);
    if (format != CAIRO_FORMAT_RGB24 && format != CAIRO_FORMAT_ARGB32) return std::nullopt;
    const auto width = static_cast<std::size_t>(raster.width), height = static_cast<std::size_t>(raster.height);
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    raster.pixels.resize(width * height);
    for (std::size_t y = 0; y < height; ++y) {
        const unsigned char* row = cairo_image_surface_get_data(surface) + y * stride;
        std::memcpy(raster.pixels.data() + y * width, row, width * sizeof(std::uint32_t));
    }
    return raster;
}

bool differ(std::uint32_t a, std::uint32_t b, int tolerance) {
    for (int shift = 0; shift < 24; shift += 8) {
        const int one = static_cast<int>(a >> shift & 0xFF), other = static_cast<int>(b >> shift & 0xFF);
        if (std::abs(one - other) > tolerance) return true;
    }
    return false;
}

}  // namespace

std::optional<Raster> pixels_of_png(std::string_view bytes) {
    const Surface surface = read_png(bytes);
    return surface ? pixels_of(surface.get()) : std::nullopt;
}

std::optional<Raster> pixels_of_svg(std::string_view bytes) {
    const auto& rsvg = RsvgLibrary::get();
    const std::unique_ptr<RsvgHandle, void (*)(gpointer)> handle(
        rsvg.handle_new_from_data(reinterpret_cast<const guint8*>(bytes.data()), bytes.size(), nullptr),
        rsvg.object_unref);
    double width = 0, height = 0;
    if (!handle || rsvg.handle_get_intrinsic_size_in_pixels(handle.get(), &width, &height) == FALSE)
        return std::nullopt;
    constexpr double widest = 32767;  // of cairo
    if (!(width >= 1 && height >= 1 && width <= widest && height <= widest)) return std::nullopt;
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::lround(width)),
                                                     static_cast<int>(std::lround(height))));
    check(cairo_surface_status(surface.get()));
    const Context cr(cairo_create(surface.get()));
    cairo_set_source_rgb(cr.get(), 1, 1, 1);
    cairo_paint(cr.get());
    const RsvgRectangle whole{0, 0, width, height};
    if (rsvg.handle_render_document(handle.get(), cr.get(), &whole, nullptr) == FALSE) return std::nullopt;
    return pixels_of(surface.get());
}

double difference(const Raster& a, const Raster& b, int tolerance) {
    if (a.width != b.width || a.height != b.height || a.pixels.empty()) return 1;
    std::size_t different = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) different += differ(a.pixels[i], b.pixels[i], tolerance) ? 1 : 0;
    return static_cast<double>(different) / static_cast<double>(a.pixels.size());
}

}  // namespace vellum::paint
