// Lines keep away from each other and from clusters they have nothing to do with.
#include <algorithm>

#include "layout/routing_problem.hpp"
#include "layout/score.hpp"
#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::layout;

namespace {

Terminal end(Heading outward, Point at) {
    const Side side = is_horizontal(outward) ? Side{outward, at.x, at.y - 24, at.y + 24, at.y, 0}
                                             : Side{outward, at.y, at.x - 24, at.x + 24, at.x, 0};
    return {{side}, {}};
}

Connection line(Point from, Point to) { return {end(Heading::right, from), end(Heading::left, to), {}, true}; }

bool passes(const Route& route, const Rect& box) {
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        if (Rect::spanning(route.points[i - 1], route.points[i]).inflated(0.5).overlaps(box)) return true;
    }
    return false;
}

NodeBox node_at(double x, double y) {
    NodeBox node;
    node.icon = {x, y, 64, 64};
    return node;
}

}  // namespace

TEST_CASE("a line goes round a frame in which neither of its ends lies") {
    RoutingProblem problem;
    problem.frames.push_back({200, -40, 200, 80});
    problem.connections.push_back(line({0, 0}, {600, 0}));
    RoutingRules rules;
    rules.foreign_cost = 200;
    CHECK_FALSE(passes(route_orthogonally(problem, rules).front(), problem.frames.front()));
    rules.foreign_cost = 0;
    CHECK(passes(route_orthogonally(problem, rules).front(), problem.frames.front()));
}

TEST_CASE("a line runs straight through the frame in which one of its ends lies") {
    RoutingProblem problem;
    problem.frames.push_back({-100, -100, 400, 200});
    problem.connections.push_back(line({0, 0}, {600, 0}));
    CHECK(route_orthogonally(problem, RoutingRules{}).front().points == Polyline{{0, 0}, {600, 0}});
}

TEST_CASE("clusters that lines pass through count, save those an end lies in or on") {
    GraphBuilder builder;
    const auto around = builder.cluster("around"), between = builder.cluster("between", around);
    const auto first = builder.node("first", around), inner = builder.node("inner", between);
    const auto last = builder.node("last", around);
    builder.edge(first, last);
    builder.edge(first, inner);
    builder.edge(first, between);
    Layout layout;
    layout.nodes = {node_at(0, 0), node_at(200, 0), node_at(400, 0)};
    layout.clusters.resize(2);
    layout.clusters[0].frame = {-50, -100, 600, 250};
    layout.clusters[1].frame = {150, -50, 164, 150};
    layout.edges.resize(3);
    layout.edges[0].points = {{64, 10}, {400, 10}};
    layout.edges[1].points = {{64, 32}, {200, 32}};
    layout.edges[2].points = {{64, 50}, {150, 50}};
    CHECK(judge(builder.graph, layout, 0).through == 1);
    layout.edges[0].points = {{32, 0}, {32, -70}, {432, -70}, {432, 0}};
    CHECK(judge(builder.graph, layout, 0).through == 0);
}
