/// What clusters hold.
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/structure.hpp"

namespace vellum::lint {
namespace {

/// What the reader sees of a node, and where.
auto looks(const model::Node& node) {
    return std::tie(node.parent, node.key, node.label, node.caption, node.icon_file);
}

}  // namespace

void duplicate_nodes(const Graph& graph, Report& report) {
    std::map<decltype(looks(std::declval<model::Node>())), std::vector<const model::Node*>> alike;
    for (const auto& node : graph.nodes) alike[looks(node)].push_back(&node);
    for (const auto& [look, nodes] : alike) {
        if (nodes.size() < 2) continue;
        std::vector<Element> about;
        for (const auto* node : nodes) about.emplace_back(node->id);
        report.add(
            nodes[1]->where,
            fmt::format("{} nodes of one kind are called {} in the same place", nodes.size(), describe(*nodes.front())),
            fmt::format("draw one (the first is in line {}), or tell them apart by label or caption",
                        nodes.front()->where.line),
            about);
    }
}

/// Of empty frames inside each other the outermost is enough.
void empty_clusters(const Graph& graph, Report& report) {
    std::vector<bool> filled(graph.clusters.size());
    for (const auto& node : graph.nodes) {
        for (auto around = node.parent; around && !filled[around->value]; around = graph[*around].parent)
            filled[around->value] = true;
    }
    for (const auto& cluster : graph.clusters) {
        if (filled[cluster.id.value] || (cluster.parent && !filled[cluster.parent->value])) continue;
        report.add(cluster.id, describe(cluster) + " holds no node",
                   "add one inside it, or draw it as a node if it stands for itself");
    }
}

}  // namespace vellum::lint
