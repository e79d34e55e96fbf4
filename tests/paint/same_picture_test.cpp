// SVG and PNG show the same picture: librsvg draws the one, our raster painter the other, and both are compared.
//
// Measured at 2×, as the mean difference of the channels in blocks of 16 × 16 px (0 to 255): Latin text, lines and icons
// differ by at most 0.7 in a block, since librsvg fills outlines at unrounded places as we do. The smallest part left
// out, an arrowhead, makes 17. With other scripts the two choose and place glyphs on their own.
#include <fmt/format.h>

#include "leaves.hpp"
#include "pictures.hpp"
#include "scenes.hpp"
#include "support/catch.hpp"

namespace vellum::test {
namespace {

constexpr double most_mean = 0.05;
constexpr double most_in_a_block = 2;
constexpr double scale = 2;

Difference difference_of_painters(const scene::Scene& as_svg, const scene::Scene& as_png, paint::Scheme scheme) {
    const paint::Raster svg = rendered_by_librsvg(paint::svg(as_svg, scheme, {}), scale);
    return difference(svg, paint::rasterize(as_png, scale, scheme));
}

bool same(const Difference& d) { return d.mean <= most_mean && d.worst <= most_in_a_block; }

std::string describe(const Difference& d) { return fmt::format("mean {:.3f}, worst block {:.2f}", d.mean, d.worst); }

}  // namespace

TEST_CASE("SVG and PNG show the same picture in every scheme") {
    for (const paint::Scheme scheme : {paint::Scheme::light, paint::Scheme::dark, paint::Scheme::automatic}) {
        const Difference found = difference_of_painters(small_diagram(), small_diagram(), scheme);
        INFO(describe(found));
        CHECK(same(found));
    }
}

TEST_CASE("Whatever single thing is missing from the PNG, the comparison notices") {
    scene::Scene whole = small_diagram();
    const std::size_t count = leaves(whole).size();
    REQUIRE(count > 10);
    for (std::size_t i = 0; i < count; ++i) {
        scene::Scene less = whole;
        leaves(less)[i].erase();
        const Difference found = difference_of_painters(whole, less, paint::Scheme::light);
        INFO("without thing " << i << ": " << describe(found));
        CHECK_FALSE(same(found));
    }
}

TEST_CASE("A label or an icon one pixel off is noticed") {
    scene::Scene whole = small_diagram();
    for (std::size_t i = 0; i < leaves(whole).size(); ++i) {
        scene::Scene moved = whole;
        if (!shift(*leaves(moved)[i], 1)) continue;
        const Difference found = difference_of_painters(whole, moved, paint::Scheme::light);
        INFO("thing " << i << " moved: " << describe(found));
        CHECK_FALSE(same(found));
    }
}

TEST_CASE("Light in one file and dark in the other are different pictures") {
    const paint::Raster dark = rendered_by_librsvg(paint::svg(small_diagram(), paint::Scheme::dark, {}), scale);
    CHECK_FALSE(same(difference(dark, paint::rasterize(small_diagram(), scale, paint::Scheme::light))));
}

TEST_CASE("Lines in other scripts stand in the same places") {
    const Difference found = difference_of_painters(many_scripts(), many_scripts(), paint::Scheme::light);
    INFO(describe(found));
    CHECK(found.mean < 0.5);
    scene::Scene less = many_scripts();
    less.items.erase(less.items.begin() + 2);
    CHECK(difference_of_painters(many_scripts(), less, paint::Scheme::light).mean > 0.5);
}

}  // namespace vellum::test
