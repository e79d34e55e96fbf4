#include <cstdint>

#include "paint/paint.hpp"
#include "pictures.hpp"
#include "support/catch.hpp"

namespace vellum::test {
namespace {

unsigned number_at(const std::string& bytes, std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8U | static_cast<unsigned char>(bytes.at(at + i));
    return value;
}

/// The data of the chunks of that type, in order.
std::vector<std::string> chunks(const std::string& png, std::string_view type) {
    std::vector<std::string> out;
    for (std::size_t at = 8; at < png.size();) {
        const std::size_t size = number_at(png, at);
        if (png.compare(at + 4, 4, type) == 0) out.push_back(png.substr(at + 8, size));
        at += size + 12;
    }
    return out;
}

paint::Raster noise(int width, int height, std::uint32_t seed) {
    paint::Raster raster{width, height, {}};
    for (int i = 0; i < width * height; ++i) {
        seed = seed * 1664525U + 1013904223U;
        raster.pixels.push_back(0xFF000000U | seed >> 8U);
    }
    return raster;
}

}  // namespace

TEST_CASE("A PNG decodes to the very pixels it was made of") {
    for (const auto& [width, height] : {std::pair{1, 1}, {1, 7}, {3, 1}, {17, 5}, {256, 3}, {640, 480}}) {
        const paint::Raster raster = noise(width, height, static_cast<std::uint32_t>(width));
        const paint::Raster read = decoded_by_cairo(paint::png(raster, {}, 1));
        CHECK(read.width == width);
        CHECK(read.height == height);
        CHECK(read.pixels == raster.pixels);
    }
}

TEST_CASE("Metadata are text chunks in UTF-8, in order, before the image") {
    const std::string png = paint::png(noise(4, 4, 1), {{"fingerprint", "0a1b"}, {"title", "Größe ✓"}}, 1);
    using namespace std::string_literals;
    CHECK(chunks(png, "iTXt") == std::vector{"fingerprint\0\0\0\0\0"
                                             "0a1b"s,
                                             "title\0\0\0\0\0Größe ✓"s});
    CHECK(png.find("iTXt") < png.find("IDAT"));
}

TEST_CASE("The palette has three bytes a colour and comes before the image") {
    const std::string png = paint::png({3, 1, {0xFF102030, 0xFF405060, 0xFF102030}}, {}, 1);
    CHECK(chunks(png, "PLTE") == std::vector<std::string>{"\x10\x20\x30\x40\x50\x60"});
    CHECK(png.find("PLTE") < png.find("IDAT"));
    CHECK(decoded_by_cairo(png).pixels == paint::Pixels{0xFF102030, 0xFF405060, 0xFF102030});
}

TEST_CASE("The density makes every scale the same size on paper") {
    const auto density = [](double scale) { return chunks(paint::png(noise(2, 2, 1), {}, scale), "pHYs").at(0); };
    CHECK(number_at(density(1), 0) == 3780);
    CHECK(number_at(density(2), 0) == 7559);
    CHECK(number_at(density(2), 4) == 7559);
    CHECK(density(1).back() == 1);
}

TEST_CASE("The same pixels give the same file") {
    const paint::Raster raster = noise(50, 50, 3);
    CHECK(paint::png(raster, {{"a", "b"}}, 2) == paint::png(raster, {{"a", "b"}}, 2));
}

}  // namespace vellum::test
