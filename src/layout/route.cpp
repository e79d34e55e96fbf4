#include "layout/route.hpp"

namespace vellum::layout {
namespace {

using model::ClusterId;
using model::Element;
using model::NodeId;

constexpr double corner_gap = 8;           // no edge ends nearer to a corner
constexpr double text_gap = 3;             // an edge below a node ends this far from its text
constexpr double loop_reach = 26;          // how far a loop leaves its node
constexpr double sideways_cost = 45;       // attaching to a side that does not face the flow
constexpr double main_sideways_cost = 90;  // the same for the main flow, which runs from side to side
constexpr double below_text_cost = 50;     // attaching below a node's text, away from its icon
constexpr double backward_cost = 60;       // leaving against the flow or arriving with it behind

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
double side_cost(Heading outward, Heading flow, bool is_tail, bool is_main) {
    const Heading wished = is_tail ? flow : opposite(flow);
    if (outward == wished) return 0;
    const double sideways = is_main ? main_sideways_cost : sideways_cost;
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

Terminal terminal(const Boxes& boxes, Element end, Heading flow, bool is_tail, bool is_main,
                  const theme::Theme& theme) {
    Terminal out;
    if (const auto* node = std::get_if<NodeId>(&end)) {
        const NodeBox& box = boxes.nodes[node->value];
        const Rect text = box.text();
        out.sides = sides_of(box.icon, text.empty() ? box.icon.bottom() : text.bottom() + text_gap, true, corner_gap);
        out.own_solids = solids_of(*node);
        for (auto& side : out.sides) side.cost = side.outward == Heading::down && !text.empty() ? below_text_cost : 0;
    } else {
        const ClusterBox& box = boxes.clusters[std::get<ClusterId>(end).value];
        out.sides = sides_of(box.frame, box.frame.bottom(), false, theme.metrics.corner_icon + corner_gap);
    }
    for (auto& side : out.sides) side.cost += side_cost(side.outward, flow, is_tail, is_main);
    return out;
}

/// Out of the flow's side and back in at the top, beside the node.
Polyline loop(const Rect& icon) {
    const Point right{icon.right(), icon.y + icon.height / 4}, top{icon.x + icon.width * 3 / 4, icon.y};
    return {right,
            {right.x + loop_reach, right.y},
            {right.x + loop_reach, top.y - loop_reach},
            {top.x, top.y - loop_reach},
            top};
}

bool is_loop(const model::Edge& edge) { return edge.tail == edge.head; }

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
    const Heading flow = along(graph.direction);
    for (const auto& edge : graph.edges) {
        if (is_loop(edge)) continue;
        const bool backward = edge.arrows == Arrows::back;
        const bool is_main = is_main_flow(edge.relation);
        problem.connections.push_back({terminal(boxes, edge.tail, flow, !backward, is_main, theme),
                                       terminal(boxes, edge.head, flow, backward, is_main, theme), edge.bundle,
                                       is_main});
    }
    return problem;
}

std::vector<Polyline> route(const model::Graph& graph, const Boxes& boxes, const theme::Theme& theme) {
    const auto routes = route_orthogonally(routing_problem(graph, boxes, theme), RoutingRules{});
    std::vector<Polyline> out;
    std::size_t next = 0;
    for (const auto& edge : graph.edges) {
        if (is_loop(edge)) {
            const auto* node = std::get_if<NodeId>(&edge.tail);
            out.push_back(loop(node != nullptr ? boxes.nodes[node->value].icon
                                               : boxes.clusters[std::get<ClusterId>(edge.tail).value].frame));
        } else {
            out.push_back(routes[next++].points);
        }
    }
    return out;
}

}  // namespace vellum::layout
