#include "scene/dashes.hpp"

#include <cmath>
#include <numbers>
#include <numeric>

#include "scene/stroke_path.hpp"
#include "support/catch.hpp"
#include "theme/theme.hpp"

using namespace vellum;

namespace {

/// How much longer the pattern is than its relation's; its parts keep their shares.
double stretch(const std::vector<double>& fitted, const std::vector<double>& own) {
    REQUIRE(fitted.size() == own.size());
    for (std::size_t i = 0; i < own.size(); ++i) CHECK(fitted[i] / own[i] == Approx(fitted[0] / own[0]));
    return fitted[0] / own[0];
}

}  // namespace

TEST_CASE("a dashed line of any length ends as it begins, with a whole dash") {
    for (unsigned r = 0; r < relation_count; ++r) {
        const auto own = theme::dashes(static_cast<Relation>(r));
        if (own.empty()) continue;
        INFO(theme::word(static_cast<Relation>(r)));
        for (double length = 40; length < 900; length += 3.7) {
            const auto dashes = scene::fitted(own, length);
            const double period = std::accumulate(dashes.begin(), dashes.end(), 0.0);
            const double periods = (length - dashes.at(0)) / period;
            CHECK(periods == Approx(std::round(periods)));
            const double by = stretch(dashes, own);
            CHECK(by >= 0.6);
            CHECK(by < 1.5);
        }
    }
}

TEST_CASE("a line too short for two dashes is solid, and a solid one stays so") {
    CHECK(scene::fitted({6, 4}, 9).empty());
    CHECK(scene::fitted({6, 4}, 12) == std::vector<double>{4.5, 3});
    CHECK(scene::fitted({}, 100).empty());
}

TEST_CASE("a short line of dashes and dots shows one of each") {
    const auto dashes = scene::fitted({10, 6, 1, 6}, 17);
    CHECK(dashes == std::vector<double>{10, 6, 1, 17});
    CHECK(scene::fitted({10, 6, 1, 6}, 9).empty());
}

TEST_CASE("the length of a run counts its bends") {
    const scene::Polyline bent{{0, 0}, {50, 0}, {50, 40}};
    CHECK(scene::length_of(scene::rounded(bent, 0)) == Approx(90));
    const double arc = 9 * std::numbers::pi / 2;
    CHECK(scene::length_of(scene::rounded(bent, 9)) == Approx(41 + 31 + arc).epsilon(0.001));
}
