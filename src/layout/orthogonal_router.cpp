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

/// The last resort when every way is blocked: a step from side to side through whatever lies there.
Route direct(const Connection& connection) {
    Route best;
    double shortest = -1;
    for (const auto& tail : connection.tail.sides) {
        for (const auto& head : connection.head.sides) {
            const Point a = port_point(tail), b = port_point(head);
            const double length = std::abs(a.x - b.x) + std::abs(a.y - b.y) + tail.cost + head.cost;
            if (shortest >= 0 && length >= shortest) continue;
            shortest = length;
            const bool horizontal = is_horizontal(tail.outward);
            const double middle = horizontal ? (a.x + b.x) / 2 : (a.y + b.y) / 2;
            const Point first = horizontal ? Point{middle, a.y} : Point{a.x, middle};
            const Point second = horizontal ? Point{middle, b.y} : Point{b.x, middle};
            best = {{a, first, second, b}, tail, head};
            if (first == second || a == first) best.points = {a, b};
        }
    }
    return best;
}

/// Where a way exists only through cluster titles, it goes through them.
void retry_without_headings(const RoutingProblem& problem, const RoutingRules& rules, std::vector<Route>& routes) {
    RoutingProblem open = problem;
    open.headings.clear();
    const VisibilityGraph graph = build_visibility(open, rules);
    const auto paths = search_paths(open, graph, rules);
    for (std::size_t i = 0; i < routes.size(); ++i) {
        if (!routes[i].points.empty()) continue;
        const Polyline points = bends_of(graph, paths[i]);
        routes[i] =
            points.size() >= 2 ? Route{points, paths[i].tail_side, paths[i].head_side} : direct(problem.connections[i]);
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
    if (blocked) retry_without_headings(problem, rules, routes);
    nudge(problem, rules, routes);
    return routes;
}

}  // namespace vellum::layout
