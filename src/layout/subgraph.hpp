/// Parts of a graph as graphs of their own.
#pragma once

#include <vector>

#include "layout/measure.hpp"

namespace vellum::layout {

/// A graph made of some of another's elements, with their texts. Elements are looked up by what they were there.
struct Subgraph {
    model::Graph graph;
    Measures measures;
    std::vector<model::NodeId> nodes;        ///< by NodeId here: the id there
    std::vector<model::ClusterId> clusters;  ///< by ClusterId
    std::vector<model::EdgeId> edges;        ///< by EdgeId
    std::vector<model::OverlayId> overlays;  ///< by OverlayId
};

/// A cluster, as the one child of the diagram, with all it holds and the edges and members of overlays in it.
Subgraph inside_of(const model::Graph& graph, const Measures& measures, model::ClusterId cluster);

/// The graph with each of these clusters, which lie beside each other, as a node; these come first among the nodes.
/// Edges end on that node where they ended inside; overlays have no members there.
Subgraph around(const model::Graph& graph, const Measures& measures, const std::vector<model::ClusterId>& clusters);

}  // namespace vellum::layout
