#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "model/validation.hpp"

namespace vellum::model::validation {
namespace {

constexpr const char* fix = "this graph was not made by the library's own builders: mend the reader that made it";

bool exists(const Graph& graph, Element element) {
    if (const auto* node = std::get_if<NodeId>(&element)) return node->value < graph.nodes.size();
    if (const auto* cluster = std::get_if<ClusterId>(&element)) return cluster->value < graph.clusters.size();
    return std::get<OverlayId>(element).value < graph.overlays.size();
}

template <class Things>
void check_ids(const Things& things, const char* what, Findings& findings) {
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (things[i].id.value == i) continue;
        findings.error(things[i].where, fmt::format("{} {} carries the id {}", what, i, things[i].id.value), fix);
    }
}

/// Counts how often each element is reached from the diagram's children on, which shows circles and orphans alike.
class Reach {
public:
    Reach(const Graph& graph, Findings& findings)
        : graph_(graph), findings_(findings), nodes_(graph.nodes.size()), clusters_(graph.clusters.size()) {}

    void run() {
        visit(graph_.children, std::nullopt);
        for (std::size_t i = 0; i < nodes_.size(); ++i) expect_reached(nodes_[i], graph_.nodes[i]);
        for (std::size_t i = 0; i < clusters_.size(); ++i) expect_reached(clusters_[i], graph_.clusters[i]);
    }

private:
    void visit(const std::vector<Element>& children, std::optional<ClusterId> parent) {
        for (const auto child : children) {
            if (!exists(graph_, child)) {
                findings_.error(graph_.where, "a list of children names an element that does not exist", fix);
            } else if (std::holds_alternative<OverlayId>(child)) {
                findings_.error(graph_.item(child).where, describe(graph_.item(child)) + " is an overlay and no child",
                                fix);
            } else if (!first_visit(child)) {
                findings_.error(graph_.item(child).where, describe(graph_.item(child)) + " has two parents", fix);
            } else {
                visit_one(child, parent);
            }
        }
    }

    void visit_one(Element child, std::optional<ClusterId> parent) {
        const auto& item = graph_.item(child);
        if (item.parent != parent)
            findings_.error(item.where, describe(item) + " names a parent other than its own", fix);
        if (const auto* cluster = std::get_if<ClusterId>(&child)) visit(graph_[*cluster].children, *cluster);
    }

    bool first_visit(Element element) {
        if (const auto* node = std::get_if<NodeId>(&element)) return ++nodes_[node->value] == 1;
        return ++clusters_[std::get<ClusterId>(element).value] == 1;
    }

    void expect_reached(int times, const Item& item) {
        if (times == 0) findings_.error(item.where, describe(item) + " lies in no cluster and not in the diagram", fix);
    }

    const Graph& graph_;
    Findings& findings_;
    std::vector<int> nodes_;
    std::vector<int> clusters_;
};

void check_overlay(const Graph& graph, const Overlay& overlay, Findings& findings) {
    if (overlay.parent) findings.error(overlay.where, describe(overlay) + " is an overlay with a parent", fix);
    const bool whole = std::ranges::all_of(overlay.members, [&](Element member) { return exists(graph, member); });
    if (!whole) findings.error(overlay.where, describe(overlay) + " has a member that does not exist", fix);
}

}  // namespace

void check_structure(const Graph& graph, Findings& findings) {
    check_ids(graph.nodes, "node", findings);
    check_ids(graph.clusters, "cluster", findings);
    check_ids(graph.edges, "edge", findings);
    check_ids(graph.overlays, "overlay", findings);
    Reach(graph, findings).run();
    for (const auto& overlay : graph.overlays) check_overlay(graph, overlay, findings);
    for (const auto& edge : graph.edges) {
        if (exists(graph, edge.tail) && exists(graph, edge.head)) continue;
        findings.error(edge.where, "an edge ends on an element that does not exist", fix);
    }
    for (const auto& silence : graph.silences) {
        if (std::ranges::all_of(silence.elements, [&](Element element) { return exists(graph, element); })) continue;
        findings.error(silence.where, "a silence names an element that does not exist", fix);
    }
}

}  // namespace vellum::model::validation
