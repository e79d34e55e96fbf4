#include "lint/structure.hpp"

#include <algorithm>

#include "catalog/catalog.hpp"

namespace vellum::lint {

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
        if (has(graph[*parent], trait)) return parent;
    }
    return std::nullopt;
}

bool draws(const Graph& graph, Trait trait, std::optional<ClusterId> outer) {
    return std::ranges::any_of(graph.clusters, [&](const model::Cluster& cluster) {
        return has(cluster, trait) && (!outer || is_inside(graph, cluster.id, *outer));
    });
}

std::vector<Element> services(const Graph& graph, Trait trait) {
    std::vector<Element> found;
    const auto consider = [&](Element element, const Item& item) {
        if (has(item, trait) && !in(graph, item, trait)) found.push_back(element);
    };
    for (const auto& node : graph.nodes) consider(node.id, node);
    for (const auto& cluster : graph.clusters) consider(cluster.id, cluster);
    return found;
}

}  // namespace vellum::lint
