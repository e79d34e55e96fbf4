/// Diagrams as large as nobody should draw them, but as people do: an estate of many systems.
#pragma once

#include "model/graph.hpp"

namespace vellum::test {

/// A valid graph of so many nodes, the same for the same arguments everywhere, with three clusters to 20 nodes, nested up
/// to five deep, and three edges to two nodes: most within a cluster or to one close by, a few across the whole picture, some
/// ending on clusters, some in bundles, every third with a label.
model::Graph large_graph(int nodes, unsigned seed = 1);

}  // namespace vellum::test
