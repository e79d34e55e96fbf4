#include "paint/png_rows.hpp"

#include <cstddef>
#include <cstring>

namespace vellum::paint {
namespace {

unsigned char* bytes_of(Raster& raster) { return reinterpret_cast<unsigned char*>(raster.pixels.data()); }

}  // namespace

std::span<const unsigned char> color_rows(Raster& raster) {
    unsigned char* out = bytes_of(raster);
    const auto put = [&out](std::uint32_t pixel) {
        *out++ = static_cast<unsigned char>(pixel >> 16U);
        *out++ = static_cast<unsigned char>(pixel >> 8U);
        *out++ = static_cast<unsigned char>(pixel);
    };
    const std::uint32_t* next = raster.pixels.data();
    for (int y = 0; y < raster.height; ++y) {
        const std::uint32_t first = *next++;  // read before the filter's byte, which may lie on it
        *out++ = 0;
        put(first);
        for (const std::uint32_t* const end = next + raster.width - 1; next != end;) put(*next++);
    }
    return {bytes_of(raster), out};
}

std::span<const unsigned char> indexed_rows(Raster& raster, std::span<const ColorRun> runs, const Palette& palette) {
    unsigned char* out = bytes_of(raster);
    auto run = runs.begin();
    for (int y = 0; y < raster.height; ++y) {
        *out++ = 0;
        for (const unsigned char* const end = out + raster.width; out != end; ++run) {
            std::memset(out, palette.entry_of[run->color], run->pixels);
            out += run->pixels;
        }
    }
    return {bytes_of(raster), out};
}

}  // namespace vellum::paint
