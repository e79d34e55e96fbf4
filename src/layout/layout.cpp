#include "layout/layout.hpp"

#include "layout/label.hpp"
#include "layout/measure.hpp"
#include "layout/page.hpp"
#include "layout/place.hpp"
#include "layout/route.hpp"

namespace vellum::layout {
namespace {

Boxes boxes_of(const model::Graph& graph, const Measures& measures, const Placement& placement,
               const theme::Theme& theme) {
    Boxes boxes;
    for (const auto& node : graph.nodes) {
        const auto i = node.id.value;
        boxes.nodes.push_back(node_box(measures.nodes[i], placement.icon_centers[i], theme));
    }
    for (const auto& cluster : graph.clusters) {
        const auto i = cluster.id.value;
        boxes.clusters.push_back(cluster_box(measures.clusters[i], placement.frames[i], theme));
    }
    return boxes;
}

/// A node's own step stands on its icon's top left corner, a cluster's on its frame's top right.
void set_item_callouts(Layout& layout, const model::Graph& graph) {
    for (const auto& node : graph.nodes) {
        const Rect icon = layout[node.id].icon;
        layout.node_callouts.push_back(node.steps.empty() ? std::nullopt : std::optional(Point{icon.x, icon.y}));
    }
    for (const auto& cluster : graph.clusters) {
        const Rect frame = layout[cluster.id].frame;
        layout.cluster_callouts.push_back(cluster.steps.empty() ? std::nullopt
                                                                : std::optional(Point{frame.right(), frame.y}));
    }
}

}  // namespace

Layout compute(const model::Graph& graph, const theme::Theme& theme) {
    // Every text is wrapped and has its size.
    const Measures measures = measure(graph, theme);
    // No two boxes overlap; children lie inside their frames; labels have room somewhere along their edge.
    const Placement placement = place(graph, measures, theme, PlaceOptions{});
    Layout layout;
    Boxes boxes = boxes_of(graph, measures, placement, theme);
    // Every edge runs from border to border at right angles.
    const auto routes = route(graph, boxes, theme);
    // Every label lies on its own edge.
    const Labelling labelling = label_edges(graph, measures, boxes, routes, placement.label_slots, theme);
    layout.nodes = std::move(boxes.nodes);
    layout.clusters = std::move(boxes.clusters);
    for (std::size_t i = 0; i < routes.size(); ++i) {
        EdgeRoute edge{routes[i], std::nullopt, labelling.callouts[i]};
        if (labelling.labels[i]) edge.label = TextBox{measures.edge_labels[i], *labelling.labels[i]};
        layout.edges.push_back(std::move(edge));
    }
    set_item_callouts(layout, graph);
    // The page is as large as what is on it and its margins.
    set_page(layout, graph, measures, theme);
    return layout;
}

}  // namespace vellum::layout
