#include "model/graph.hpp"

namespace vellum::model {

bool is_inside(const Graph& graph, Element inner, ClusterId outer) {
    auto parent = graph.item(inner).parent;
    // No path upward is longer than there are clusters; a graph that is not validated yet may hold a circle.
    for (std::size_t steps = 0; parent && steps < graph.clusters.size(); ++steps) {
        if (*parent == outer) return true;
        parent = graph[*parent].parent;
    }
    return false;
}

}  // namespace vellum::model
