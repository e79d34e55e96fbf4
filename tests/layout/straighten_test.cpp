#include "layout/straighten.hpp"

#include "support/catch.hpp"

using namespace vellum::layout;

namespace {

constexpr RoutingRules rules{};

/// A route from (0, 0) to the right into a box whose port may move a little.
struct Scene {
    RoutingProblem problem;
    std::vector<Route> routes;

    explicit Scene(Polyline points) {
        Route route;
        route.tail_side = {Heading::right, points.front().x, points.front().y - 24, points.front().y + 24, {}, 0};
        route.head_side = {Heading::left, points.back().x, points.back().y - 24, points.back().y + 24, {}, 0};
        problem.connections.push_back({{{route.tail_side}, {}}, {{route.head_side}, {}}, {}, true});
        route.points = std::move(points);
        routes.push_back(std::move(route));
    }

    const Polyline& run() {
        straighten(problem, rules, routes);
        return routes.front().points;
    }
};

Scene with_jog(double step) { return Scene({{0, 0}, {100, 0}, {100, step}, {200, step}}); }

bool right_angled(const Polyline& points) {
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i].x != points[i - 1].x && points[i].y != points[i - 1].y) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("a small jog between two ports becomes a straight line") {
    const Polyline straight = with_jog(8).run();
    REQUIRE(straight.size() == 2);
    CHECK(straight[0].y == straight[1].y);
    CHECK(straight[0].x == 0);
    CHECK(straight[1].x == 200);
}

TEST_CASE("a wide step is meant and stays") {
    CHECK(with_jog(60).run() == Polyline{{0, 0}, {100, 0}, {100, 60}, {200, 60}});
}

TEST_CASE("a jog stays where neither port may move that far") {
    Scene scene = with_jog(26);  // both sides end 24 px from their port
    CHECK(scene.run().size() == 4);
}

TEST_CASE("a jog around a solid stays") {
    Scene scene = with_jog(12);
    scene.problem.solids = {{120, -20, 40, 20}, {20, 12, 40, 20}};  // below the first half, above the second
    CHECK(scene.run().size() == 4);
}

TEST_CASE("the half that is free moves level with the other") {
    Scene scene = with_jog(12);
    scene.problem.solids = {{120, -20, 40, 20}};  // only the second half has to stay low
    CHECK(scene.run() == Polyline{{0, 12}, {200, 12}});
}

TEST_CASE("a title or a cluster's border in the way keeps the jog") {
    Scene scene = with_jog(12);
    SECTION("title") { scene.problem.headings = {{120, -10, 40, 16}, {20, 6, 40, 16}}; }
    SECTION("border") { scene.problem.frames = {{120, 0, 60, 60}, {20, -48, 60, 60}}; }
    CHECK(scene.run().size() == 4);
}

TEST_CASE("a jog in the middle of a route goes without moving the ends") {
    Scene scene({{0, 0}, {50, 0}, {50, 100}, {120, 100}, {120, 110}, {200, 110}, {200, 300}, {300, 300}});
    const Polyline straight = scene.run();
    CHECK(straight.size() == 6);
    CHECK(straight.front() == Point{0, 0});
    CHECK(straight.back() == Point{300, 300});
    CHECK(right_angled(straight));
}

TEST_CASE("a hook is no jog: its halves run in opposite directions") {
    const Polyline hook{{0, 0}, {100, 0}, {100, 10}, {40, 10}, {40, 200}, {300, 200}};
    CHECK(Scene(hook).run() == hook);
}
