// The last touch on lines: spread where there is room, back to the middle where something pushed them off.
#include "layout/ease_lines.hpp"

#include <algorithm>
#include <cmath>

#include "layout/layout.hpp"
#include "layout/nudge.hpp"
#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Polyline;
using geometry::Rect;
using layout::Heading;
using layout::Route;
using layout::RoutingProblem;
using layout::Side;

namespace {

constexpr layout::RoutingRules rules{};

Side side(Heading outward, Point middle) {
    const bool horizontal = is_horizontal(outward);
    const double at = horizontal ? middle.x : middle.y, across = horizontal ? middle.y : middle.x;
    return {outward, at, across - 24, across + 24, across};
}

/// Routes between boxes of 64 × 64, which no test lets them touch.
struct Scene {
    RoutingProblem problem;
    std::vector<Route> routes;

    void add(Polyline points, Side tail, Side head, bool main_flow = true) {
        problem.connections.push_back({{{tail}, {}}, {{head}, {}}, {}, main_flow});
        routes.push_back({std::move(points), tail, head});
    }
    /// From the top down to `level`, along it, and down again.
    void step(double from, double level, double to) {
        add({{from, 0}, {from, level}, {to, level}, {to, 400}}, side(Heading::down, {from, 0}),
            side(Heading::up, {to, 400}));
    }
    const Polyline& after(std::size_t route) {
        if (!eased_) ease(problem, rules, routes);
        eased_ = true;
        return routes[route].points;
    }
    double level(std::size_t route) { return after(route)[1].y; }

private:
    bool eased_ = false;
};

/// Three lines that pass each other at the least distance, between walls.
Scene between_walls(double top, double bottom) {
    Scene scene;
    scene.problem.solids = {{-200, top - 20, 1000, 20}, {-200, bottom, 1000, 20}};
    const double middle = (top + bottom) / 2;
    for (const int i : {-1, 0, 1}) scene.step(300 - 100 * i, middle + 12 * i, 500 - 100 * i);
    for (auto& c : scene.problem.connections) c.tail.own_solids = c.head.own_solids = {0, 1};
    return scene;
}

}  // namespace

TEST_CASE("lines in a wide channel spread to a comfortable distance around its middle") {
    Scene scene = between_walls(100, 300);
    CHECK(scene.level(1) == Approx(200).margin(0.1));
    CHECK(scene.level(1) - scene.level(0) == Approx(rules.comfort).margin(0.1));
    CHECK(scene.level(2) - scene.level(1) == Approx(rules.comfort).margin(0.1));
}

TEST_CASE("lines in a narrow channel share what room there is") {
    Scene scene = between_walls(170, 230);  // 60 px, of which the walls keep 24
    CHECK(scene.level(1) - scene.level(0) == Approx(18).margin(0.1));
    CHECK(scene.level(2) - scene.level(1) == Approx(18).margin(0.1));
}

TEST_CASE("lines stay where there is no room at all") {
    Scene scene = between_walls(176, 224);
    for (const std::size_t i : {0, 1, 2})
        CHECK(scene.level(i) == Approx(188 + 12 * static_cast<double>(i)).margin(0.1));
}

TEST_CASE("a line right below or above a title keeps clear of it") {
    for (const double title : {-21.0, 1.0}) {  // 20 px high: it ends or begins 1 px off the line
        Scene scene;
        scene.problem.headings = {{60, title, 80, 20}};
        scene.add({{0, 0}, {200, 0}}, side(Heading::right, {0, 0}), side(Heading::left, {200, 0}));
        CHECK(scene.after(0)[0].y == Approx(title < 0 ? 3 : -3).margin(0.1));
    }
}

TEST_CASE("a straight line of the main flow returns to the middle, and a supporting one gives way") {
    Scene scene;
    const Side tail = side(Heading::right, {0, 0}), head = side(Heading::left, {200, 0});
    scene.add({{0, -10}, {200, -10}}, tail, head);
    scene.add({{0, 10}, {200, 10}}, tail, head, false);
    CHECK(std::abs(scene.after(0)[0].y) < 0.5);
    CHECK(scene.after(1)[0].y - scene.after(0)[0].y == Approx(rules.port_separation).margin(0.1));
    CHECK(scene.after(1)[0].y == scene.after(1)[1].y);
}

TEST_CASE("two lines of the main flow stay on both sides of the middle") {
    Scene scene;
    const Side tail = side(Heading::right, {0, 0}), head = side(Heading::left, {200, 0});
    scene.add({{0, -10}, {200, -10}}, tail, head);
    scene.add({{0, 10}, {200, 10}}, tail, head);
    CHECK(scene.after(0)[0].y == Approx(-10).margin(0.1));
    CHECK(scene.after(1)[0].y == Approx(10).margin(0.1));
}

TEST_CASE("a line moves away from a border that it runs along where there is room") {
    Scene scene;
    scene.problem.frames = {{-100, 100, 800, 1000}};
    scene.problem.solids = {{-100, 148, 250, 20}};
    scene.step(100, 108, 400);
    scene.problem.connections[0].tail.own_solids = {0};
    CHECK(scene.level(0) >= 100 + rules.border_comfort);
    CHECK(scene.level(0) <= 148 - rules.solid_comfort);
}

TEST_CASE("the piece that carries a label keeps room for it") {
    Scene free = between_walls(100, 300), labelled = between_walls(100, 300);
    labelled.problem.solids[1].y = free.problem.solids[1].y = 320;  // the middle is at 210
    const double end = 0;
    labelled.routes[0].marks = {Rect::around({400, (end + 188) / 2}, {20, 188})};
    CHECK(labelled.level(0) >= 188);
    CHECK(free.level(0) < 188);
}

TEST_CASE("branches of a fan-out end level with what stands in equal frames") {
    GraphBuilder builder;
    const auto source = builder.node("Source");
    std::vector<model::Element> frames;
    for (const char* name : {"One", "Two", "Three"}) {
        frames.push_back(builder.cluster(name));
        builder.node(name, frames.back());
    }
    for (const auto frame : frames) builder.edge(source, frame).bundle = 1;
    const auto drawn = layout::compute(builder.graph, theme::standard());
    for (const auto& edge : builder.graph.edges) {
        const auto& icon = drawn.nodes[edge.id.value + 1].icon;
        CHECK(drawn[edge.id].points.back().y == Approx(icon.center().y).margin(0.1));
    }
}
