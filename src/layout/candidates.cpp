#include "layout/candidates.hpp"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <functional>

#include "layout/contest.hpp"
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

/// Orders of declaration that are tried while lines cross.
constexpr unsigned usual_orders = 8;
constexpr unsigned more_orders = 32;
constexpr unsigned orders_at_once = 2;  // are placed before the likeliest is finished

/// Orders in a row that bring nothing, then no more are tried: in small graphs the first few find what there is.
unsigned usual_patience(const model::Graph& graph) { return static_cast<unsigned>(graph.nodes.size()) / 4; }

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
        : graph_(graph), contest_(graph, measures, theme) {}

    /// The best of all that the graph's effort allows. From 2 on each effort begins as the next lower one does.
    void run(const PlaceOptions& first) {
        if (graph_.effort == 1) return finish_one(first);
        begin(first);
        if (!is_searched(graph_)) return;
        if (best().merits.defects > 0) try_labels_off_borders(true);
        try_cycles_reversed();
        try_mirrored();
        if (graph_.effort == 2) return;
        descend();
        contest_.start_sifting();
        try_orders(usual_orders, usual_patience(graph_));
        try_mirrored();
        if (graph_.effort == 3) return;
        contest_.stop_guessing();
        search_on();
    }

    Candidate take() { return contest_.take(); }

private:
    /// Each choice in turn.
    void descend() {
        for (unsigned r = 0; r < relation_count; ++r) {
            const auto relation = static_cast<Relation>(r);
            if (!is_main_flow(relation)) try_rankings(relation);
        }
        if (cluster_end_bends(graph_, best().layout)) {
            PlaceOptions options = best().options;
            options.cluster_ends_pull = false;
            contest_.enter(options);
        }
        try_compact();
        if (best().options.labels_off_borders) try_labels_off_borders(false);
        if (best().merits.defects > 0) mend_defects();
    }

    /// Where the flow comes back, either its beginning or its end can stand first.
    void try_cycles_reversed() {
        if (best().merits.backward <= 0) return;
        PlaceOptions options = best().options;
        options.cycles_as_declared = false;
        if (SiblingOrder(graph_, best().options).pairs() == SiblingOrder(graph_, options).pairs()) return;
        contest_.enter(options);
    }

    void try_compact() {
        PlaceOptions options = best().options;
        options.compact = true;
        contest_.enter(options);
    }

    /// What most often leaves a label without room.
    void try_labels_off_borders(bool off) {
        PlaceOptions options = best().options;
        options.labels_off_borders = off;
        contest_.enter(options);
    }

    /// Zones that stand in reverse.
    void try_mirrored() {
        if (best().merits.inversions < equals_inversion) return;
        PlaceOptions options = best().options;
        options.mirrored = !options.mirrored;
        contest_.enter(options);
    }

    /// Other rankings of a relation, the likeliest first, until one pays.
    void try_rankings(Relation relation) {
        for (const Ranking ranking : {Ranking::level, Ranking::against}) {
            if (best().options[relation] != Ranking::along || !bends(graph_, best().layout, relation)) return;
            PlaceOptions options = best().options;
            options.ranking[static_cast<std::size_t>(relation)] = ranking;
            contest_.enter(options);
        }
    }

    /// Folded or not.
    void finish_one(PlaceOptions options) {
        auto placement = contest_.place(options);
        options.rows = rows_called_for(placement->layout.size);
        if (options.rows > 1) placement = contest_.place(options);
        contest_.finish(std::move(*placement));
    }

    using Placements = std::vector<Candidate>;  // without edges, not empty

    /// The plain options, rows of clusters, and folds of what is a strip: all are placed, and the likeliest is finished
    /// first, which spares most of the others.
    void begin(const PlaceOptions& first) {
        Placements placements;
        place_into(placements, first);
        const bool strip = is_strip(placements.front()) && !first.without_engine;  // what is packed has rows
        if (is_searched(graph_)) {
            PlaceOptions rows_of_clusters = first;
            rows_of_clusters.clusters_in_a_row = false;
            if (graph_.clusters.size() > 1) place_into(placements, rows_of_clusters);
            if (strip) fold_into(placements, first);
            if (strip && is_strip(likeliest(placements))) fold_into(placements, rows_of_clusters);
        } else if (strip) {
            PlaceOptions folded = first;
            folded.rows = rows_called_for(placements.front().layout.size);
            place_into(placements, folded);
        }
        contest_.finish(std::move(placements));
    }

    bool is_strip(const Candidate& placement) const { return excess_length(graph_, placement.layout.size) > 0; }

    int rows_called_for(Size page) const {
        return std::min(most_rows, static_cast<int>(std::ceil(std::sqrt(1 + excess_length(graph_, page)))));
    }

    /// More and more rows while that promises more or what promises most is a strip still.
    void fold_into(Placements& placements, PlaceOptions options) {
        for (options.rows = 2; options.rows <= most_rows; ++options.rows) {
            const double before = likeliest(placements).forecast.expected;
            place_into(placements, options);
            const Candidate& now = likeliest(placements);
            if (now.forecast.expected == before && !is_strip(now)) return;
        }
    }

    static const Candidate& likeliest(const Placements& placements) {
        return *std::ranges::min_element(placements, {},
                                         [](const auto& placement) { return placement.forecast.expected; });
    }

    void place_into(Placements& placements, const PlaceOptions& options) {
        if (auto placement = contest_.place(options)) placements.push_back(std::move(*placement));
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
        for (double before = best().score + 1; best().score < before;) {
            before = best().score;
            for (const auto& change : changes) try_changed(change);
            try_orders(more_orders, more_orders);
            try_mirrored();
            if (graph_.effort < model::most_effort || best().score < before) continue;
            for (std::size_t i = 0; i < changes.size(); ++i) {
                for (std::size_t j = i + 1; j < changes.size(); ++j) try_changed(changes[i], &changes[j]);
            }
        }
    }

    /// Where lines cross or run through clusters, dot's search for an order begins elsewhere, until none does; each time
    /// with other choices beside it, since the order that suits the best layout may be one that was tried already. As many
    /// in a row as `patience` that bring nothing end it.
    void try_orders(unsigned most, unsigned patience) {
        const auto tangled = [&] { return best().merits.crossings > 0 || best().merits.through > 0; };
        unsigned last_gain = 0;
        for (unsigned order = 0; order < most && order - last_gain < patience && tangled();) {
            const double before = best().score;
            Placements placements;
            for (const unsigned end = std::min(order + orders_at_once, most); order < end;)
                place_into(placements, in_order(best().options, ++order));
            contest_.finish(std::move(placements));
            if (best().score < before) last_gain = order;
        }
    }

    /// The combinations of three choices, counted through in binary.
    PlaceOptions in_order(PlaceOptions options, unsigned order) const {
        const std::bitset<3> changed(order + 1);
        options.order = order;
        if (graph_.clusters.size() > 1 && !options.without_engine) options.clusters_in_a_row ^= changed[0];
        options.compact ^= changed[1];
        options.labels_off_borders ^= changed[2];
        return options;
    }

    using Change = std::function<void(PlaceOptions&)>;

    void try_changed(const Change& change, const Change* other = nullptr) {
        PlaceOptions options = best().options;
        change(options);
        if (other != nullptr) (*other)(options);
        contest_.enter(options);
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

    const Candidate& best() const { return contest_.best(); }

    const model::Graph& graph_;
    Contest contest_;
};

}  // namespace

Candidate best_candidate(const model::Graph& graph, const Measures& measures, const theme::Theme& theme) {
    PlaceOptions first;
    first.clusters_in_a_row = graph.nodes.size() <= most_in_a_row;
    first.without_engine = graph.nodes.size() > most_for_engine;
    Search search(graph, measures, theme);
    search.run(first);
    return search.take();
}

}  // namespace vellum::layout
