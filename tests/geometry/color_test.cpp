#include "geometry/color.hpp"

#include <tuple>

#include "support/catch.hpp"

using namespace vellum::geometry;

namespace {

constexpr Color white{0xFF, 0xFF, 0xFF};
constexpr Color black{0, 0, 0};

}  // namespace

TEST_CASE("a colour is read from #RRGGBB in either case") {
    CHECK(parse_color("#ED7100") == Color{0xED, 0x71, 0x00});
    CHECK(parse_color("#ed7100") == Color{0xED, 0x71, 0x00});
    CHECK(parse_color("#aBcDeF") == Color{0xAB, 0xCD, 0xEF});
    CHECK(parse_color("#000000") == black);
}

TEST_CASE("anything else is no colour") {
    for (const char* text : {"", "#", "ED7100", "#ED710", "#ED71000", "#ED71G0", "#ED710G", "#EG7100", "#ED71 0",
                             "#-D7100", "#+17100", "red", " #ED7100", "#ED7100 ", "#FFF",
                             "\xEF\xBC\x83"
                             "ED7100"}) {
        INFO(text);
        CHECK(parse_color(text) == std::nullopt);
    }
}

TEST_CASE("a colour survives being written and read") {
    for (int red = 0; red < 256; red += 17) {
        for (int green = 0; green < 256; green += 15) {
            for (int blue = 0; blue < 256; blue += 51) {
                const Color color{static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(green),
                                  static_cast<std::uint8_t>(blue)};
                const std::string hex = to_hex(color);
                REQUIRE(hex.size() == 7);
                REQUIRE(parse_color(hex) == color);
            }
        }
    }
    CHECK(to_hex({0x0A, 0xB0, 0xFF}) == "#0AB0FF");
}

TEST_CASE("contrast is that of WCAG") {
    CHECK(contrast(white, black) == Approx(21));
    CHECK(contrast(white, white) == Approx(1));
    CHECK(contrast({0x77, 0x77, 0x77}, white) == Approx(4.48).margin(0.005));  // the grey that just fails AA
    CHECK(contrast({0x76, 0x76, 0x76}, white) == Approx(4.54).margin(0.005));  // and the one that just passes
    CHECK(contrast({0xFF, 0, 0}, white) == Approx(4.0).margin(0.005));
}

TEST_CASE("contrast does not care which colour lies on which") {
    const auto [a, b] = GENERATE(table<Color, Color>(
        {{white, {0xED, 0x71, 0x00}}, {{0x23, 0x2F, 0x3E}, {0x8C, 0x4F, 0xFF}}, {{1, 2, 3}, {250, 3, 77}}}));
    CHECK(contrast(a, b) == contrast(b, a));
    CHECK(contrast(a, b) >= 1);
    CHECK(contrast(a, b) <= 21);
}

TEST_CASE("mixing goes from one colour to the other, each channel on its own") {
    const Color a{10, 200, 0}, b{20, 100, 255};
    CHECK(mix(a, b, 0) == a);
    CHECK(mix(a, b, 1) == b);
    CHECK(mix(a, b, 0.5) == Color{15, 150, 128});
    CHECK(mix(black, white, 0.2) == Color{51, 51, 51});
}
