#include "paint/png_rows.hpp"

namespace vellum::paint {

Bytes unfiltered_rows(const Raster& raster) {
    const auto width = static_cast<std::size_t>(raster.width), height = static_cast<std::size_t>(raster.height);
    Bytes rows((3 * width + 1) * height);
    unsigned char* out = rows.data.get();
    const std::uint32_t* pixel = raster.pixels.data();
    for (std::size_t y = 0; y < height; ++y) {
        *out++ = 0;
        for (const std::uint32_t* end = pixel + width; pixel != end; ++pixel, out += 3) {
            out[0] = static_cast<unsigned char>(*pixel >> 16U);
            out[1] = static_cast<unsigned char>(*pixel >> 8U);
            out[2] = static_cast<unsigned char>(*pixel);
        }
    }
    rows.size = static_cast<std::size_t>(out - rows.data.get());
    return rows;
}

}  // namespace vellum::paint
