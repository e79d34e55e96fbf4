// PDF and PNG show the same picture: poppler draws the one, our raster painter the other, and both are compared as SVG and
// PNG are (same_picture_test.cpp). Poppler puts letters on whole pixels, so it draws eight times as large, and squares of
// pixels are averaged.
//
// Lines and icons keep the bounds of SVG. Letters cannot: a PDF has their widths in whole thousandths of an em, and cairo
// corrects a place only when it is off by three of them. Over a line that is up to a fifth of a pixel at 2×, or 12 in the
// worst block; the smallest part left out makes 17, a thing one pixel off 23.
#include <fmt/format.h>

#include "leaves.hpp"
#include "pictures.hpp"
#include "scenes.hpp"
#include "support/catch.hpp"
#include "support/pdf_file.hpp"

namespace vellum::test {
namespace {

constexpr Difference most{0.05, 2};
constexpr Difference most_with_letters{0.2, 13};
constexpr double scale = 2;
constexpr int larger = 8;

paint::Raster rendered_by_poppler(const scene::Scene& scene, paint::Scheme scheme) {
    const PdfFile file(VELLUM_SCRATCH_DIR, "picture.pdf", paint::pdf({&scene, 1}, scene.title, scheme, {}));
    return reduced(decoded_by_cairo(file.png(1, scale * larger)), larger);
}

Difference difference_of_painters(const scene::Scene& scene, paint::Scheme scheme) {
    return difference(rendered_by_poppler(scene, scheme), paint::rasterize(scene, scale, scheme));
}

bool within(const Difference& found, const Difference& bounds) {
    return found.mean <= bounds.mean && found.worst <= bounds.worst;
}

std::string describe(const Difference& d) { return fmt::format("mean {:.3f}, worst block {:.2f}", d.mean, d.worst); }

}  // namespace

TEST_CASE("PDF and PNG show the same picture in every scheme") {
    for (const paint::Scheme scheme : {paint::Scheme::light, paint::Scheme::dark, paint::Scheme::automatic}) {
        const Difference found = difference_of_painters(small_diagram(), scheme);
        INFO(describe(found));
        CHECK(within(found, most_with_letters));
    }
}

TEST_CASE("Lines and icons are in a PDF where they are in a PNG") {
    scene::Scene wordless = small_diagram();
    const auto things = leaves(wordless);
    for (auto thing = things.rbegin(); thing != things.rend(); ++thing) {
        if (std::holds_alternative<scene::Text>(**thing)) thing->erase();
    }
    const Difference found = difference_of_painters(wordless, paint::Scheme::light);
    INFO(describe(found));
    CHECK(within(found, most));
}

TEST_CASE("Whatever single thing is missing from the PDF or a pixel off, the comparison notices") {
    scene::Scene whole = small_diagram();
    const paint::Raster pdf = rendered_by_poppler(whole, paint::Scheme::light);
    const auto noticed = [&](const scene::Scene& other) {
        const Difference found = difference(pdf, paint::rasterize(other, scale, paint::Scheme::light));
        INFO(describe(found));
        CHECK_FALSE(within(found, most_with_letters));
    };
    const std::size_t count = leaves(whole).size();
    REQUIRE(count > 10);
    for (std::size_t i = 0; i < count; ++i) {
        INFO("thing " << i);
        scene::Scene other = whole;
        if (shift(*leaves(other)[i], 1)) noticed(other);
        leaves(other)[i].erase();
        noticed(other);
    }
}

TEST_CASE("Lines in other scripts and emoji stand in the same places in a PDF") {
    const Difference found = difference_of_painters(many_scripts(), paint::Scheme::light);
    INFO(describe(found));
    CHECK(within(found, most_with_letters));
}

}  // namespace vellum::test
