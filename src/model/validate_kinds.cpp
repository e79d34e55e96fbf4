#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "catalog/catalog.hpp"
#include "model/validation.hpp"

namespace vellum::model::validation {
namespace {

using Keys = std::span<const std::string_view>;

/// One of the official groups around the item is of one of these kinds. A service's frame is no official group.
bool lies_in(const Graph& graph, const Item& item, Keys keys) {
    for (auto parent = item.parent; parent; parent = graph[*parent].parent) {
        const auto& cluster = graph[*parent];
        if (!cluster.from_node_kind && std::ranges::find(keys, cluster.key) != keys.end()) return true;
    }
    return false;
}

void check_containment(const Graph& graph, const Item& item, const catalog::Kind& kind, Findings& findings) {
    const bool missing = !kind.inside_any_of.empty() && !lies_in(graph, item, kind.inside_any_of);
    if (!missing && !lies_in(graph, item, kind.never_inside)) return;
    findings.error(item.where, fmt::format("{} stands in the wrong place", describe(item)),
                   std::string(kind.containment_message));
}

void report_unknown(const Item& item, Findings& findings) {
    const auto near = catalog::suggest(item.key, 3);
    findings.error(item.where, fmt::format("the catalogue has no kind {}", quoted(item.key)),
                   near.empty() ? "`vellum icons` lists them" : fmt::format("did you mean {}?", fmt::join(near, ", ")));
}

void check_node(const Graph& graph, const Node& node, Findings& findings) {
    const auto* kind = catalog::find(node.key);
    if (!kind) return report_unknown(node, findings);
    if (kind->is_group) {
        findings.error(node.where, fmt::format("{} is a group and cannot be a node", node.key), "make it a cluster");
    }
    check_containment(graph, node, *kind, findings);
}

void check_cluster(const Graph& graph, const Cluster& cluster, Findings& findings) {
    const auto* kind = catalog::find(cluster.key);
    if (!kind) return report_unknown(cluster, findings);
    if (kind->is_group == cluster.from_node_kind) {
        findings.error(cluster.where,
                       fmt::format("{} is {}", cluster.key, kind->is_group ? "a group" : "a kind of node"),
                       kind->is_group ? "add it as it is" : fmt::format("draw its frame with group<{}>", cluster.key));
    }
    if (!cluster.from_node_kind) check_containment(graph, cluster, *kind, findings);
}

}  // namespace

void check_kinds(const Graph& graph, Findings& findings) {
    for (const auto& node : graph.nodes) check_node(graph, node, findings);
    for (const auto& cluster : graph.clusters) check_cluster(graph, cluster, findings);
}

}  // namespace vellum::model::validation
