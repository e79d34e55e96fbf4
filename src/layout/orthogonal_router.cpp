#include <algorithm>
#include <cmath>

#include "layout/nudge.hpp"
#include "layout/path_search.hpp"
#include "layout/routing_problem.hpp"

namespace vellum::layout {
namespace {

/// Only the ends and the bends of a path.
Polyline bends_of(const VisibilityGraph& graph, const FoundPath& path) {
    Polyline points;
    for (const std::uint32_t vertex : path.vertices) {
        const Point p = graph.vertices[vertex].at;
        if (!points.empty() && p == points.back()) continue;
        const std::size_t n = points.size();
        const bool collinear = n >= 2 && ((points[n - 1].x == points[n - 2].x && p.x == points[n - 1].x) ||
                                          (points[n - 1].y == points[n - 2].y && p.y == points[n - 1].y));
        if (collinear)
            points.back() = p;
        else
            points.push_back(p);
    }
    return points;
}

Point port_point(const Side& side) {
    const double across = side.preferred.value_or((side.low + side.high) / 2);
    return is_horizontal(side.outward) ? Point{side.at, across} : Point{across, side.at};
}

/// From side to side through whatever lies there: one step between parallel sides, and round the corner between others.
Polyline step_between(const Side& tail, const Side& head, double stub) {
    const Point a = port_point(tail), b = port_point(head);
    const auto out = [&](const Side& side) { return is_forward(side.outward) ? stub : -stub; };
    const bool horizontal = is_horizontal(tail.outward);
    if (horizontal != is_horizontal(head.outward)) {
        if (horizontal)
            return {a, {a.x + out(tail), a.y}, {a.x + out(tail), b.y + out(head)}, {b.x, b.y + out(head)}, b};
        return {a, {a.x, a.y + out(tail)}, {b.x + out(head), a.y + out(tail)}, {b.x + out(head), b.y}, b};
    }
    const double middle = horizontal ? (a.x + b.x) / 2 : (a.y + b.y) / 2;
    const Point first = horizontal ? Point{middle, a.y} : Point{a.x, middle};
    const Point second = horizontal ? Point{middle, b.y} : Point{b.x, middle};
    if (first == second || a == first) return {a, b};
    return {a, first, second, b};
}

/// The last resort when every way is blocked.
Route direct(const Connection& connection, double stub) {
    Route best;
    double shortest = -1;
    for (const auto& tail : connection.tail.sides) {
        for (const auto& head : connection.head.sides) {
            const Point a = port_point(tail), b = port_point(head);
            const double length = std::abs(a.x - b.x) + std::abs(a.y - b.y) + tail.cost + head.cost;
            if (shortest >= 0 && length >= shortest) continue;
            shortest = length;
            best = {step_between(tail, head, stub), tail, head};
        }
    }
    return best;
}

/// Routes anew what has no route yet.
void retry(const RoutingProblem& problem, const RoutingRules& rules, std::vector<Route>& routes) {
    if (std::none_of(routes.begin(), routes.end(), [](const Route& r) { return r.points.empty(); })) return;
    const VisibilityGraph graph = build_visibility(problem, rules);
    const auto paths = search_paths(problem, graph, rules);
    for (std::size_t i = 0; i < routes.size(); ++i) {
        if (!routes[i].points.empty()) continue;
        Polyline points = bends_of(graph, paths[i]);
        if (points.size() >= 2) routes[i] = {std::move(points), paths[i].tail_side, paths[i].head_side};
    }
}

/// Where there is no way at the usual distances, a narrower one is taken, which gets its room later (make_room.hpp);
/// then one through cluster titles; and then one through anything.
void find_other_ways(const RoutingProblem& problem, const RoutingRules& rules, std::vector<Route>& routes) {
    RoutingRules narrow = rules;
    narrow.least_clearance = 2;
    narrow.border_clearance = 3;
    retry(problem, narrow, routes);
    RoutingProblem open = problem;
    open.headings.clear();
    retry(open, rules, routes);
    for (std::size_t i = 0; i < routes.size(); ++i) {
        if (routes[i].points.empty()) routes[i] = direct(problem.connections[i], rules.stub);
    }
}

}  // namespace

std::vector<Route> route_orthogonally(const RoutingProblem& problem, const RoutingRules& rules) {
    const VisibilityGraph graph = build_visibility(problem, rules);
    std::vector<Route> routes;
    for (const auto& path : search_paths(problem, graph, rules)) {
        Polyline points = bends_of(graph, path);
        if (points.size() < 2) points.clear();
        routes.push_back({std::move(points), path.tail_side, path.head_side});
    }
    const bool blocked = std::any_of(routes.begin(), routes.end(), [](const Route& r) { return r.points.empty(); });
    if (blocked) find_other_ways(problem, rules, routes);
    nudge(problem, rules, routes);
    return routes;
}

}  // namespace vellum::layout
