/// Parts routes that found the same line, centres them in their channels and spreads them over the sides they share.
///
/// Why: shortest paths pile up on the same few lines. Each segment becomes a variable on the axis across it; routes that
/// overlap keep a distance, in the order in which they will leave each other (so that parting them adds no crossing);
/// ends wish for the middle of their side, inner segments for the middle of their channel. After Wybrow, Marriott,
/// Stuckey, GD 2009, section 4 (layout/separation.hpp).
#pragma once

#include <vector>

#include "layout/routing_problem.hpp"

namespace vellum::layout {

void nudge(const RoutingProblem& problem, const RoutingRules& rules, std::vector<Route>& routes);

/// The last touch on nudged routes: where a channel has room to spare, lines spread to a comfortable distance; straight
/// ones, those of the main flow first, return to the middle of their sides, from which nothing moves farther away. Takes
/// no bend away and adds none.
void ease(const RoutingProblem& problem, const RoutingRules& rules, std::vector<Route>& routes);

}  // namespace vellum::layout
