/// Edge labels and numbered callouts: on a straight piece of their own edge, clear of everything else.
#pragma once

#include <vector>

#include "layout/route.hpp"

namespace vellum::layout {

struct Labelling {
    std::vector<std::optional<Rect>> labels;    ///< by EdgeId
    std::vector<std::optional<Rect>> callouts;  ///< by EdgeId
    int defects = 0;  ///< labels and callouts that overlap something or do not fit on their line
};

/// Labels interrupt their line. Every straight piece of the edge is tried at several positions; the best one overlaps
/// nothing and lies in the middle of a long piece. The members of a bundle share the label
/// of the first, on their common trunk where they have one.
Labelling label_edges(const model::Graph& graph, const Measures& measures, const Boxes& boxes,
                      const std::vector<Polyline>& routes, const theme::Theme& theme);

}  // namespace vellum::layout
