/// Takes small jogs out of routes.
#pragma once

#include <vector>

#include "layout/routing_problem.hpp"

namespace vellum::layout {

/// Two parallel pieces joined by a step shorter than a jog become one straight piece where ports and obstacles allow.
/// Such steps appear when nudging moves the two ends of a route by different amounts.
void straighten(const RoutingProblem& problem, const RoutingRules& rules, std::vector<Route>& routes);

}  // namespace vellum::layout
