#include "paint/palette.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "paint/paint.hpp"
#include "pictures.hpp"
#include "scenes.hpp"
#include "support/catch.hpp"

namespace vellum::test {
namespace {

constexpr std::size_t plenty = 8192;

int channel(std::uint32_t color, unsigned shift) { return static_cast<int>(color >> shift & 0xFFU); }

int error(std::uint32_t a, std::uint32_t b) {
    int most = 0;
    for (const unsigned shift : {0U, 8U, 16U}) most = std::max(most, std::abs(channel(a, shift) - channel(b, shift)));
    return most;
}

std::uint32_t shade_of(std::uint32_t shade) { return 0xFF000000U | shade * 0x010101U; }

/// A colour for each number, spread over the whole cube.
std::uint32_t spread(std::uint32_t number) { return 0xFF000000U | number * 0x9E3779B1U >> 8U; }

/// Two flat colours and all blends between them, `rows` of each pair, as the edges of letters have them.
paint::Raster blends(const std::vector<std::uint32_t>& flat) {
    paint::Raster raster{256, static_cast<int>(3 * flat.size()), {}};
    for (const std::uint32_t color : flat) {
        raster.pixels.insert(raster.pixels.end(), 512, color);
        for (unsigned i = 0; i < 256; ++i) {
            std::uint32_t blend = 0xFF000000U;
            for (const unsigned shift : {0U, 8U, 16U})
                blend |= ((color >> shift & 0xFFU) * i + 255 * (255 - i)) / 255 << shift;
            raster.pixels.push_back(blend);
        }
    }
    return raster;
}

/// What a smooth picture in all colours has: hardly two pixels alike.
paint::Raster photo(int side) {
    paint::Raster raster{side, side, {}};
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const auto red = static_cast<std::uint32_t>(255 * x / side),
                       green = static_cast<std::uint32_t>(255 * y / side);
            raster.pixels.push_back(0xFF000000U | red << 16U | green << 8U | ((x * y / 7) & 0xFF));
        }
    return raster;
}

/// A type of pixel as the header of a PNG has it: 2 is RGB, 3 is indexed.
int pixel_type(const std::string& png) { return png.at(25); }

std::map<std::uint32_t, std::size_t> counted(const paint::Raster& raster) {
    std::map<std::uint32_t, std::size_t> counts;
    for (const std::uint32_t pixel : raster.pixels) ++counts[pixel];
    return counts;
}

/// The largest error of a pixel, and of those of colours that have at least 64 pixels and 1/8,192 of the picture.
std::pair<int, int> worst_errors(const paint::Raster& before, const paint::Raster& after) {
    REQUIRE(before.pixels.size() == after.pixels.size());
    const auto counts = counted(before);
    const std::size_t many = std::max<std::size_t>(64, before.pixels.size() / 8192);
    int worst = 0, worst_flat = 0;
    for (std::size_t i = 0; i < before.pixels.size(); ++i) {
        const int e = error(before.pixels[i], after.pixels[i]);
        worst = std::max(worst, e);
        if (counts.at(before.pixels[i]) >= many) worst_flat = std::max(worst_flat, e);
    }
    return {worst, worst_flat};
}

}  // namespace

TEST_CASE("Runs tell the picture they were made of, row by row") {
    paint::Raster raster{70'000, 3, paint::Pixels(210'000, shade_of(255))};
    for (const std::size_t i : {0U, 1U, 9U, 26U, 69'999U, 70'000U, 140'001U, 209'999U}) raster.pixels[i] = shade_of(7);
    const auto found = paint::color_runs(raster, 2);
    REQUIRE(found.has_value());
    paint::Pixels told;
    std::size_t in_row = 0;
    for (const auto& run : found->runs) {
        told.insert(told.end(), run.pixels, found->colors.at(run.color).color);
        in_row += run.pixels;
        CHECK(in_row <= 70'000);
        in_row %= 70'000;
    }
    CHECK((told == raster.pixels));
    CHECK(found->colors.at(0).pixels == 8);
    CHECK(found->colors.at(1).pixels == 210'000 - 8);
}

TEST_CASE("A picture with more colours than wanted has no runs") {
    paint::Raster raster{5000, 1, {}};
    for (std::uint32_t i = 0; i < 5000; ++i) raster.pixels.push_back(spread(i));
    CHECK(paint::color_runs(raster, 5000).has_value());
    CHECK_FALSE(paint::color_runs(raster, 4999).has_value());
}

TEST_CASE("Up to 256 colours are all kept as they are") {
    for (const std::uint32_t count : {1U, 2U, 255U, 256U}) {
        std::vector<paint::ColorCount> colors;
        for (std::uint32_t i = 0; i < count; ++i) colors.push_back({spread(i), 1 + i % 7, 1, 0});
        const auto palette = paint::palette_for(colors);
        REQUIRE(palette.has_value());
        CHECK(palette->colors.size() == count);
        for (std::size_t i = 0; i < count; ++i) CHECK(palette->colors.at(palette->entry_of.at(i)) == colors[i].color);
    }
}

TEST_CASE("Of thousands of shades each has a near colour, the frequent ones themselves") {
    const std::vector<std::uint32_t> flat{0xFF232F3E, 0xFFED7100, 0xFF7AA116, 0xFFC925D1, 0xFF8C4FFF,
                                          0xFFDD344C, 0xFFE7157B, 0xFF01A88D, 0xFF0073BB, 0xFFFEFEFE};
    const paint::Raster before = blends(flat);
    REQUIRE(counted(before).size() > 1500);
    const std::string png = paint::png(before, {}, 1);
    CHECK(pixel_type(png) == 3);
    const auto [worst, worst_flat] = worst_errors(before, decoded_by_cairo(png));
    CHECK(worst > 0);
    CHECK(worst <= paint::largest_palette_error);
    CHECK(worst_flat == 0);
}

TEST_CASE("Gradients keep their shades, whatever way they run") {
    for (const auto& [across, down] : {std::pair{1, 0}, {0, 1}, {1, 1}, {2, 1}}) {
        paint::Raster before = paint::rasterize(small_diagram(), 3, paint::Scheme::light);
        for (int y = 0; y < 100; ++y)
            for (int x = 0; x < 100; ++x) {
                const auto step = static_cast<std::uint32_t>((across * x + down * y) / (across + down));
                before.pixels[static_cast<std::size_t>(y * before.width + x)] = 0xFFF05A28 + (step << 8U);
            }
        const paint::Raster after = decoded_by_cairo(paint::png(before, {}, 3));
        int worst = 0;
        for (int y = 20; y < 80; ++y)  // in the corners a shade has a few pixels alone
            for (int x = 20; x < 80; ++x) {
                const auto i = static_cast<std::size_t>(y * before.width + x);
                worst = std::max(worst, error(before.pixels[i], after.pixels[i]));
            }
        CHECK(worst <= 1);
    }
}

TEST_CASE("A rare shade takes the nearest colour of the palette") {
    const auto runs = paint::color_runs(blends({0xFF232F3E, 0xFFED7100, 0xFF7AA116, 0xFF8C4FFF}), plenty);
    REQUIRE(runs.has_value());
    const auto palette = paint::palette_for(runs->colors);
    REQUIRE(palette.has_value());
    for (std::size_t i = 0; i < runs->colors.size(); i += 11) {
        const std::uint32_t color = runs->colors[i].color;
        const int chosen = error(color, palette->colors.at(palette->entry_of.at(i)));
        for (const std::uint32_t other : palette->colors) CHECK(chosen <= error(color, other));
    }
}

TEST_CASE("A painted diagram has a palette, which hardly changes it") {
    for (const auto scheme : {paint::Scheme::light, paint::Scheme::dark}) {
        const paint::Raster before = paint::rasterize(small_diagram(), 3, scheme);
        REQUIRE(counted(before).size() > 256);
        const std::string png = paint::png(before, {}, 3);
        CHECK(pixel_type(png) == 3);
        const auto [worst, worst_flat] = worst_errors(before, decoded_by_cairo(png));
        CHECK(worst <= paint::largest_palette_error);
        CHECK(worst_flat == 0);
    }
}

TEST_CASE("The palette does not depend on where a colour comes first") {
    auto colors = paint::color_runs(blends({0xFF232F3E, 0xFFED7100, 0xFF7AA116}), plenty)->colors;
    const auto before = paint::palette_for(colors);
    std::reverse(colors.begin(), colors.end());
    const auto after = paint::palette_for(colors);
    REQUIRE((before && after));
    CHECK(before->colors == after->colors);
}

TEST_CASE("A photo keeps every colour, and so does a diagram with one") {
    const paint::Raster alone = photo(300);
    const std::string png = paint::png(alone, {}, 1);
    CHECK(pixel_type(png) == 2);
    CHECK((decoded_by_cairo(png).pixels == alone.pixels));

    paint::Raster diagram = paint::rasterize(small_diagram(), 2, paint::Scheme::light);
    const paint::Raster icon = photo(96);
    for (std::size_t y = 0; y < 96; ++y) {
        const auto row = icon.pixels.begin() + static_cast<std::ptrdiff_t>(y) * 96;
        std::copy_n(row, 96, diagram.pixels.begin() + static_cast<std::ptrdiff_t>(y) * diagram.width);
    }
    CHECK((decoded_by_cairo(paint::png(diagram, {}, 2)).pixels == diagram.pixels));
}

TEST_CASE("Few colours, but too far apart, are written as they are") {
    paint::Raster raster{300, 1, {}};
    for (std::uint32_t i = 0; i < 300; ++i)
        raster.pixels.push_back(0xFF000000U | (i % 7) * 40 << 16U | (i / 7 % 7) * 40 << 8U | (i / 49) * 40);
    CHECK((decoded_by_cairo(paint::png(raster, {}, 1)).pixels == raster.pixels));
}

}  // namespace vellum::test
