#include "lint/structure.hpp"

#include <algorithm>

#include "catalog/catalog.hpp"

namespace vellum::lint {
namespace {

bool in_frame_with(const Graph& graph, const Item& item, Trait trait) {
    for (auto parent = item.parent; parent; parent = graph[*parent].parent) {
        if (graph[*parent].from_node_kind && has(graph[*parent], trait)) return true;
    }
    return false;
}

}  // namespace

bool has(const Item& item, Trait trait) {
    const auto* kind = catalog::find(item.key);
    return kind && kind->traits[trait];
}

std::string_view kind_name(const Item& item) {
    const auto* kind = catalog::find(item.key);
    return kind ? kind->name : std::string_view(item.key);
}

std::optional<ClusterId> around(const Graph& graph, const Item& item, Trait trait) {
    for (auto parent = item.parent; parent; parent = graph[*parent].parent) {
        if (!graph[*parent].from_node_kind && has(graph[*parent], trait)) return parent;
    }
    return std::nullopt;
}

bool draws(const Graph& graph, Trait trait, std::optional<ClusterId> outer) {
    return std::ranges::any_of(graph.clusters, [&](const model::Cluster& cluster) {
        return !cluster.from_node_kind && has(cluster, trait) && (!outer || is_inside(graph, cluster.id, *outer));
    });
}

std::vector<Element> services(const Graph& graph, Trait trait) {
    std::vector<Element> found;
    const auto consider = [&](Element element, const Item& item) {
        if (has(item, trait) && !in_frame_with(graph, item, trait)) found.push_back(element);
    };
    for (const auto& node : graph.nodes) consider(node.id, node);
    for (const auto& cluster : graph.clusters) {
        if (cluster.from_node_kind) consider(cluster.id, cluster);
    }
    return found;
}

}  // namespace vellum::lint
