#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "catalog/catalog.hpp"
#include "model/validation.hpp"

namespace vellum::model::validation {
namespace {

using Keys = std::span<const std::string_view>;

/// The cluster is an official group of one of these kinds. A service's frame is no official group.
bool is_one_of(const Cluster& cluster, Keys keys) {
    const auto* kind = catalog::find(cluster.key);
    return kind && !cluster.from_node_kind && std::ranges::find(keys, kind->key) != keys.end();
}

bool lies_in(const Graph& graph, const Item& item, Keys keys) {
    for (auto parent = item.parent; parent; parent = graph[*parent].parent) {
        if (is_one_of(graph[*parent], keys)) return true;
    }
    return false;
}

/// As `detail::stands_in` of the public headers has it, which the compiler judges by.
bool stands_well(const Graph& graph, const Item& item, const catalog::Containment& rules) {
    for (auto parent = item.parent; parent; parent = graph[*parent].parent) {
        const auto& cluster = graph[*parent];
        const bool is_free = !cluster.key.starts_with("aws::");
        if (!is_free && !(cluster.from_node_kind && rules.in_services)) return is_one_of(cluster, rules.stands_in);
    }
    return rules.at_top;
}

void check_containment(const Graph& graph, const Cluster& cluster, const catalog::Containment& rules,
                       Findings& findings) {
    if (rules.message.empty()) return;
    const bool missing = !rules.inside_any_of.empty() && !lies_in(graph, cluster, rules.inside_any_of);
    if (!missing && stands_well(graph, cluster, rules)) return;
    findings.error(cluster.where, fmt::format("{} stands in the wrong place", describe(cluster)),
                   std::string(rules.message));
}

void report_unknown(const Item& item, Findings& findings) {
    const auto near = catalog::suggest(item.key, 3);
    findings.error(item.where, fmt::format("the catalogue has no kind {}", quoted(item.key)),
                   near.empty() ? "`vellum icons` lists them" : fmt::format("did you mean {}?", fmt::join(near, ", ")));
}

void check_node(const Node& node, Findings& findings) {
    const auto* kind = catalog::find(node.key);
    if (!kind) return report_unknown(node, findings);
    if (kind->is_group) {
        findings.error(node.where, fmt::format("{} is a group and cannot be a node", node.key), "make it a cluster");
    }
}

/// The kind of a frame, cluster or overlay; null and the reason reported when the catalogue has none.
template <class Frame>
const catalog::Kind* check_frame(const Frame& frame, Findings& findings) {
    const auto* kind = catalog::find(frame.key);
    if (!kind) {
        report_unknown(frame, findings);
    } else if (kind->is_group == frame.from_node_kind) {
        findings.error(frame.where, fmt::format("{} is {}", frame.key, kind->is_group ? "a group" : "a kind of node"),
                       kind->is_group ? "add it as it is" : fmt::format("draw its frame with group<{}>", frame.key));
    }
    return kind;
}

void check_cluster(const Graph& graph, const Cluster& cluster, Findings& findings) {
    const auto* kind = check_frame(cluster, findings);
    if (kind && !cluster.from_node_kind) check_containment(graph, cluster, kind->containment, findings);
}

/// Groups with a place of their own, networks and what they are made of, are no overlays.
void check_overlay(const Overlay& overlay, Findings& findings) {
    const auto* kind = check_frame(overlay, findings);
    if (!kind || overlay.from_node_kind || kind->containment.message.empty()) return;
    findings.error(overlay.where, fmt::format("{} is {} and cannot be an overlay", describe(overlay), overlay.key),
                   "add it as a cluster; an overlay spans others, as a security group or an Auto Scaling group does");
}

}  // namespace

void check_kinds(const Graph& graph, Findings& findings) {
    for (const auto& node : graph.nodes) check_node(node, findings);
    for (const auto& cluster : graph.clusters) check_cluster(graph, cluster, findings);
    for (const auto& overlay : graph.overlays) check_overlay(overlay, findings);
}

}  // namespace vellum::model::validation
