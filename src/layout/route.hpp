/// Routing: from a placement to the course of every edge. A stage of its own.
#pragma once

#include <vector>

#include "layout/place.hpp"
#include "layout/routing_problem.hpp"

namespace vellum::layout {

/// What stands in the picture before edges are drawn.
struct Boxes {
    std::vector<NodeBox> nodes;
    std::vector<ClusterBox> clusters;
    std::vector<OverlayBox> overlays;
};

/// The routing problem of a graph whose boxes stand: also what labels must keep clear of.
RoutingProblem routing_problem(const model::Graph& graph, const Boxes& boxes, const theme::Theme& theme);

/// Where hundreds of lines share the channels between clusters, detours round crossings would fill them.
RoutingRules rules_for(const model::Graph& graph);

/// One polyline an edge, from the tail's border to the head's.
std::vector<Polyline> route(const model::Graph& graph, const Boxes& boxes, const theme::Theme& theme);

/// True when an end of an edge faces away from the other end, which can come to be when boxes have moved since.
bool turns_its_back(const model::Graph& graph, const Boxes& boxes, const std::vector<EdgeRoute>& edges);

}  // namespace vellum::layout
