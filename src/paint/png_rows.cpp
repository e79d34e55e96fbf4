#include "paint/png_rows.hpp"

#include <cstddef>

namespace vellum::paint {

std::span<const unsigned char> unfiltered_rows(std::vector<std::uint32_t>& pixels, int width, int height) {
    auto* const begin = reinterpret_cast<unsigned char*>(pixels.data());
    unsigned char* out = begin;
    const auto put = [&out](std::uint32_t pixel) {
        *out++ = static_cast<unsigned char>(pixel >> 16U);
        *out++ = static_cast<unsigned char>(pixel >> 8U);
        *out++ = static_cast<unsigned char>(pixel);
    };
    const std::uint32_t* next = pixels.data();
    for (int y = 0; y < height; ++y) {
        const std::uint32_t first = *next++;  // read before the filter's byte, which may lie on it
        *out++ = 0;
        put(first);
        for (const std::uint32_t* const end = next + width - 1; next != end;) put(*next++);
    }
    return {begin, out};
}

}  // namespace vellum::paint
