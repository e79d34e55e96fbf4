/// Diagrams nobody drew: for properties that hold for every graph.
#pragma once

#include "model/graph.hpp"

namespace vellum::test {

/// A valid graph of 1 to 25 nodes, the same for the same seed everywhere: clusters nested up to four deep, edges between
/// nodes and clusters, loops, parallel edges, bundles, steps, texts of many lengths, all four directions.
model::Graph generated_graph(unsigned seed);

/// A valid graph of 2 to 7 nodes with much around them: clusters nested up to six deep, more edges on clusters, loops and
/// parallel edges, labels of up to twenty words.
model::Graph generated_wide_graph(unsigned seed);

/// The graph of `generated_graph` with one to three overlays over up to four of its nodes and clusters each, and edges to some.
model::Graph generated_graph_with_overlays(unsigned seed);

}  // namespace vellum::test
