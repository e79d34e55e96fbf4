#include "pictures.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <librsvg/rsvg.h>

#include "paint/cairo_surface.hpp"
#include "support/catch.hpp"

namespace vellum::test {
namespace {

paint::Raster pixels_of(cairo_surface_t* surface) {
    cairo_surface_flush(surface);
    const int width = cairo_image_surface_get_width(surface), height = cairo_image_surface_get_height(surface);
    const unsigned char* data = cairo_image_surface_get_data(surface);
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    const auto columns = static_cast<std::size_t>(width), rows = static_cast<std::size_t>(height);
    paint::Raster raster{width, height, paint::Pixels(columns * rows)};
    for (std::size_t y = 0; y < rows; ++y) {
        std::memcpy(raster.pixels.data() + y * columns, data + y * stride, 4 * columns);
    }
    for (std::uint32_t& pixel : raster.pixels) pixel |= 0xFF000000U;
    return raster;
}

double channel_difference(std::uint32_t a, std::uint32_t b) {
    double sum = 0;
    for (const unsigned shift : {0U, 8U, 16U}) {
        sum += std::abs(static_cast<int>(a >> shift & 0xFFU) - static_cast<int>(b >> shift & 0xFFU));
    }
    return sum / 3;
}

std::uint32_t mean(const paint::Raster& raster, std::size_t x, std::size_t y, std::size_t side) {
    std::uint32_t mean = 0xFF000000U;
    for (const unsigned shift : {0U, 8U, 16U}) {
        std::size_t sum = side * side / 2;
        for (std::size_t row = y; row < y + side; ++row) {
            const std::uint32_t* pixel = &raster.pixels[row * static_cast<std::size_t>(raster.width) + x];
            for (const std::uint32_t* const end = pixel + side; pixel != end; ++pixel) sum += *pixel >> shift & 0xFFU;
        }
        mean |= static_cast<std::uint32_t>(sum / (side * side)) << shift;
    }
    return mean;
}

}  // namespace

paint::Raster rendered_by_librsvg(std::string_view svg, double scale) {
    const auto* bytes = reinterpret_cast<const guint8*>(svg.data());
    RsvgHandle* handle = rsvg_handle_new_from_data(bytes, svg.size(), nullptr);
    REQUIRE(handle != nullptr);
    double width = 0, height = 0;
    REQUIRE(rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height));
    const RsvgRectangle viewport{0, 0, width * scale, height * scale};
    const paint::Surface surface(cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(viewport.width)), static_cast<int>(std::ceil(viewport.height))));
    const paint::Context cr(cairo_create(surface.get()));
    REQUIRE(rsvg_handle_render_document(handle, cr.get(), &viewport, nullptr));
    g_object_unref(handle);
    return pixels_of(surface.get());
}

paint::Raster placed_by_librsvg(std::string_view svg, geometry::Size page, const geometry::Rect& box, double scale) {
    RsvgHandle* handle = rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr);
    REQUIRE(handle != nullptr);
    const paint::Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                                            static_cast<int>(std::ceil(page.width * scale)),
                                                            static_cast<int>(std::ceil(page.height * scale))));
    const paint::Context cr(cairo_create(surface.get()));
    cairo_set_source_rgb(cr.get(), 1, 1, 1);
    cairo_paint(cr.get());
    cairo_scale(cr.get(), scale, scale);
    const RsvgRectangle viewport{box.x, box.y, box.width, box.height};
    REQUIRE(rsvg_handle_render_document(handle, cr.get(), &viewport, nullptr));
    g_object_unref(handle);
    return pixels_of(surface.get());
}

paint::Raster decoded_by_cairo(std::string_view png) {
    const paint::Surface surface = paint::read_png(png);
    REQUIRE(surface != nullptr);
    return pixels_of(surface.get());
}

paint::Raster reduced(const paint::Raster& large, int side) {
    paint::Raster small{large.width / side, large.height / side, {}};
    const auto width = static_cast<std::size_t>(large.width), step = static_cast<std::size_t>(side);
    for (std::size_t y = 0; y + step <= static_cast<std::size_t>(large.height); y += step) {
        for (std::size_t x = 0; x + step <= width; x += step) small.pixels.push_back(mean(large, x, y, step));
    }
    return small;
}

Difference difference(const paint::Raster& a, const paint::Raster& b) {
    REQUIRE(a.width == b.width);
    REQUIRE(a.height == b.height);
    constexpr std::size_t side = 16;
    const auto width = static_cast<std::size_t>(a.width), height = static_cast<std::size_t>(a.height);
    const std::size_t columns = (width + side - 1) / side, rows = (height + side - 1) / side;
    std::vector<double> blocks(columns * rows);
    double sum = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) {
        const double d = channel_difference(a.pixels[i], b.pixels[i]);
        sum += d;
        blocks[i / width / side * columns + i % width / side] += d / (side * side);
    }
    return {sum / static_cast<double>(a.pixels.size()), *std::max_element(blocks.begin(), blocks.end())};
}

}  // namespace vellum::test
