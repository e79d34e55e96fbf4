// Choices, measured on pictures of 2 to 14 megapixels with libdeflate 1.14 (docs/decisions/0009): a palette takes 0.42 of
// the bytes and 0.36 of the time of RGB. Rows without a filter compress best and fastest, since flat areas and repeated
// letters are runs and matches already. Level 2 is the fastest; level 6 would take a fifth more time for 6 % fewer bytes.
// Pictures that a palette does not hold, with a photo as an icon, are RGB.
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

/// More are not a diagram's: the largest of this repository has 4,861.
constexpr std::size_t most_colors = 8192;

enum class PixelType : char { rgb = 2, indexed = 3 };

std::string header(const Raster& raster, PixelType pixels) {
    std::string data;
    append_big_endian(data, static_cast<std::uint32_t>(raster.width));
    append_big_endian(data, static_cast<std::uint32_t>(raster.height));
    const std::array<char, 5> depth_color_deflate_filter_interlace{8, static_cast<char>(pixels), 0, 0, 0};
    return data.append(depth_color_deflate_filter_interlace.data(), depth_color_deflate_filter_interlace.size());
}

/// PixelType per metre for 96 dpi at scale 1, so that viewers show every scale at the same size.
std::string density(double scale) {
    const auto per_metre = static_cast<std::uint32_t>(std::lround(96 * scale / 0.0254));
    std::string data;
    append_big_endian(data, per_metre);
    append_big_endian(data, per_metre);
    return data + '\1';
}

std::string entries(const Palette& palette) {
    std::string data;
    for (const std::uint32_t color : palette.colors)
        for (const unsigned shift : {16U, 8U, 0U}) data += static_cast<char>(color >> shift & 0xFFU);
    return data;
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
    const std::unique_ptr<libdeflate_compressor, Free> compressor(libdeflate_alloc_compressor(png_compression_level));
    if (!compressor) throw std::bad_alloc();
    const std::size_t bound = libdeflate_zlib_compress_bound(compressor.get(), rows.size());
    Compressed out{std::make_unique_for_overwrite<char[]>(bound)};
    out.size = libdeflate_zlib_compress(compressor.get(), rows.data(), rows.size(), out.data.get(), bound);
    return out;
}

}  // namespace

std::string png(Raster raster, const Metadata& metadata, double scale) {
    const auto runs = color_runs(raster, most_colors);
    const auto palette = runs ? palette_for(runs->colors) : std::nullopt;

    PngChunks file;
    file.add("IHDR", header(raster, palette ? PixelType::indexed : PixelType::rgb)).add("pHYs", density(scale));
    for (const auto& [key, value] : metadata) file.add("iTXt", international_text(key, value));
    if (palette) file.add("PLTE", entries(*palette));
    const Compressed image = compressed(palette ? indexed_rows(raster, runs->runs, *palette) : color_rows(raster));
    file.add("IDAT", {image.data.get(), image.size}).add("IEND", {});
    return file.take();
}

}  // namespace vellum::paint
