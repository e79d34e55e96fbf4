#include <set>
#include <stdexcept>

#include "paint/paint.hpp"
#include "scenes.hpp"
#include "support/catch.hpp"

namespace vellum::test {
namespace {

std::uint32_t at(const paint::Raster& raster, int x, int y) {
    return raster.pixels.at(static_cast<std::size_t>(y) * static_cast<std::size_t>(raster.width) +
                            static_cast<std::size_t>(x));
}

scene::Scene with(scene::Primitive item) {
    scene::Scene scene = blank(100, 60);
    scene.items.push_back(std::move(item));
    return scene;
}

/// Colours of a picture, without its background.
std::set<std::uint32_t> colors_besides(const paint::Raster& raster, std::uint32_t background) {
    std::set<std::uint32_t> colors(raster.pixels.begin(), raster.pixels.end());
    colors.erase(background);
    return colors;
}

bool has_saturated_color(const paint::Raster& raster) {
    for (const std::uint32_t pixel : raster.pixels) {
        const int red = static_cast<int>(pixel >> 16U & 0xFFU), blue = static_cast<int>(pixel & 0xFFU);
        if (red - blue > 100) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("The background is opaque and of the scheme's colour") {
    CHECK(at(paint::rasterize(blank(10, 10), 1, paint::Scheme::light), 5, 5) == 0xFFFFFFFF);
    CHECK(at(paint::rasterize(blank(10, 10), 1, paint::Scheme::automatic), 5, 5) == 0xFFFFFFFF);
    CHECK(at(paint::rasterize(blank(10, 10), 1, paint::Scheme::dark), 5, 5) == 0xFF232F3E);
}

TEST_CASE("Every pixel of a painted picture is opaque") {
    for (const std::uint32_t pixel : paint::rasterize(small_diagram(), 1.5, paint::Scheme::dark).pixels) {
        if (pixel >> 24U != 0xFF) FAIL("a translucent pixel");
    }
}

TEST_CASE("A started pixel counts as a whole one") {
    const paint::Raster raster = paint::rasterize(blank(10.2, 10), 2, paint::Scheme::light);
    CHECK(raster.width == 21);
    CHECK(raster.height == 20);
    CHECK(raster.pixels.size() == 21 * 20);
}

TEST_CASE("Too large a picture is refused with the largest scale that works") {
    CHECK_THROWS_WITH(paint::rasterize(blank(20'000, 100), 2, paint::Scheme::light),
                      Catch::Matchers::ContainsSubstring("the largest scale is 1.63"));
    CHECK_NOTHROW(paint::rasterize(blank(20'000, 10), 1.63, paint::Scheme::light));
    CHECK_THROWS_AS(paint::rasterize(blank(10, 10), 0, paint::Scheme::light), std::length_error);
    CHECK_THROWS_AS(paint::rasterize(blank(10, 10), -1, paint::Scheme::light), std::length_error);
}

TEST_CASE("Fill and stroke lie where the path says") {
    scene::Path path = rectangle({20, 10, 40, 30}, "frame", ink);
    path.stroke->width = 2;
    path.fill = geometry::Swatch{{0xFF, 0, 0}, {0, 0xFF, 0}};
    const paint::Raster light = paint::rasterize(with(path), 1, paint::Scheme::light);
    CHECK(at(light, 40, 25) == 0xFFFF0000);
    CHECK(at(light, 19, 25) == 0xFF232F3E);
    CHECK(at(light, 20, 25) == 0xFF232F3E);
    CHECK(at(light, 18, 25) == 0xFFFFFFFF);
    CHECK(at(paint::rasterize(with(path), 1, paint::Scheme::dark), 40, 25) == 0xFF00FF00);
}

TEST_CASE("Dashes leave gaps") {
    const scene::Path line{"line",
                           {scene::MoveTo{{10, 10}}, scene::LineTo{{50, 10}}},
                           scene::Stroke{ink, 2, {10, 10}, scene::Cap::butt},
                           std::nullopt};
    const paint::Raster raster = paint::rasterize(with(line), 1, paint::Scheme::light);
    CHECK(at(raster, 15, 10) == 0xFF232F3E);
    CHECK(at(raster, 25, 10) == 0xFFFFFFFF);
    CHECK(at(raster, 35, 10) == 0xFF232F3E);
}

TEST_CASE("An icon keeps its aspect and stands in the middle of its box") {
    const paint::Raster raster =
        paint::rasterize(with(scene::Icon{&tile_icon(), "", {10, 10, 60, 40}, std::nullopt}), 1, paint::Scheme::light);
    CHECK(at(raster, 22, 12) == 0xFFED7100);
    CHECK(at(raster, 57, 47) == 0xFFED7100);
    CHECK(at(raster, 18, 30) == 0xFFFFFFFF);
    CHECK(at(raster, 61, 30) == 0xFFFFFFFF);
}

TEST_CASE("A plate lies under an icon in the dark scheme alone") {
    const scene::Plate plate{{{0, 0, 0xFF}, {0, 0xFF, 0}}, {10, 10, 40, 40}};
    const scene::Scene scene = with(scene::Icon{&wide_icon(), "", {10, 10, 40, 40}, plate});
    CHECK(at(paint::rasterize(scene, 1, paint::Scheme::light), 12, 12) == 0xFFFFFFFF);
    CHECK(at(paint::rasterize(scene, 1, paint::Scheme::dark), 12, 12) == 0xFF00FF00);
}

TEST_CASE("Letters are painted in their colour") {
    const paint::Raster raster =
        paint::rasterize(with(text_at({5, 40}, "Il", {text::Weight::semibold, 40})), 2, paint::Scheme::light);
    CHECK(colors_besides(raster, 0xFFFFFFFF).contains(0xFF232F3E));
}

TEST_CASE("Emoji are in colour where a colour font is installed") {
    const scene::Text rocket = text_at({10, 40}, "🚀", {text::Weight::regular, 30});
    bool color = false;
    for (const text::GlyphRun& run : rocket.line.runs) color = color || text::source(*run.face).color;
    if (!color) return;
    CHECK(has_saturated_color(paint::rasterize(with(rocket), 2, paint::Scheme::light)));
}

TEST_CASE("The same scene gives the same pixels") {
    const paint::Raster first = paint::rasterize(small_diagram(), 2, paint::Scheme::light);
    CHECK(paint::rasterize(small_diagram(), 2, paint::Scheme::light).pixels == first.pixels);
}

TEST_CASE("Text that reaches over the picture is cut at its edges") {
    scene::Scene large = blank(160, 60);
    large.items.push_back(text_at({30, 40}, "Éjgý, cut off", {.weight = text::Weight::regular, .size = 30}));
    const paint::Raster whole = paint::rasterize(large, 1, paint::Scheme::light);
    scene::Scene small = blank(60, 20);
    small.items.push_back(text_at({30 - 40, 40 - 22}, "Éjgý, cut off", {.weight = text::Weight::regular, .size = 30}));
    const paint::Raster part = paint::rasterize(small, 1, paint::Scheme::light);
    REQUIRE(colors_besides(part, 0xFFFFFFFF).size() > 2);
    for (int y = 0; y < part.height; ++y)
        for (int x = 0; x < part.width; ++x) {
            if (at(part, x, y) != at(whole, x + 40, y + 22)) FAIL("at " << x << ", " << y);
        }
}

}  // namespace vellum::test
