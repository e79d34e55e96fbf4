#include "layout/route.hpp"

#include <algorithm>
#include <cmath>

namespace vellum::layout {
namespace {

using model::ClusterId;
using model::Element;
using model::NodeId;

constexpr double corner_gap = 8;              // no edge ends nearer to a corner
constexpr double text_gap = 3;                // an edge below a node ends this far from its text
constexpr double loop_gap = 6;                // a loop's ends to the middle of their sides
constexpr double sideways_cost = 45;          // attaching to a side that does not face the flow
constexpr double main_sideways_cost = 90;     // the same for the main flow, which runs from side to side
constexpr double bundle_sideways_cost = 120;  // the same for the members of a bundle, so that they share a trunk
constexpr double below_text_cost = 50;        // attaching below a node's text, away from its icon
constexpr double backward_cost = 60;          // leaving against the flow or arriving with it behind

Heading along(Direction direction) {
    switch (direction) {
        case Direction::right: return Heading::right;
        case Direction::down: return Heading::down;
        case Direction::left: return Heading::left;
        case Direction::up: return Heading::up;
    }
    return Heading::right;
}

/// Edges like to leave on the flow's side and to arrive on the opposite one.
double side_cost(Heading outward, Heading flow, bool is_tail, bool is_main, bool bundled) {
    const Heading wished = is_tail ? flow : opposite(flow);
    if (outward == wished) return 0;
    const double sideways = bundled ? bundle_sideways_cost : is_main ? main_sideways_cost : sideways_cost;
    return outward == opposite(wished) ? backward_cost + sideways - sideways_cost : sideways;
}

std::vector<Side> sides_of(const Rect& box, double bottom, bool centered, double gap) {
    const auto middle = [&](double value) { return centered ? std::optional(value) : std::nullopt; };
    const double cx = box.center().x, cy = box.center().y;
    return {{Heading::right, box.right(), box.y + gap, box.bottom() - gap, middle(cy), 0},
            {Heading::down, bottom, box.x + gap, box.right() - gap, middle(cx), 0},
            {Heading::left, box.x, box.y + gap, box.bottom() - gap, middle(cy), 0},
            {Heading::up, box.y, box.x + gap, box.right() - gap, middle(cx), 0}};
}

/// Solids come in pairs: a node's icon, then its text.
std::vector<std::size_t> solids_of(NodeId node) {
    return {2 * std::size_t{node.value}, 2 * std::size_t{node.value} + 1};
}

/// Where an edge may end on a cluster or an overlay.
std::vector<Rect> frames_of(const Boxes& boxes, Element end) {
    if (const auto* cluster = std::get_if<ClusterId>(&end)) return {boxes.clusters[cluster->value].frame};
    std::vector<Rect> frames;
    for (const auto& part : boxes.overlays[std::get<model::OverlayId>(end).value].parts) frames.push_back(part.frame);
    return frames;
}

Terminal terminal(const Boxes& boxes, Element end, Heading flow, bool is_tail, bool is_main, bool bundled,
                  const theme::Theme& theme) {
    Terminal out;
    if (const auto* node = std::get_if<NodeId>(&end)) {
        const NodeBox& box = boxes.nodes[node->value];
        const Rect text = box.text();
        out.sides = sides_of(box.icon, text.empty() ? box.icon.bottom() : text.bottom() + text_gap, true, corner_gap);
        out.own_solids = solids_of(*node);
        for (auto& side : out.sides) side.cost = side.outward == Heading::down && !text.empty() ? below_text_cost : 0;
    } else {
        for (const Rect& frame : frames_of(boxes, end)) {
            const auto sides = sides_of(frame, frame.bottom(), false, theme.metrics.corner_icon + corner_gap);
            out.sides.insert(out.sides.end(), sides.begin(), sides.end());
        }
    }
    for (auto& side : out.sides) side.cost += side_cost(side.outward, flow, is_tail, is_main, bundled);
    return out;
}

/// The boxes an end may lie on, one for four sides of its terminal.
std::vector<Rect> end_boxes(const Boxes& boxes, Element end) {
    const auto* node = std::get_if<NodeId>(&end);
    if (node == nullptr) return frames_of(boxes, end);
    const NodeBox& box = boxes.nodes[node->value];
    const Rect text = box.text();
    const double bottom = text.empty() ? box.icon.bottom() : text.bottom() + text_gap;
    return {{box.icon.x, box.icon.y, box.icon.width, bottom - box.icon.y}};
}

/// True when all of `other` lies behind a side of `own`.
bool faces_away(const Rect& own, Heading outward, const Rect& other) {
    switch (outward) {
        case Heading::right: return other.right() <= own.x;
        case Heading::down: return other.bottom() <= own.y;
        case Heading::left: return other.x >= own.right();
        case Heading::up: return other.y >= own.bottom();
    }
    return false;
}

bool faces_away(const std::vector<Rect>& own, Heading outward, const std::vector<Rect>& others) {
    return std::all_of(own.begin(), own.end(), [&](const Rect& box) {
        return std::all_of(others.begin(), others.end(),
                           [&](const Rect& other) { return faces_away(box, outward, other); });
    });
}

Heading heading(Point from, Point to) {
    if (std::abs(to.y - from.y) < std::abs(to.x - from.x)) return to.x > from.x ? Heading::right : Heading::left;
    return to.y > from.y ? Heading::down : Heading::up;
}

/// No edge leaves away from where it goes to, except in the flow's direction, in which all are left.
void keep_suiting_sides(Terminal& terminal, const std::vector<Rect>& own, const std::vector<Rect>& others,
                        Heading wished) {
    std::size_t i = 0;
    std::erase_if(terminal.sides, [&](const Side& side) {
        const Rect& box = own[i++ / 4];
        return side.outward != wished && std::all_of(others.begin(), others.end(), [&](const Rect& other) {
                   return faces_away(box, side.outward, other);
               });
    });
}

/// A loop leaves on the right and comes back at the top, round the corner that is farthest from the node's text; the
/// middles of both sides stay free for other edges.
void bend_back(Connection& loop) {
    const auto keep = [](Terminal& end, Heading outward, bool first_half) {
        std::erase_if(end.sides, [&](const Side& side) { return side.outward != outward; });
        Side& side = end.sides.front();
        const double middle = (side.low + side.high) / 2;
        (first_half ? side.high : side.low) = first_half ? middle - loop_gap : middle + loop_gap;
        side.preferred = (side.low + side.high) / 2;
    };
    keep(loop.tail, Heading::right, true);
    keep(loop.head, Heading::up, false);
    loop.main_flow = false;
}

}  // namespace

RoutingProblem routing_problem(const model::Graph& graph, const Boxes& boxes, const theme::Theme& theme) {
    RoutingProblem problem;
    for (const auto& node : boxes.nodes) {
        problem.solids.push_back(node.icon);
        problem.solids.push_back(node.text());
    }
    for (const auto& cluster : boxes.clusters) {
        problem.headings.push_back(cluster.heading());
        problem.frames.push_back(cluster.frame);
    }
    for (const auto& overlay : boxes.overlays) {
        for (const auto& part : overlay.parts) {
            problem.headings.push_back(part.corner);
            problem.headings.push_back(geometry::united(part.title.box, part.caption.box));
            problem.frames.push_back(part.frame);
        }
    }
    for (const auto& edge : graph.edges) {
        const Heading flow = along(model::direction_between(graph, edge.tail, edge.head));
        const bool backward = edge.arrows == Arrows::back;
        const bool is_main = is_main_flow(edge.relation);
        problem.connections.push_back(
            {terminal(boxes, edge.tail, flow, !backward, is_main, edge.bundle.has_value(), theme),
             terminal(boxes, edge.head, flow, backward, is_main, edge.bundle.has_value(), theme), edge.bundle,
             is_main});
        Connection& connection = problem.connections.back();
        if (edge.tail == edge.head) {
            bend_back(connection);
            continue;
        }
        const auto tails = end_boxes(boxes, edge.tail), heads = end_boxes(boxes, edge.head);
        keep_suiting_sides(connection.tail, tails, heads, backward ? opposite(flow) : flow);
        keep_suiting_sides(connection.head, heads, tails, backward ? flow : opposite(flow));
    }
    return problem;
}

bool turns_its_back(const model::Graph& graph, const Boxes& boxes, const std::vector<EdgeRoute>& edges) {
    const Heading flow = along(graph.direction);
    return std::any_of(graph.edges.begin(), graph.edges.end(), [&](const model::Edge& edge) {
        if (edge.tail == edge.head) return false;
        const auto& points = edges[edge.id.value].points;
        const auto tails = end_boxes(boxes, edge.tail), heads = end_boxes(boxes, edge.head);
        const Heading out = heading(points[0], points[1]), in = heading(points.back(), points[points.size() - 2]);
        const bool backward = edge.arrows == Arrows::back;
        return (out != (backward ? opposite(flow) : flow) && faces_away(tails, out, heads)) ||
               (in != (backward ? flow : opposite(flow)) && faces_away(heads, in, tails));
    });
}

RoutingRules rules_for(const model::Graph& graph) {
    constexpr std::size_t most_for_detours = 80;  // nodes; looking for them takes longer than to place the rest
    RoutingRules rules;
    if (graph.nodes.size() > most_for_detours) {
        rules.crossing_cost = 70;
        rules.foreign_cost = 0;
    }
    return rules;
}

std::vector<Polyline> route(const model::Graph& graph, const Boxes& boxes, const theme::Theme& theme) {
    std::vector<Polyline> out;
    for (auto& route : route_orthogonally(routing_problem(graph, boxes, theme), rules_for(graph))) {
        out.push_back(std::move(route.points));
    }
    return out;
}

}  // namespace vellum::layout
