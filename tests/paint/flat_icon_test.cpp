#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include "catalog/catalog.hpp"
#include "paint/flat_icon.hpp"
#include "pictures.hpp"
#include "scenes.hpp"
#include "support/catch.hpp"

namespace vellum::test {
namespace {

std::set<const catalog::Icon*> catalogue_icons() {
    std::set<const catalog::Icon*> icons;
    for (const catalog::Kind& kind : catalog::kinds())
        if (kind.icon != nullptr) icons.insert(kind.icon);
    return icons;
}

constexpr double page = 80, side = 64;
constexpr geometry::Rect box{7.3, 9.6, side, side};  // between pixels

paint::Raster painted(const catalog::Icon& icon, double scale) {
    scene::Scene scene = blank(page, page);
    scene.items.emplace_back(scene::Icon{&icon, "", box, std::nullopt});
    return paint::rasterize(scene, scale, paint::Scheme::light);
}

paint::Raster expected(const catalog::Icon& icon, double scale) {
    const std::string file = fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}">{}</svg>)",
                                         icon.width, icon.height, icon.body);
    return placed_by_librsvg(file, {page, page}, box, scale);
}

int largest_difference(const paint::Raster& a, const paint::Raster& b) {
    REQUIRE(a.pixels.size() == b.pixels.size());
    int largest = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        for (const unsigned shift : {0U, 8U, 16U}) {
            const int one = static_cast<int>(a.pixels[i] >> shift & 0xFFU),
                      other = static_cast<int>(b.pixels[i] >> shift & 0xFFU);
            largest = std::max(largest, std::abs(one - other));
        }
    return largest;
}

}  // namespace

TEST_CASE("Flat icons are painted as librsvg paints them") {
    const auto icons = catalogue_icons();
    std::size_t flat = 0;
    for (const catalog::Icon* icon : icons) {
        if (!paint::flat_shapes(icon->body)) continue;
        ++flat;
        for (const double scale : {1.0, 1.7}) {
            INFO(icon->id << " at " << scale);
            CHECK(largest_difference(painted(*icon, scale), expected(*icon, scale)) <= 1);
        }
    }
    CHECK(flat * 10 > icons.size() * 9);
}

TEST_CASE("Shapes that no icon may have today are painted as librsvg paints them") {
    for (
        const std::string_view body : {
            R"svg(<rect x="4" y="6" width="30" height="20" rx="5"/><rect x="40" y="6" width="20" height="20" ry="40"/>)svg",
            R"svg(<g transform="translate(10,5)scale(2 .5)" stroke="#f80" stroke-width="4"><circle cx="10" cy="40" r="8"/></g>)svg",
            R"svg(<path d="M5 5L60 8 8 12" fill="none" stroke="#112233" stroke-width="3"/>)svg",
            R"svg(<g fill="none"><ellipse cx="32" cy="32" rx="20" ry="9" fill="#abc" stroke="none"/></g>)svg",
        }) {
        INFO(body);
        REQUIRE(paint::flat_shapes(body));
        const catalog::Icon icon{body, side, side, body};  // painters know icons by their ids
        CHECK(largest_difference(painted(icon, 2), expected(icon, 2)) <= 1);
    }
}

TEST_CASE("What is more than flat is left to librsvg") {
    for (const std::string_view body : {
             R"svg(<path d="M0 0h9v9z" opacity=".5"/>)svg",
             R"svg(<path d="M0 0h9v9z" fill="url(#a)"/>)svg",
             R"svg(<path d="M0 0h9v9z" fill="currentColor"/>)svg",
             R"svg(<path d="M0 0h9v9z" transform="rotate(45)"/>)svg",
             R"svg(<path d="M0 0h9v9z" stroke="#000" stroke-dasharray="1"/>)svg",
             R"svg(<path d="M0 0h9v9z" stroke-width="1px"/>)svg",
             R"svg(<path d="M0 0 9"/>)svg",
             R"svg(<path d="M0 0h9v9z"><title/></path>)svg",
             R"svg(<rect width="50%" height="9"/>)svg",
             R"svg(<circle r="9" width="9"/>)svg",
             R"svg(<g clip-path="url(#a)"/>)svg",
             R"svg(<line x2="9" y2="9" stroke="#000"/>)svg",
             R"svg(<defs/>)svg",
             R"svg(<g>)svg",
         }) {
        INFO(body);
        CHECK(!paint::flat_shapes(body));
    }
}

}  // namespace vellum::test
