#include "pictures/bezier.hpp"

#include <cmath>

#include "support/catch.hpp"

using vellum::bench::read_spline;
using vellum::geometry::Point;
using vellum::geometry::Polyline;

TEST_CASE("a straight curve is two points, the last one at the arrow's tip") {
    CHECK(read_spline("e,110,5 0,5 30,5 70,5 100,5") == Polyline{{0, 5}, {110, 5}});
    CHECK(read_spline("s,-10,5 0,5 30,5 70,5 100,5") == Polyline{{-10, 5}, {100, 5}});
}

TEST_CASE("corners between straight pieces stay, points on them do not") {
    const auto line = read_spline("e,100,60 0,0 0,0 50,0 50,0 50,0 100,0 100,0 100,0 100,50 100,50");
    REQUIRE(line.size() >= 3);
    CHECK(line.front() == Point{0, 0});
    CHECK(line[1] == Point{100, 0});
    CHECK(line.back() == Point{100, 60});
    CHECK(line.size() == 3);
}

TEST_CASE("a curve is followed as closely as it is sampled") {
    const double k = 0.5522847498;  // a quarter of the unit circle, times 100
    const auto line =
        read_spline("100,0 100," + std::to_string(100 * k) + " " + std::to_string(100 * k) + ",100 0,100");
    CHECK(line.size() > 8);
    for (const Point p : line) CHECK(std::abs(std::hypot(p.x, p.y) - 100) < 0.05);
}

TEST_CASE("what is no spline is refused") {
    CHECK_THROWS_AS(read_spline("0,0 10,0"), std::runtime_error);
    CHECK_THROWS_AS(read_spline("0,0 1,0 2,0 3,0 4,0"), std::runtime_error);
}
