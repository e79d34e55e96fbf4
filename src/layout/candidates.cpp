#include "layout/candidates.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "layout/score.hpp"
#include "layout/sibling_order.hpp"

namespace vellum::layout {
namespace {

constexpr int most_rows = 5;  // that a long flow is folded into

constexpr std::size_t most_in_a_row = 150;    // nodes; beyond, rows of clusters are much too long
constexpr std::size_t most_for_engine = 500;  // nodes; beyond, ranks through all clusters make pictures of gigapixels

/// Nodes of the largest graph that is searched; beyond, one candidate has to do.
constexpr std::size_t most_nodes(int effort) { return effort <= 3 ? 80 : effort == 4 ? 200 : 1000; }

bool is_searched(const model::Graph& graph) {
    return graph.effort > 1 && graph.nodes.size() <= most_nodes(graph.effort);
}

/// Orders of declaration that are tried while lines cross: the larger the graph, the dearer each and the less it brings.
unsigned usual_orders(std::size_t nodes) {
    return std::clamp(400U / std::max(1U, static_cast<unsigned>(nodes)), 4U, 16U);
}
constexpr unsigned more_orders = 32;

/// The part of what routing added to the best layout's forecast that another may be spared.
constexpr double spared = 0.05;

std::vector<Rect> icons_of(const Layout& layout) {
    std::vector<Rect> icons;
    for (const auto& node : layout.nodes) icons.push_back(node.icon);
    return icons;
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

    /// The best of all that the graph's effort allows, beginning with one.
    void run(PlaceOptions first) {
        const bool single = graph_.effort == 1;
        if (single) first.rows = rows_called_for(placed(graph_, measures_, theme_, first).layout.size);
        try_options(first);
        if (single) return;
        const bool searched = is_searched(graph_);
        if (searched && best_.merits.defects > 0) try_labels_off_borders(true);
        const bool strip = best_.merits.excess_length > 0 && !best_.options.without_engine;  // what is packed has rows
        if (searched) try_rows_of_clusters();
        if (strip && (best_.merits.excess_length > 0 || best_.merits.beside > 0)) fold(first, searched);
        if (searched) search();
    }

    /// The better of two searches goes on, and knows what the other has seen.
    void absorb(Search&& other) {
        if (other.best_.score < best_.score) {
            std::swap(best_, other.best_);
            std::swap(runner_up_, other.runner_up_);
        }
        if (!runner_up_ || other.best_.score < score(*runner_up_)) runner_up_ = other.best_.merits;
        tried_.insert(tried_.end(), other.tried_.begin(), other.tried_.end());
        seen_.insert(seen_.end(), other.seen_.begin(), other.seen_.end());
    }

    /// What is worth its time for the best of several searches only.
    void refine() {
        if (graph_.effort >= 3) try_orders(usual_orders(graph_.nodes.size()));
        try_mirrored();
        if (graph_.effort <= 3) return;
        search_on();
        try_mirrored();
    }

    const Candidate& best() const { return best_; }

    Candidate take() {
        best_.layout.verdict = {best_.merits, runner_up_, static_cast<int>(seen_.size())};
        return std::move(best_);
    }

private:
    void search() {
        if (graph_.effort < 3) return;
        for (unsigned r = 0; r < relation_count; ++r) {
            const auto relation = static_cast<Relation>(r);
            if (!is_main_flow(relation)) try_rankings(relation);
        }
        if (cluster_end_bends(graph_, best_.layout)) {
            PlaceOptions options = best_.options;
            options.cluster_ends_pull = false;
            try_options(options);
        }
        try_compact();
        if (best_.options.labels_off_borders) try_labels_off_borders(false);
        if (best_.merits.defects > 0) mend_defects();
    }

    void try_compact() {
        PlaceOptions options = best_.options;
        options.compact = true;
        try_options(options);
    }

    /// What most often leaves a label without room.
    void try_labels_off_borders(bool off) {
        PlaceOptions options = best_.options;
        options.labels_off_borders = off;
        try_options(options);
    }

    /// Zones that stand in reverse.
    void try_mirrored() {
        if (best_.merits.inversions < equals_inversion) return;
        PlaceOptions options = best_.options;
        options.mirrored = !options.mirrored;
        try_options(options);
    }

    void try_rows_of_clusters() {
        if (!best_.options.clusters_in_a_row || graph_.clusters.size() < 2) return;
        PlaceOptions options = best_.options;
        options.clusters_in_a_row = false;
        try_options(options);
    }

    /// Other rankings of a relation, the likeliest first, until one pays.
    void try_rankings(Relation relation) {
        for (const Ranking ranking : {Ranking::level, Ranking::against}) {
            if (best_.options[relation] != Ranking::along || !bends(graph_, best_.layout, relation)) return;
            PlaceOptions options = best_.options;
            options.ranking[static_cast<std::size_t>(relation)] = ranking;
            try_options(options);
        }
    }

    int rows_called_for(Size page) const {
        return std::min(most_rows, static_cast<int>(std::ceil(std::sqrt(1 + excess_length(graph_, page)))));
    }

    /// As many rows as serve best; without a search, as many as the proportions call for.
    void fold(const PlaceOptions& first, bool searched) {
        const int wanted = rows_called_for(best_.layout.size);
        std::vector starts{first};
        if (searched && best_.merits.excess_length > 0) starts.push_back(best_.options);
        for (PlaceOptions options : starts) {
            for (int rows = searched ? 2 : wanted; rows <= (searched ? most_rows : wanted); ++rows) {
                options.rows = rows;
                const double before = best_.score;
                try_options(options);
                if (best_.score == before && best_.merits.excess_length <= 0) break;
            }
        }
    }

    /// Every change of one choice, once.
    void mend_defects() {
        for (const auto& change : all_changes()) {
            try_changed(change);
        }
    }

    /// Every change of one choice, with the highest effort of two, again and again until none pays.
    void search_on() {
        const auto changes = all_changes();
        for (double before = best_.score + 1; best_.score < before;) {
            before = best_.score;
            for (const auto& change : changes) try_changed(change);
            try_orders(more_orders);
            if (graph_.effort < model::most_effort || best_.score < before) continue;
            for (std::size_t i = 0; i < changes.size(); ++i) {
                for (std::size_t j = i + 1; j < changes.size(); ++j) try_changed(changes[i], &changes[j]);
            }
        }
    }

    /// Where lines cross or run through clusters, dot's search for an order begins elsewhere, until none does.
    void try_orders(unsigned most) {
        for (unsigned order = 1; order <= most && (best_.merits.crossings > 0 || best_.merits.through > 0); ++order) {
            PlaceOptions options = best_.options;
            options.order = order;
            try_options(options);
        }
    }

    using Change = std::function<void(PlaceOptions&)>;

    void try_changed(const Change& change, const Change* other = nullptr) {
        PlaceOptions options = best_.options;
        change(options);
        if (other != nullptr) (*other)(options);
        try_options(options);
    }

    std::vector<Change> all_changes() const {
        std::vector<Change> changes{
            [](PlaceOptions& options) { options.labels_off_borders = !options.labels_off_borders; },
            [](PlaceOptions& options) { options.clusters_in_a_row = !options.clusters_in_a_row; },
            [](PlaceOptions& options) { options.cluster_ends_pull = !options.cluster_ends_pull; },
            [](PlaceOptions& options) { options.compact = !options.compact; },
            [](PlaceOptions& options) { options.last_first = !options.last_first; }};
        for (unsigned r = 0; r < relation_count; ++r) {
            if (is_main_flow(static_cast<Relation>(r)) || !is_used(static_cast<Relation>(r))) continue;
            for (const Ranking ranking : {Ranking::along, Ranking::level, Ranking::against})
                changes.push_back([r, ranking](PlaceOptions& options) { options.ranking[r] = ranking; });
        }
        return changes;
    }

    bool is_used(Relation relation) const {
        return std::ranges::any_of(graph_.edges, [&](const auto& edge) { return edge.relation == relation; });
    }

    void try_options(const PlaceOptions& options) {
        if (std::find(tried_.begin(), tried_.end(), options) != tried_.end()) return;
        tried_.push_back(options);
        Candidate candidate = placed(graph_, measures_, theme_, options);
        const auto icons = icons_of(candidate.layout);
        if (std::find(seen_.begin(), seen_.end(), icons) != seen_.end()) return;
        candidate.forecast = forecast(graph_, candidate.layout, options.rows > 1);
        if (!seen_.empty() && !may_win(candidate.forecast)) return;
        seen_.push_back(icons);
        candidate = finished(graph_, measures_, theme_, std::move(candidate));
        Merits in_order = candidate.merits;
        in_order.inversions = 0;
        const bool worth_mirroring = score(in_order) < std::min(candidate.score, best_.score);
        keep(std::move(candidate));
        if (options.last_first || !worth_mirroring) return;
        PlaceOptions other = options;
        other.last_first = true;
        try_options(other);
    }

    /// True when a layout with that forecast may be better than the best: with the higher efforts, when that is possible
    /// at all; else, when it is likely, since what routing adds, defects aside, it adds to others too.
    bool may_win(const Forecast& other) const {
        if (other.least >= best_.score) return false;
        if (graph_.effort > 3) return true;
        Merits sound = best_.merits;
        sound.defects = 0;
        const double added = std::max(0.0, score(sound) - best_.forecast.expected);
        return other.expected + (1 - spared) * added < best_.score;
    }

    /// The better one becomes or stays the best; the other may be the next best.
    void keep(Candidate candidate) {
        const bool first = seen_.size() == 1;
        if (first || candidate.score < best_.score) std::swap(best_, candidate);
        if (!first && (!runner_up_ || candidate.score < score(*runner_up_))) runner_up_ = candidate.merits;
    }

    const model::Graph& graph_;
    const Measures& measures_;
    const theme::Theme& theme_;
    Candidate best_;
    std::optional<Merits> runner_up_;
    std::vector<PlaceOptions> tried_;
    std::vector<std::vector<Rect>> seen_;  // where the icons of what was finished stand
};

}  // namespace

Candidate best_candidate(const model::Graph& graph, const Measures& measures, const theme::Theme& theme) {
    PlaceOptions first;
    first.clusters_in_a_row = graph.nodes.size() <= most_in_a_row;
    first.without_engine = graph.nodes.size() > most_for_engine;
    Search search(graph, measures, theme);
    search.run(first);
    if (is_searched(graph)) {
        // Where the flow comes back, either its beginning or its end can stand first.
        PlaceOptions other = first;
        other.cycles_as_declared = false;
        if (search.best().merits.backward > 0 &&
            SiblingOrder(graph, first).pairs() != SiblingOrder(graph, other).pairs()) {
            Search back(graph, measures, theme);
            back.run(other);
            search.absorb(std::move(back));
        }
        search.refine();
    }
    return search.take();
}

}  // namespace vellum::layout
