#include "scene/stroke_path.hpp"

#include <cmath>

#include "layout/random.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Polyline;
using geometry::Rect;
using scene::CurveTo;
using scene::LineTo;
using scene::MoveTo;

namespace {

double length_of(const Polyline& line) {
    double total = 0;
    for (std::size_t i = 1; i < line.size(); ++i) total += geometry::distance(line[i - 1], line[i]);
    return total;
}

/// A route of right angles, as the router makes them.
Polyline route(test::Random& random) {
    Polyline out{{0, 0}};
    bool horizontal = random.one_in(2);
    for (int i = random.between(1, 6); i > 0; --i) {
        const double by = random.between(10, 200) * (random.one_in(2) ? 1 : -1);
        out.push_back(out.back() + (horizontal ? Point{by, 0} : Point{0, by}));
        horizontal = !horizontal;
    }
    return out;
}

Point end_of(const scene::PathCommand& command) {
    if (const auto* move = std::get_if<MoveTo>(&command)) return move->to;
    if (const auto* line = std::get_if<LineTo>(&command)) return line->to;
    return std::get<CurveTo>(command).to;
}

constexpr double exact = 1e-6;  // px

}  // namespace

TEST_CASE("shortening takes px from both ends") {
    CHECK(scene::shortened({{0, 0}, {100, 0}}, 4, 10) == Polyline{{4, 0}, {90, 0}});
    CHECK(scene::shortened({{0, 0}, {100, 0}}, 0, 0) == Polyline{{0, 0}, {100, 0}});
}

TEST_CASE("shortening goes round a bend when the first piece is too short") {
    const Polyline line = scene::shortened({{0, 0}, {6, 0}, {6, 50}}, 10, 0);
    CHECK(line == Polyline{{6, 4}, {6, 50}});
    CHECK(scene::shortened({{0, 0}, {0, 50}, {6, 50}}, 0, 10) == Polyline{{0, 0}, {0, 46}});
}

TEST_CASE("shortening leaves as much less as was asked for, and the rest where it was") {
    test::Random random(11);
    for (int round = 0; round < 200; ++round) {
        const Polyline line = route(random);
        const double whole = length_of(line);
        const double start = random.between(0, static_cast<int>(whole / 3)),
                     end = random.between(0, static_cast<int>(whole / 3));
        const Polyline out = scene::shortened(line, start, end);
        REQUIRE(length_of(out) == Approx(whole - start - end).margin(exact));
        for (std::size_t i = 1; i + 1 < out.size(); ++i) {
            REQUIRE(std::find(line.begin(), line.end(), out[i]) != line.end());
        }
    }
}

TEST_CASE("a line is interrupted where a box lies on it") {
    const auto runs = scene::interrupted({{0, 0}, {100, 0}}, {{40, -5, 20, 10}});
    REQUIRE(runs.size() == 2);
    CHECK(runs[0] == Polyline{{0, 0}, {40, 0}});
    CHECK(runs[1] == Polyline{{60, 0}, {100, 0}});
}

TEST_CASE("a box beside the line interrupts nothing") {
    const Polyline line{{0, 0}, {100, 0}, {100, 100}};
    const auto runs = scene::interrupted(line, {{40, 1, 20, 10}, {10, -20, 20, 20}, {120, 0, 10, 10}});
    REQUIRE(runs.size() == 1);
    CHECK(runs[0] == line);
}

TEST_CASE("boxes that overlap make one gap") {
    const auto runs = scene::interrupted({{0, 0}, {100, 0}}, {{50, -5, 20, 10}, {40, -5, 20, 10}, {45, -5, 5, 10}});
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].back() == Point{40, 0});
    CHECK(runs[1].front() == Point{70, 0});
}

TEST_CASE("a box over an end or a bend cuts that off") {
    const Polyline line{{0, 0}, {100, 0}, {100, 100}};
    auto runs = scene::interrupted(line, {{-10, -5, 30, 10}});
    REQUIRE(runs.size() == 1);
    CHECK(runs[0] == Polyline{{20, 0}, {100, 0}, {100, 100}});
    runs = scene::interrupted(line, {{80, -10, 40, 30}});
    REQUIRE(runs.size() == 2);
    CHECK(runs[0] == Polyline{{0, 0}, {80, 0}});
    CHECK(runs[1] == Polyline{{100, 20}, {100, 100}});
}

TEST_CASE("a box that ends in a bend leaves the next piece whole") {
    const Polyline line{{0, 0}, {0, 16}, {100, 16}, {100, 0}};
    const auto runs = scene::interrupted(line, {{-20, -5, 40, 21}});
    REQUIRE(runs.size() == 1);
    CHECK(runs[0] == Polyline{{0, 16}, {100, 16}, {100, 0}});
}

TEST_CASE("a box over everything leaves nothing, and no crumbs are left beside one") {
    CHECK(scene::interrupted({{0, 0}, {100, 0}}, {{-10, -10, 200, 20}}).empty());
    CHECK(scene::interrupted({{0, 0}, {100, 0}}, {{2, -5, 96, 10}}).empty());
}

TEST_CASE("what is left of an interrupted line lies outside the boxes, and nothing else is lost") {
    test::Random random(12);
    for (int round = 0; round < 200; ++round) {
        const Polyline line = route(random);
        std::vector<Rect> boxes;
        for (int i = random.between(0, 3); i > 0; --i) {
            boxes.push_back(Rect::around(random.of(line), {random.between(5, 60) + 0.5, random.between(5, 60) + 0.5}));
        }
        const auto runs = scene::interrupted(line, boxes);
        double left = 0;
        for (const Polyline& run : runs) {
            left += length_of(run);
            for (std::size_t i = 1; i < run.size(); ++i) {
                for (const Rect& box : boxes)
                    REQUIRE_FALSE(Rect::spanning(run[i - 1], run[i]).overlaps(box.inflated(-exact)));
            }
        }
        REQUIRE(left <= length_of(line) + exact);
        if (boxes.empty()) REQUIRE(left == Approx(length_of(line)));
    }
}

TEST_CASE("bends are rounded with the radius, between straight lines") {
    const auto path = scene::rounded({{0, 0}, {100, 0}, {100, 100}}, 9);
    REQUIRE(path.size() == 4);
    CHECK(end_of(path[0]) == Point{0, 0});
    CHECK(end_of(path[1]) == Point{91, 0});
    CHECK(end_of(path[2]) == Point{100, 9});
    CHECK(std::holds_alternative<CurveTo>(path[2]));
    CHECK(end_of(path[3]) == Point{100, 100});
}

TEST_CASE("in a polyline, bends are cut off straight") {
    const auto path = scene::cut({{0, 0}, {100, 0}, {100, 100}}, 16);
    REQUIRE(path.size() == 4);
    CHECK(end_of(path[1]) == Point{84, 0});
    CHECK(std::holds_alternative<LineTo>(path[2]));
    CHECK(end_of(path[2]) == Point{100, 16});
}

TEST_CASE("what curves into a trunk is round to its very end") {
    const geometry::Polyline branch{{0, 0}, {9, 0}, {9, 60}};
    const auto path = scene::rounded(branch, 9, {.start = 0});
    REQUIRE(path.size() == 4);
    const auto& curve = std::get<scene::CurveTo>(path[2]);
    CHECK(end_of(path[1]).x == Approx(0).margin(0.001));
    CHECK(curve.to.y == Approx(9));
}

TEST_CASE("a straight line has nothing to round") { CHECK(scene::rounded({{0, 0}, {100, 0}}, 9).size() == 2); }

TEST_CASE("rounding never goes past the next bend, however short the legs") {
    test::Random random(13);
    for (int round = 0; round < 200; ++round) {
        Polyline line{{0, 0}};
        bool horizontal = true;
        for (int i = random.between(2, 6); i > 0; --i) {
            const double by = random.between(1, 20);
            line.push_back(line.back() + (horizontal ? Point{by, 0} : Point{0, by}));
            horizontal = !horizontal;
        }
        // The legs only go right and down here, so a path that never turns back does so as well.
        const auto path = scene::rounded(line, 9);
        REQUIRE(end_of(path.front()) == line.front());
        REQUIRE(end_of(path.back()) == line.back());
        for (std::size_t i = 1; i < path.size(); ++i) {
            REQUIRE(end_of(path[i]).x >= end_of(path[i - 1]).x - exact);
            REQUIRE(end_of(path[i]).y >= end_of(path[i - 1]).y - exact);
        }
    }
}

TEST_CASE("a curve leaves and enters its legs in their direction") {
    const auto path = scene::rounded({{0, 0}, {0, 50}, {-50, 50}}, 10);
    const auto& curve = std::get<CurveTo>(path[2]);
    CHECK(curve.control1.x == 0);
    CHECK(curve.control1.y > 40);
    CHECK(curve.control1.y < 50);
    CHECK(curve.control2.y == 50);
    CHECK(curve.control2.x < 0);
    CHECK(curve.control2.x > -10);
}

TEST_CASE("an arrowhead has its tip at the end of the line and opens backward, alike on both sides") {
    const auto head = scene::arrowhead({{0, 0}, {100, 0}}, 8);
    REQUIRE(head.size() == 3);
    CHECK(end_of(head[1]) == Point{100, 0});
    CHECK(end_of(head[0]).x == Approx(92));
    CHECK(end_of(head[2]).x == Approx(92));
    CHECK(end_of(head[0]).y == Approx(-end_of(head[2]).y));
    CHECK(std::abs(end_of(head[0]).y) > 2);
}

TEST_CASE("an arrowhead points the way its last piece runs") {
    const auto head = scene::arrowhead({{0, 0}, {100, 0}, {100, 60}, {100, 60}}, 8);
    CHECK(end_of(head[1]) == Point{100, 60});
    CHECK(end_of(head[0]).y == Approx(52));
    CHECK(end_of(head[2]).y == Approx(52));
}

TEST_CASE("lines that start together know for how long") {
    const Polyline trunk{{0, 0}, {100, 0}, {100, 80}};
    CHECK(scene::shared_start(trunk, {{0, 0}, {60, 0}, {60, 50}}) == Approx(60));
    CHECK(scene::shared_start(trunk, trunk) == Approx(180));
    CHECK(scene::shared_start(trunk, {{0, 0}, {100, 0}, {100, -80}}) == Approx(100));
    CHECK(scene::shared_start(trunk, {{0, 0}, {0, 50}}) == Approx(0));
    CHECK(scene::shared_start(trunk, {{0, 10}, {100, 10}}) == Approx(0));
}
