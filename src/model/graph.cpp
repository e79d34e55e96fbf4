#include "model/graph.hpp"

#include <algorithm>

namespace vellum::model {

bool is_inside(const Graph& graph, Element inner, ClusterId outer) {
    if (const auto* overlay = std::get_if<OverlayId>(&inner)) {
        const auto& members = graph[*overlay].members;
        return !members.empty() && std::ranges::all_of(members, [&](Element member) {
            const bool is_overlay = std::holds_alternative<OverlayId>(member);  // before validation, perhaps itself
            return !is_overlay && (member == Element(outer) || is_inside(graph, member, outer));
        });
    }
    auto parent = graph.item(inner).parent;
    // No path upward is longer than there are clusters; a graph that is not validated yet may hold a circle.
    for (std::size_t steps = 0; parent && steps < graph.clusters.size(); ++steps) {
        if (*parent == outer) return true;
        parent = graph[*parent].parent;
    }
    return false;
}

Direction direction_inside(const Graph& graph, std::optional<ClusterId> cluster) {
    for (; cluster; cluster = graph[*cluster].parent) {
        if (graph[*cluster].direction) return *graph[*cluster].direction;
    }
    return graph.direction;
}

Direction direction_between(const Graph& graph, Element a, Element b) {
    auto around = graph.item(a).parent;
    while (around && !is_inside(graph, b, *around)) around = graph[*around].parent;
    return direction_inside(graph, around);
}

bool is_reserved_name(std::string_view name) {
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto is = [&](std::string_view other) { return std::ranges::equal(name, other, {}, small); };
    return is("readme") || is("index") || is("diagrams");
}

bool is_covered(const Graph& graph, Element element, const Overlay& overlay) {
    return std::ranges::any_of(overlay.members, [&](Element member) {
        const auto* cluster = std::get_if<ClusterId>(&member);
        return member == element || (cluster && is_inside(graph, element, *cluster));
    });
}

}  // namespace vellum::model
