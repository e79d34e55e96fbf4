#include "layout/candidate.hpp"

#include "layout/badge.hpp"
#include "layout/label.hpp"
#include "layout/overlay_frames.hpp"
#include "layout/overlay_titles.hpp"
#include "layout/page.hpp"
#include "layout/route.hpp"
#include "layout/score.hpp"

namespace vellum::layout {
namespace {

/// No two boxes overlap; children lie inside their frames; labels have room somewhere along their edge.
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
    boxes.overlays = overlay_boxes(graph, measures, boxes.nodes, boxes.clusters, theme);
    clear_titles(boxes.clusters, measures, boxes.overlays);
    return boxes;
}

void set_item_callouts(Layout& layout, const model::Graph& graph, const theme::Theme& theme) {
    for (const auto& node : graph.nodes)
        layout.node_callouts.push_back(node_badge(node.steps, layout[node.id].icon, theme));
    for (const auto& cluster : graph.clusters)
        layout.cluster_callouts.push_back(frame_badge(cluster.steps, layout[cluster.id].frame, theme));
    for (const auto& overlay : graph.overlays)
        layout.overlay_callouts.push_back(frame_badge(overlay.steps, layout[overlay.id].parts.front().frame, theme));
}

Candidate with_boxes(const Boxes& boxes, const PlaceOptions& options) {
    Candidate candidate;
    candidate.options = options;
    candidate.layout.nodes = boxes.nodes;
    candidate.layout.clusters = boxes.clusters;
    candidate.layout.overlays = boxes.overlays;
    return candidate;
}

}  // namespace

Candidate placed(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                 const PlaceOptions& options) {
    const Placement placement = place(graph, measures, theme, options);
    Candidate candidate = with_boxes(boxes_of(graph, measures, placement, theme), options);
    candidate.layout.size = page_size(candidate.layout, measures, theme);
    return candidate;
}

Candidate finished(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                   Candidate candidate) {
    Layout& layout = candidate.layout;
    const Boxes boxes{layout.nodes, layout.clusters, layout.overlays};
    // Every edge runs from border to border at right angles.
    const auto routes = route(graph, boxes, theme);
    // Every label lies on its own edge.
    const Labelling labelling = label_edges(graph, measures, boxes, routes, theme);
    for (std::size_t i = 0; i < routes.size(); ++i) {
        EdgeRoute edge{routes[i], std::nullopt, labelling.callouts[i]};
        if (labelling.labels[i]) edge.label = TextBox{measures.edge_labels[i], *labelling.labels[i]};
        layout.edges.push_back(std::move(edge));
    }
    set_item_callouts(layout, graph, theme);
    // The page is as large as what is on it and its margins.
    set_page(layout, measures, theme);
    candidate.merits = judge(graph, layout, labelling.defects);
    candidate.score = score(candidate.merits);
    return candidate;
}

Layout routed_again(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                    const Layout& layout) {
    const Boxes boxes{layout.nodes, layout.clusters, layout.overlays};
    return finished(graph, measures, theme, with_boxes(boxes, {})).layout;
}

}  // namespace vellum::layout
