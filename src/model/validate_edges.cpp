#include <fmt/format.h>

#include "model/validation.hpp"

namespace vellum::model::validation {
namespace {

bool holds(const Graph& graph, Element outer, Element inner) {
    if (const auto* overlay = std::get_if<OverlayId>(&outer))
        return outer == inner || is_covered(graph, inner, graph[*overlay]);
    const auto* cluster = std::get_if<ClusterId>(&outer);
    return cluster && (outer == inner || is_inside(graph, inner, *cluster));
}

/// The element, or for an overlay its members, which stand for it.
std::vector<Element> parts(const Graph& graph, Element element) {
    const auto* overlay = std::get_if<OverlayId>(&element);
    return overlay ? graph[*overlay].members : std::vector{element};
}

/// Something lies in both. An overlay's members may lie in what the other end holds.
bool overlap(const Graph& graph, Element a, Element b) {
    if (holds(graph, a, b) || holds(graph, b, a)) return true;
    if (!std::holds_alternative<OverlayId>(a) && !std::holds_alternative<OverlayId>(b)) return false;
    for (const Element in_a : parts(graph, a)) {
        for (const Element in_b : parts(graph, b)) {
            if (in_a == in_b || holds(graph, in_a, in_b) || holds(graph, in_b, in_a)) return true;
        }
    }
    return false;
}

}  // namespace

void check_edges(const Graph& graph, Findings& findings) {
    for (const auto& edge : graph.edges) {
        if (!overlap(graph, edge.tail, edge.head)) continue;
        const auto tail = describe(graph.item(edge.tail)), head = describe(graph.item(edge.head));
        const bool nested = holds(graph, edge.tail, edge.head) || holds(graph, edge.head, edge.tail);
        const auto message = edge.tail == edge.head ? fmt::format("an edge runs from {} to itself", tail)
                             : nested
                                 ? fmt::format("an edge runs from {} to {}, one of which holds the other", tail, head)
                                 : fmt::format("an edge runs from {} to {}, which overlap", tail, head);
        findings.error(edge.where, message,
                       "connect nodes inside the cluster, or the cluster with something outside it");
    }
}

}  // namespace vellum::model::validation
