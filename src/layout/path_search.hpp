/// Cheapest routes through the visibility graph, one after the other, each aware of those before it.
#pragma once

#include <vector>

#include "layout/traffic.hpp"
#include "layout/visibility.hpp"

namespace vellum::layout {

/// One path a connection, in order. Cost: length, bends, crossings, sharing another's line, cluster borders crossed.
/// Members of one bundle are drawn to each other's way instead. A path that meets others is
/// searched once more when all are known. In large graphs paths are nearly the cheapest and searched once.
std::vector<FoundPath> search_paths(const RoutingProblem& problem, const VisibilityGraph& graph,
                                    const RoutingRules& rules);

}  // namespace vellum::layout
