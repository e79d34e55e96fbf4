#include "layout/candidates.hpp"

#include <algorithm>

#include "layout/label.hpp"
#include "layout/overlay_frames.hpp"
#include "layout/overlay_titles.hpp"
#include "layout/page.hpp"
#include "layout/route.hpp"
#include "layout/score.hpp"

namespace vellum::layout {
namespace {

constexpr std::size_t largest_searched = 60;  // nodes; beyond, one candidate has to do
constexpr std::size_t most_in_a_row = 150;    // nodes; beyond, rows of clusters are much too long

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

/// A node's own step stands on its icon's top left corner, a cluster's or an overlay's on its frame's top right.
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
    for (const auto& overlay : graph.overlays) {
        const Rect frame = layout[overlay.id].parts.front().frame;
        layout.overlay_callouts.push_back(overlay.steps.empty() ? std::nullopt
                                                                : std::optional(Point{frame.right(), frame.y}));
    }
}

/// True when some edge of the relation is not straight: only then another ranking of it could pay.
bool bends(const model::Graph& graph, const Layout& layout, Relation relation) {
    return std::any_of(graph.edges.begin(), graph.edges.end(), [&](const model::Edge& edge) {
        return edge.relation == relation && layout[edge.id].points.size() > 2;
    });
}

/// True when some edge that ends on a cluster is not straight.
bool cluster_end_bends(const model::Graph& graph, const Layout& layout) {
    const auto is_cluster = [](const model::Element& end) { return !std::holds_alternative<model::NodeId>(end); };
    return std::any_of(graph.edges.begin(), graph.edges.end(), [&](const model::Edge& edge) {
        return (is_cluster(edge.tail) || is_cluster(edge.head)) && layout[edge.id].points.size() > 2;
    });
}

/// One search: what its candidates have in common.
class Search {
public:
    Search(const model::Graph& graph, const Measures& measures, const theme::Theme& theme)
        : graph_(graph), measures_(measures), theme_(theme) {}

    Candidate run() {
        PlaceOptions first;
        first.clusters_in_a_row = graph_.nodes.size() <= most_in_a_row;
        try_options(first);
        if (graph_.nodes.size() > largest_searched) return std::move(best_);
        if (best_.options.clusters_in_a_row && graph_.clusters.size() > 1) {
            PlaceOptions options = best_.options;
            options.clusters_in_a_row = false;
            try_options(options);
        }
        for (unsigned r = 0; r < relation_count; ++r) {
            const auto relation = static_cast<Relation>(r);
            if (!is_main_flow(relation)) try_rankings(relation);
        }
        if (cluster_end_bends(graph_, best_.layout)) {
            PlaceOptions options = best_.options;
            options.cluster_ends_pull = false;
            try_options(options);
        }
        return std::move(best_);
    }

    /// One layout, as told.
    Candidate only(const PlaceOptions& options) const {
        return only(boxes_of(graph_, measures_, place(graph_, measures_, theme_, options), theme_), options);
    }

    Candidate only(const Boxes& boxes, const PlaceOptions& options) const {
        Candidate candidate{options, {}, 0};
        candidate.layout.nodes = boxes.nodes;
        candidate.layout.clusters = boxes.clusters;
        candidate.layout.overlays = boxes.overlays;
        finish(candidate, boxes);
        return candidate;
    }

private:
    /// Other rankings of a relation, the likeliest first, until one pays.
    void try_rankings(Relation relation) {
        for (const Ranking ranking : {Ranking::level, Ranking::against}) {
            if (best_.options[relation] != Ranking::along || !bends(graph_, best_.layout, relation)) return;
            PlaceOptions options = best_.options;
            options.ranking[static_cast<std::size_t>(relation)] = ranking;
            try_options(options);
        }
    }

    void try_options(const PlaceOptions& options) {
        // No two boxes overlap; children lie inside their frames; labels have room somewhere along their edge.
        const Placement placement = place(graph_, measures_, theme_, options);
        if (std::find(seen_.begin(), seen_.end(), placement.icon_centers) != seen_.end()) return;
        Candidate candidate{options, {}, 0};
        Boxes boxes = boxes_of(graph_, measures_, placement, theme_);
        candidate.layout.nodes = boxes.nodes;
        candidate.layout.clusters = boxes.clusters;
        candidate.layout.overlays = boxes.overlays;
        if (!seen_.empty() && score(foresee(graph_, candidate.layout)) >= best_.score) return;
        seen_.push_back(placement.icon_centers);
        const double in_order = finish(candidate, boxes);
        const bool worth_mirroring = in_order < std::min(candidate.score, best_.score) && !options.last_first;
        if (seen_.size() == 1 || candidate.score < best_.score) best_ = std::move(candidate);
        if (!worth_mirroring) return;
        PlaceOptions mirrored = options;
        mirrored.last_first = true;
        try_options(mirrored);
    }

    /// Returns what the score would be if all siblings stood in their order of declaration.
    double finish(Candidate& candidate, const Boxes& boxes) const {
        // Every edge runs from border to border at right angles.
        const auto routes = route(graph_, boxes, theme_);
        // Every label lies on its own edge.
        const Labelling labelling = label_edges(graph_, measures_, boxes, routes, theme_);
        Layout& layout = candidate.layout;
        for (std::size_t i = 0; i < routes.size(); ++i) {
            EdgeRoute edge{routes[i], std::nullopt, labelling.callouts[i]};
            if (labelling.labels[i]) edge.label = TextBox{measures_.edge_labels[i], *labelling.labels[i]};
            layout.edges.push_back(std::move(edge));
        }
        set_item_callouts(layout, graph_);
        // The page is as large as what is on it and its margins.
        set_page(layout, measures_, theme_);
        Merits merits = judge(graph_, layout, labelling.defects);
        candidate.score = score(merits);
        merits.inversions = 0;
        return score(merits);
    }

    const model::Graph& graph_;
    const Measures& measures_;
    const theme::Theme& theme_;
    Candidate best_;
    std::vector<std::vector<Point>> seen_;  // the placements that were finished
};

}  // namespace

Candidate best_candidate(const model::Graph& graph, const Measures& measures, const theme::Theme& theme) {
    return Search(graph, measures, theme).run();
}

Candidate one_candidate(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                        const PlaceOptions& options) {
    return Search(graph, measures, theme).only(options);
}

Layout routed_again(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                    const Layout& layout) {
    return Search(graph, measures, theme).only({layout.nodes, layout.clusters, layout.overlays}, {}).layout;
}

}  // namespace vellum::layout
