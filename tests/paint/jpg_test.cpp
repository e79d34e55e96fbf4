#include <array>
#include <cstdio>

#include <jpeglib.h>

#include "paint/paint.hpp"
#include "pictures.hpp"
#include "scenes.hpp"
#include "support/catch.hpp"

namespace vellum::test {
namespace {

/// A JPEG file as libjpeg reads it.
struct Decoded {
    paint::Raster raster;
    std::vector<std::string> comments;
    int samples_of_color = 0;  ///< across and down a block of the brightness: 1 is full resolution
    int dots_per_inch = 0;
};

Decoded decoded(const std::string& jpg) {
    jpeg_decompress_struct state{};
    jpeg_error_mgr errors{};
    state.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&state);
    jpeg_mem_src(&state, reinterpret_cast<const unsigned char*>(jpg.data()), jpg.size());
    jpeg_save_markers(&state, JPEG_COM, 0xFFFF);
    REQUIRE(jpeg_read_header(&state, TRUE) == JPEG_HEADER_OK);
    Decoded out;
    for (auto* marker = state.marker_list; marker != nullptr; marker = marker->next) {
        out.comments.emplace_back(reinterpret_cast<const char*>(marker->data), marker->data_length);
    }
    out.samples_of_color = state.comp_info[0].h_samp_factor * state.comp_info[0].v_samp_factor;
    CHECK(state.density_unit == 1);
    CHECK(state.X_density == state.Y_density);
    out.dots_per_inch = state.X_density;
    jpeg_start_decompress(&state);
    out.raster = {static_cast<int>(state.output_width), static_cast<int>(state.output_height), {}};
    std::vector<unsigned char> row(state.output_width * 3);
    while (state.output_scanline < state.output_height) {
        unsigned char* rows[] = {row.data()};
        jpeg_read_scanlines(&state, rows, 1);
        for (std::size_t x = 0; x < row.size(); x += 3) {
            out.raster.pixels.push_back(0xFF000000U |
                                        static_cast<std::uint32_t>(row[x] << 16 | row[x + 1] << 8 | row[x + 2]));
        }
    }
    CHECK(errors.num_warnings == 0);
    jpeg_destroy_decompress(&state);
    return out;
}

}  // namespace

TEST_CASE("A JPEG has the pixels it was made of, nearly") {
    const paint::Raster light = paint::rasterize(small_diagram(), 2, paint::Scheme::light);
    const Decoded file = decoded(paint::jpg(light, {}, 2));
    CHECK(difference(file.raster, light).mean < 0.5);
    CHECK(difference(file.raster, light).worst < 6);  // the smallest part left out makes 17
    CHECK(file.raster.pixels[0] == 0xFFFFFFFF);
    const paint::Raster dark = paint::rasterize(small_diagram(), 2, paint::Scheme::dark);
    const Difference of_dark = difference(decoded(paint::jpg(dark, {}, 2)).raster, dark);
    CHECK(of_dark.mean < 0.5 + 1.0 / 3);  // one channel of the dark background is one off: YCbCr is coarser
    CHECK(of_dark.worst < 6);
}

TEST_CASE("Colour is kept at full resolution: beside a red line there is no red") {
    paint::Raster raster{64, 64, paint::Pixels(64 * 64, 0xFFFFFFFF)};
    for (std::size_t y = 0; y < 64; ++y) raster.pixels[y * 64 + 31] = 0xFFFF0000;
    const Decoded file = decoded(paint::jpg(raster, {}, 1));
    CHECK(file.samples_of_color == 1);
    for (const std::size_t x : {30U, 32U}) {
        const std::uint32_t pixel = file.raster.pixels[20 * 64 + x];
        CHECK((pixel >> 8U & 0xFFU) > 235);
    }
    CHECK((file.raster.pixels[20 * 64 + 31] >> 8U & 0xFFU) < 20);
}

TEST_CASE("A JPEG of any size decodes") {
    for (const auto& [width, height] : {std::pair{1, 1}, {1, 7}, {3, 1}, {17, 5}, {256, 3}}) {
        const paint::Raster raster{width, height, paint::Pixels(static_cast<std::size_t>(width * height), 0xFF336699)};
        const Decoded file = decoded(paint::jpg(raster, {}, 1));
        CHECK(file.raster.width == width);
        CHECK(file.raster.height == height);
        CHECK(difference(file.raster, raster).worst <= 2);
    }
}

TEST_CASE("Metadata are comments of a JPEG, in order") {
    const paint::Raster raster{2, 2, paint::Pixels(4, 0xFFFFFFFF)};
    const Decoded file = decoded(paint::jpg(raster, {{"key", "Größe ✓"}, {"other", ""}}, 1));
    CHECK(file.comments == std::vector<std::string>{"key=Größe ✓", "other="});
    CHECK_THROWS_AS(paint::jpg(raster, {{"key", std::string(70'000, 'x')}}, 1), std::length_error);
}

TEST_CASE("The density of a JPEG makes every scale the same size on paper") {
    const paint::Raster raster{2, 2, paint::Pixels(4, 0xFFFFFFFF)};
    CHECK(decoded(paint::jpg(raster, {}, 1)).dots_per_inch == 96);
    CHECK(decoded(paint::jpg(raster, {}, 2.5)).dots_per_inch == 240);
}

TEST_CASE("A picture too large for a JPEG is an error, not the end of the program") {
    CHECK_THROWS_AS(paint::jpg({70'000, 1, paint::Pixels(70'000, 0xFFFFFFFF)}, {}, 1), std::runtime_error);
}

TEST_CASE("The same pixels give the same JPEG") {
    const paint::Raster raster = paint::rasterize(small_diagram(), 1, paint::Scheme::light);
    CHECK(paint::jpg(raster, {{"a", "b"}}, 1) == paint::jpg(raster, {{"a", "b"}}, 1));
}

}  // namespace vellum::test
