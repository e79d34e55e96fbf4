#include "layout/ease_lines.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "layout/label.hpp"
#include "layout/nudge.hpp"
#include "layout/nudged_piece.hpp"
#include "layout/route.hpp"
#include "layout/soundness.hpp"

namespace vellum::layout {
namespace {

constexpr double on_side = 1;  // px

/// The side on which an end lies that leaves for `next`.
std::optional<Side> side_of(const Terminal& terminal, Point end, Point next) {
    const bool horizontal = end.y == next.y;
    const bool forward = along(next, horizontal) > along(end, horizontal);
    for (const Side& side : terminal.sides) {
        if (is_horizontal(side.outward) != horizontal || is_forward(side.outward) != forward) continue;
        const double at = across(end, horizontal);
        if (std::abs(side.at - along(end, horizontal)) < on_side && at > side.low - on_side && at < side.high + on_side)
            return side;
    }
    return std::nullopt;
}

/// Labels and callouts of an edge and its mates: what one carries stands on the trunk of all.
std::vector<Rect> marks_of(const RoutingProblem& problem, const Layout& layout, std::size_t edge) {
    std::vector<Rect> marks;
    const auto bundle = problem.connections[edge].bundle;
    for (std::size_t e = 0; e < layout.edges.size(); ++e) {
        if (e != edge && (!bundle || problem.connections[e].bundle != bundle)) continue;
        if (const auto& label = layout.edges[e].label) marks.push_back(label->box);
        if (const auto& callout = layout.edges[e].callout) marks.push_back(*callout);
    }
    return marks;
}

/// What the router would have given; nothing where a line has been moved off what the router allows.
std::optional<std::vector<Route>> routes_of(const RoutingProblem& problem, const Layout& layout) {
    std::vector<Route> routes;
    for (std::size_t e = 0; e < layout.edges.size(); ++e) {
        const Polyline& points = layout.edges[e].points;
        const auto tail = side_of(problem.connections[e].tail, points[0], points[1]);
        const auto head = side_of(problem.connections[e].head, points.back(), points[points.size() - 2]);
        if (!tail || !head) return std::nullopt;
        routes.push_back({points, *tail, *head, marks_of(problem, layout, e)});
    }
    return routes;
}

bool has_side(const Rect& frame, const Side& side) {
    const bool horizontal = is_horizontal(side.outward), forward = is_forward(side.outward);
    const Point corner = forward ? Point{frame.right(), frame.bottom()} : Point{frame.x, frame.y};
    const double low = horizontal ? frame.y : frame.x, high = horizontal ? frame.bottom() : frame.right();
    return std::abs(along(corner, horizontal) - side.at) < on_side && low < side.low && side.high < high;
}

/// An end on a frame looks best level with the nearest row or column of what stands inside.
void aim_at_icons(const std::vector<Rect>& frames, const Layout& layout, Side& side, Point end) {
    if (side.preferred) return;
    const bool horizontal = is_horizontal(side.outward);
    const auto holds = std::ranges::find_if(frames, [&](const Rect& frame) { return has_side(frame, side); });
    if (holds == frames.end()) return;
    double nearest = std::numeric_limits<double>::max();
    for (const NodeBox& node : layout.nodes) {
        const Point center = node.icon.center();
        const double level = across(center, horizontal);
        if (!holds->contains(center) || level < side.low || level > side.high) continue;
        if (std::abs(level - across(end, horizontal)) >= nearest) continue;
        nearest = std::abs(level - across(end, horizontal));
        side.level = level;
    }
}

/// A mark goes with the piece that carries it: a label stays as far from the piece's middle, a callout from its start.
void carry(Rect& mark, const Polyline& before, const Polyline& after, bool from_middle) {
    for (std::size_t s = 0; s + 1 < before.size(); ++s) {
        if (!Rect::spanning(before[s], before[s + 1]).inflated(1).contains(mark.center())) continue;
        const double share = from_middle ? 0.5 : 0;
        const auto anchor = [&](const Polyline& points) { return points[s] + (points[s + 1] - points[s]) * share; };
        mark = mark.moved(anchor(after) - anchor(before));
        return;
    }
}

void carry_marks(const std::vector<EdgeRoute>& before, const std::vector<Route>& routes, Layout& layout) {
    for (std::size_t e = 0; e < before.size(); ++e) {
        EdgeRoute& edge = layout.edges[e];
        if (edge.label) carry(edge.label->box, before[e].points, routes[e].points, true);
        if (edge.callout) carry(*edge.callout, before[e].points, routes[e].points, false);
    }
}

void label_anew(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, Layout& layout) {
    std::vector<Polyline> lines;
    for (const EdgeRoute& edge : layout.edges) lines.push_back(edge.points);
    const Boxes boxes{layout.nodes, layout.clusters, layout.overlays};
    const Labelling labelling = label_edges(graph, measures, boxes, lines, theme);
    for (std::size_t e = 0; e < layout.edges.size(); ++e) {
        EdgeRoute& edge = layout.edges[e];
        edge.callout = labelling.callouts[e];
        if (edge.label) edge.label->box = *labelling.labels[e];
    }
}

/// Straight pieces that took one line become one.
Polyline without_stops(Polyline points) {
    std::size_t kept = 1;
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const Point a = points[kept - 1], b = points[i], c = points[i + 1];
        const bool stop = a == b || (a.x == b.x && b.x == c.x) || (a.y == b.y && b.y == c.y);
        if (!stop) points[kept++] = b;
    }
    points[kept++] = points.back();
    points.resize(kept);
    return points;
}

}  // namespace

void ease_lines(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                std::size_t most_crossings, Layout& layout) {
    const Boxes boxes{layout.nodes, layout.clusters, layout.overlays};
    const RoutingProblem problem = routing_problem(graph, boxes, theme);
    auto routes = routes_of(problem, layout);
    if (!routes) return;
    for (Route& route : *routes) {
        aim_at_icons(problem.frames, layout, route.tail_side, route.points.front());
        aim_at_icons(problem.frames, layout, route.head_side, route.points.back());
    }
    ease(problem, rules_for(graph), *routes);
    Layout eased = layout;
    for (std::size_t e = 0; e < eased.edges.size(); ++e) eased.edges[e].points = without_stops((*routes)[e].points);
    const auto keep = [&] {
        const auto crossings = crossings_if_sound(graph, eased, theme);
        if (!crossings || *crossings > most_crossings) return false;
        layout = eased;
        return true;
    };
    carry_marks(layout.edges, *routes, eased);
    if (keep()) return;
    label_anew(graph, measures, theme, eased);
    keep();
}

}  // namespace vellum::layout
