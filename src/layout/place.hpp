/// Placement: where icons, cluster frames and the room for edge labels go.
#pragma once

#include <optional>
#include <vector>

#include "layout/measure.hpp"

namespace vellum::layout {

/// Choices that change a placement; the layout compares several.
struct PlaceOptions {
    bool support_constrains = true;  ///< reads, logs, authorizes … take part in ranking
    bool cluster_ends_pull = true;   ///< an edge that ends on a cluster pulls its other end level with it
    double rank_gap = 72;
    double node_gap = 34;
};

struct Placement {
    std::vector<Point> icon_centers;  ///< by NodeId
    std::vector<Rect> frames;         ///< by ClusterId
    std::vector<std::optional<Rect>> label_slots;  ///< by EdgeId
};

/// Throws model::SystemError when the layout engine fails.
Placement place(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                const PlaceOptions& options);

/// True for relations that carry the main flow; the others support it (reads, queries, logs, deploys, authorizes).
bool is_main_flow(Relation relation);

}  // namespace vellum::layout
