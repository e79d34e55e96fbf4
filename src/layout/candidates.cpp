#include "layout/candidates.hpp"

#include <algorithm>

#include "layout/label.hpp"
#include "layout/page.hpp"
#include "layout/route.hpp"
#include "layout/score.hpp"

namespace vellum::layout {
namespace {

constexpr std::size_t largest_searched = 60;  // nodes; beyond, one candidate has to do

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

/// The choices worth trying for a graph, each as a change of options.
std::vector<PlaceOptions> variations(const model::Graph& graph, const PlaceOptions& from) {
    std::vector<PlaceOptions> out;
    PlaceOptions mirrored = from;
    mirrored.last_first = !from.last_first;
    out.push_back(mirrored);
    for (unsigned r = 0; r < relation_count; ++r) {
        const auto relation = static_cast<Relation>(r);
        const bool used = std::any_of(graph.edges.begin(), graph.edges.end(),
                                      [&](const model::Edge& edge) { return edge.relation == relation; });
        if (!used || is_main_flow(relation)) continue;
        for (const Ranking ranking : {Ranking::along, Ranking::against, Ranking::free}) {
            if (ranking == from[relation]) continue;
            PlaceOptions changed = from;
            changed.ranking[r] = ranking;
            out.push_back(changed);
        }
    }
    PlaceOptions unpulled = from;
    unpulled.cluster_ends_pull = !from.cluster_ends_pull;
    if (!graph.clusters.empty()) out.push_back(unpulled);
    return out;
}

}  // namespace

Candidate finish(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                 const PlaceOptions& options) {
    // No two boxes overlap; children lie inside their frames; labels have room somewhere along their edge.
    const Placement placement = place(graph, measures, theme, options);
    Boxes boxes = boxes_of(graph, measures, placement, theme);
    // Every edge runs from border to border at right angles.
    const auto routes = route(graph, boxes, theme);
    // Every label lies on its own edge.
    const Labelling labelling = label_edges(graph, measures, boxes, routes, placement.label_slots, theme);
    Candidate candidate;
    candidate.options = options;
    Layout& layout = candidate.layout;
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
    candidate.score = score(judge(graph, layout, labelling.defects));
    return candidate;
}

Candidate best_candidate(const model::Graph& graph, const Measures& measures, const theme::Theme& theme) {
    Candidate best = finish(graph, measures, theme, PlaceOptions{});
    if (graph.nodes.size() > largest_searched) return best;
    const auto tried_from = best.options;
    for (const auto& options : variations(graph, tried_from)) {
        // Keep what was won so far; change only what this variation changes.
        PlaceOptions combined = best.options;
        for (unsigned r = 0; r < relation_count; ++r) {
            if (options.ranking[r] != tried_from.ranking[r]) combined.ranking[r] = options.ranking[r];
        }
        if (options.last_first != tried_from.last_first) combined.last_first = options.last_first;
        if (options.cluster_ends_pull != tried_from.cluster_ends_pull) combined.cluster_ends_pull = options.cluster_ends_pull;
        Candidate candidate = finish(graph, measures, theme, combined);
        if (candidate.score < best.score) best = std::move(candidate);
    }
    return best;
}

}  // namespace vellum::layout
