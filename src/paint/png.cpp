// Choices, measured on pictures of 1 to 2 megapixels with libdeflate 1.14: RGB without a filter compresses best and
// fastest of none, Sub and Up (flat areas and repeated letters are runs and matches already), and level 6 costs no more
// time than level 2, half that of level 1, a third of level 9. Antialiased icons and text have thousands of colours, so
// a palette would not hold them.
#include <array>
#include <cmath>
#include <memory>
#include <new>

#include <libdeflate.h>

#include "paint/paint.hpp"
#include "paint/png_chunks.hpp"
#include "paint/png_rows.hpp"

namespace vellum::paint {
namespace {

constexpr int compression_level = 6;

std::string header(const Raster& raster) {
    std::string data;
    append_big_endian(data, static_cast<std::uint32_t>(raster.width));
    append_big_endian(data, static_cast<std::uint32_t>(raster.height));
    constexpr std::array<char, 5> depth_color_deflate_filter_interlace{8, 2, 0, 0, 0};
    return data.append(depth_color_deflate_filter_interlace.data(), depth_color_deflate_filter_interlace.size());
}

/// Pixels per metre for 96 dpi at scale 1, so that viewers show every scale at the same size.
std::string density(double scale) {
    const auto per_metre = static_cast<std::uint32_t>(std::lround(96 * scale / 0.0254));
    std::string data;
    append_big_endian(data, per_metre);
    append_big_endian(data, per_metre);
    return data + '\1';
}

/// Keyword, flags for "not compressed", no language, no translated keyword, UTF-8.
std::string international_text(std::string_view key, std::string_view value) {
    std::string data(key);
    return data.append(5, '\0').append(value);
}

/// A block that is not filled with zeros first: most of what the worst case would need is never touched.
struct Compressed {
    std::unique_ptr<char[]> data;
    std::size_t size = 0;
};

Compressed compressed(std::span<const unsigned char> rows) {
    struct Free {
        void operator()(libdeflate_compressor* c) const { libdeflate_free_compressor(c); }
    };
    const std::unique_ptr<libdeflate_compressor, Free> compressor(libdeflate_alloc_compressor(compression_level));
    if (!compressor) throw std::bad_alloc();
    const std::size_t bound = libdeflate_zlib_compress_bound(compressor.get(), rows.size());
    Compressed out{std::make_unique_for_overwrite<char[]>(bound)};
    out.size = libdeflate_zlib_compress(compressor.get(), rows.data(), rows.size(), out.data.get(), bound);
    return out;
}

}  // namespace

std::string png(Raster raster, const Metadata& metadata, double scale) {
    PngChunks file;
    file.add("IHDR", header(raster)).add("pHYs", density(scale));
    for (const auto& [key, value] : metadata) file.add("iTXt", international_text(key, value));
    const Compressed image = compressed(unfiltered_rows(raster.pixels, raster.width, raster.height));
    file.add("IDAT", {image.data.get(), image.size}).add("IEND", {});
    return file.take();
}

}  // namespace vellum::paint
