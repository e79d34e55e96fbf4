/// Placement: where icons, cluster frames and the room for edge labels go.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "layout/measure.hpp"

namespace vellum::layout {

/// How the edges of a relation take part in ranking: their head behind their tail, before it, level with it where the
/// rest allows, or not at all.
enum class Ranking : unsigned char { along, against, level, free };

/// Choices that change a placement; the layout compares several (layout/candidates.hpp).
struct PlaceOptions {
    std::array<Ranking, relation_count> ranking{};  ///< by Relation
    bool cluster_ends_pull = true;    ///< an edge that ends on a cluster pulls its other end level with it
    bool clusters_in_a_row = true;    ///< a cluster whose flow feeds another stands before it along the flow
    bool cycles_as_declared = true;   ///< of siblings that lead to each other, the one declared first comes first
    bool labels_off_borders = false;  ///< labels keep off the borders that their lines cross
    bool last_first = false;          ///< declares nodes to the engine in reverse, which mirrors its ties
    bool sifted = false;              ///< what the engine placed is put into an order with fewer crossings
    unsigned order = 0;               ///< declares nodes to the engine as in the diagram, or in another order each
    bool without_engine = false;      ///< places cluster by cluster at once, as where the layout engine fails
    bool mirrored = false;            ///< what the engine put on one side of the flow stands on the other
    bool compact = false;             ///< a small drawing counts for more than straight lines
    int rows = 1;                     ///< that the flow is folded into; columns when it runs up or down
    double rank_gap = 72;
    double node_gap = 34;

    bool operator==(const PlaceOptions&) const = default;
    Ranking operator[](Relation relation) const { return ranking[static_cast<std::size_t>(relation)]; }
};

struct Placement {
    std::vector<Point> icon_centers;  ///< by NodeId
    std::vector<Rect> frames;         ///< by ClusterId
};

/// Where the layout engine fails, cluster by cluster: nothing is lost.
Placement place(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                const PlaceOptions& options);

/// True for relations that carry the main flow; the others support it (reads, queries, logs, deploys, authorizes).
bool is_main_flow(Relation relation);

}  // namespace vellum::layout
