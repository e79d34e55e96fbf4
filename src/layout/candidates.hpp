/// The search over layouts.
///
/// Why: what makes a placement good — whether a store stands before or behind its reader, whether logging pulls the
/// monitor to the end of the flow — shows only when the picture is finished. A layout costs well under a millisecond, so
/// several are finished and the best one is kept. Which ones are tried follows from the graph alone, never from a clock:
/// the result is the same everywhere.
#pragma once

#include "layout/candidate.hpp"

namespace vellum::layout {

/// Coordinate descent from the likeliest beginning: each choice in turn is changed and the change kept when it pays, and
/// only choices whose edges are not straight yet are tried. A placement that was seen before, or that is not expected to
/// win when it is routed, is not finished. How much is tried follows from the graph's effort: 1, the plain options alone,
/// folded or not; 2, also rows of clusters, several folds, and what stands first where the flow comes back; 3, also the
/// ranking of supporting relations, a smaller drawing, and other orders while lines cross; 4, every choice again until
/// nothing pays, in larger graphs too, and all that could win at all; 5, every pair of choices as well. From 2 on each
/// effort begins as the next lower one does. The layout has its verdict.
Candidate best_candidate(const model::Graph& graph, const Measures& measures, const theme::Theme& theme);

}  // namespace vellum::layout
