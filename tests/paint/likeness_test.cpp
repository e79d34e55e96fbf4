#include "paint/likeness.hpp"

#include "support/catch.hpp"

using namespace vellum;
using paint::Raster;

TEST_CASE("The difference of two pictures is the share of pixels beyond the tolerance, in any channel") {
    const Raster plain{2, 2, {0xFF000000, 0xFF000000, 0xFFFFFFFF, 0xFF808080}};
    CHECK(paint::difference(plain, plain, 0) == 0);
    const Raster other{2, 2, {0xFF000041, 0xFF000000, 0xFFFFFFFF, 0xFF408080}};
    CHECK(paint::difference(plain, other, 64) == 0.25);
    CHECK(paint::difference(plain, other, 65) == 0);
    CHECK(paint::difference(plain, other, 63) == 0.5);
    CHECK(paint::difference(plain, {1, 4, plain.pixels}, 255) == 1);
}

TEST_CASE("PNG and SVG files are read back as pixels, anything else is not") {
    const Raster plain{2, 2, {0xFF000000, 0xFF0000FF, 0xFFFFFFFF, 0xFF808080}};
    const auto read = paint::pixels_of_png(paint::png(plain, {}, 1));
    REQUIRE(read);
    CHECK(paint::difference(plain, *read, 0) == 0);
    const auto drawn = paint::pixels_of_svg(
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="1" height="2" fill="#f00"/></svg>)");
    REQUIRE(drawn);
    const Raster expected{3, 2, {0xFFFF0000, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFF0000, 0xFFFFFFFF, 0xFFFFFFFF}};
    CHECK(paint::difference(expected, *drawn, 0) == 0);
    CHECK_FALSE(paint::pixels_of_png("no picture"));
    CHECK_FALSE(paint::pixels_of_svg("no picture"));
    CHECK_FALSE(paint::pixels_of_svg(""));
    CHECK_FALSE(paint::pixels_of_svg(R"(<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="2"/>)"));
}
