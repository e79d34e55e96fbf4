#include "pictures/sample.hpp"

#include <algorithm>

#include "layout/page.hpp"

namespace vellum::bench {
namespace {

const theme::Metrics& metrics() { return theme::standard().metrics; }

constexpr double callout_gap = 4;  // between the number of a step and the label

/// The number stands before the label.
layout::EdgeRoute route_of(const Sample& sample, const model::Edge& edge, const Line& line) {
    layout::EdgeRoute route;
    route.points = line.points;
    if (!line.mark) return route;
    const auto& label = sample.measures.edge_labels[edge.id.value];
    const geometry::Point center = line.mark->center();
    const double side = metrics().callout;
    if (edge.step) route.callout = Rect::around({line.mark->x + side / 2, center.y}, {side, side});
    if (label.lines.empty()) return route;
    const geometry::Point of_label{line.mark->right() - label.width / 2, center.y};
    route.label = {label, Rect::around(of_label, {label.width, label.height})};
    return route;
}

}  // namespace

Size node_size(const Sample& sample, model::NodeId node) {
    const Size text = sample.measures.nodes[node.value].text_size;
    return {std::max(metrics().icon, text.width), metrics().icon + metrics().icon_label_gap + text.height};
}

bool is_empty(const Sample& sample, model::ClusterId cluster) { return sample.graph[cluster].children.empty(); }

double heading_room(const Sample& sample, model::ClusterId cluster) {
    const double heading = sample.measures.clusters[cluster.value].heading.height;
    return std::max(heading + metrics().heading_gap, metrics().cluster_padding);
}

double least_width(const Sample& sample, model::ClusterId cluster) {
    return sample.measures.clusters[cluster.value].heading.width + metrics().title_gap;
}

std::optional<Size> mark_size(const Sample& sample, const model::Edge& edge) {
    const auto& label = sample.measures.edge_labels[edge.id.value];
    const double side = metrics().callout;
    if (label.lines.empty()) return edge.step ? std::optional(Size{side, side}) : std::nullopt;
    if (!edge.step) return Size{label.width, label.height};
    return Size{side + callout_gap + label.width, std::max(side, label.height)};
}

bool runs_back(const model::Edge& edge) { return edge.arrows == Arrows::back; }

layout::Layout layout_of(const Sample& sample, const Answer& answer) {
    const auto& theme = theme::standard();
    layout::Layout layout;
    for (const auto& node : sample.graph.nodes) {
        const Rect box = answer.nodes[node.id.value];
        const geometry::Point icon{box.center().x, box.y + theme.metrics.icon / 2};
        layout.nodes.push_back(layout::node_box(sample.measures.nodes[node.id.value], icon, theme));
    }
    for (const auto& cluster : sample.graph.clusters) {
        const auto i = cluster.id.value;
        layout.clusters.push_back(layout::cluster_box(sample.measures.clusters[i], answer.clusters[i], theme));
    }
    for (const auto& edge : sample.graph.edges) {
        layout.edges.push_back(route_of(sample, edge, answer.lines[edge.id.value]));
    }
    layout.node_callouts.resize(layout.nodes.size());
    layout.cluster_callouts.resize(layout.clusters.size());
    layout::set_page(layout, sample.measures, theme);
    return layout;
}

}  // namespace vellum::bench
