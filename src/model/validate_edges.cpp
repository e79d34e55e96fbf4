#include <fmt/format.h>

#include "model/validation.hpp"

namespace vellum::model::validation {
namespace {

bool holds(const Graph& graph, Element outer, Element inner) {
    const auto* cluster = std::get_if<ClusterId>(&outer);
    return cluster && (outer == inner || is_inside(graph, inner, *cluster));
}

}  // namespace

void check_edges(const Graph& graph, Findings& findings) {
    for (const auto& edge : graph.edges) {
        if (!holds(graph, edge.tail, edge.head) && !holds(graph, edge.head, edge.tail)) continue;
        const auto message = edge.tail == edge.head
                                 ? fmt::format("an edge runs from {} to itself", describe(graph.item(edge.tail)))
                                 : fmt::format("an edge runs from {} to {}, one of which holds the other",
                                               describe(graph.item(edge.tail)), describe(graph.item(edge.head)));
        findings.error(edge.where, message,
                       "connect nodes inside the cluster, or the cluster with something outside it");
    }
}

}  // namespace vellum::model::validation
