#include "model/graph.hpp"

#include <algorithm>

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

bool is_reserved_name(std::string_view name) {
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto is = [&](std::string_view other) { return std::ranges::equal(name, other, {}, small); };
    return is("readme") || is("index") || is("diagrams");
}

}  // namespace vellum::model
