/// Nodes and edges as the reader follows them.
#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/structure.hpp"
#include "theme/theme.hpp"

namespace vellum::lint {
namespace {

using model::Edge;
using Ends = std::pair<Element, Element>;

/// The two ends, whichever way the edge points.
Ends pair_of(const Edge& edge) { return std::minmax(edge.tail, edge.head); }

std::string between(const Graph& graph, const Edge& edge) {
    return fmt::format("{} and {}", describe(graph.item(edge.tail)), describe(graph.item(edge.head)));
}

/// What an edge says to the reader: the same for `a << b` and `b >> a`.
using Statement = std::tuple<Ends, Arrows, Relation, std::string, int>;

Statement statement(const Edge& edge) {
    const bool back = edge.arrows == Arrows::back;
    const bool one_way = back || edge.arrows == Arrows::forward;
    const Ends ends = back ? Ends{edge.head, edge.tail} : Ends{edge.tail, edge.head};
    return {one_way ? ends : pair_of(edge), back ? Arrows::forward : edge.arrows, edge.relation, edge.label,
            edge.step ? edge.step->number : 0};
}

/// A number in a callout says as much as a label: the page explains it.
bool is_explained(const Edge& edge) { return !edge.label.empty() || edge.step; }

std::vector<double> dashes(const Edge& edge) {
    return edge.line == Line::by_relation ? theme::dashes(edge.relation) : theme::dashes(edge.line);
}

bool look_alike(const Edge& a, const Edge& b) { return dashes(a) == dashes(b) && a.color == b.color; }

/// The first of the edges between two things that does not say what it is; null when each does. One alone among others
/// says it by its line, where that is like none of theirs.
const Edge* unexplained(const std::vector<const Edge*>& edges) {
    const auto is_bare = [](const Edge* edge) { return !is_explained(*edge); };
    const auto bare = std::ranges::find_if(edges, is_bare);
    if (bare == edges.end() || edges.size() == 1) return nullptr;
    const bool told_apart =
        std::ranges::count_if(edges, is_bare) == 1 &&
        std::ranges::none_of(edges, [&](const Edge* edge) { return edge != *bare && look_alike(*edge, **bare); });
    return told_apart ? nullptr : *bare;
}

}  // namespace

/// An edge of a cluster leads to everything in it, one of an overlay to all its members.
void unconnected_nodes(const Graph& graph, Report& report) {
    std::vector<bool> node(graph.nodes.size()), cluster(graph.clusters.size());
    const auto mark = [&](Element end) {
        if (const auto* id = std::get_if<model::NodeId>(&end)) node[id->value] = true;
        if (const auto* id = std::get_if<ClusterId>(&end)) cluster[id->value] = true;
    };
    const auto mark_all = [&](Element end) {
        mark(end);
        const auto* overlay = std::get_if<model::OverlayId>(&end);
        if (overlay) std::ranges::for_each(graph[*overlay].members, mark);
    };
    for (const auto& edge : graph.edges) mark_all(edge.tail), mark_all(edge.head);
    const auto in_connected = [&](const model::Node& inner) {
        for (auto parent = inner.parent; parent; parent = graph[*parent].parent) {
            if (cluster[parent->value]) return true;
        }
        return false;
    };
    for (const auto& each : graph.nodes) {
        if (node[each.id.value] || in_connected(each)) continue;
        report.add(each.id, fmt::format("no edge leads to {} or from it", describe(each)),
                   "connect it, or the cluster it stands in, or leave it out");
    }
}

void unlabelled_parallel_edges(const Graph& graph, Report& report) {
    std::map<Ends, std::vector<const Edge*>> parallel;
    for (const auto& edge : graph.edges) parallel[pair_of(edge)].push_back(&edge);
    for (const auto& [ends, edges] : parallel) {
        const auto* edge = unexplained(edges);
        if (!edge) continue;
        report.add(
            *edge,
            fmt::format("{} edges run between {}, and this one has no label", edges.size(), between(graph, *edge)),
            "label each, or draw one edge: both(…) for there and back");
    }
}

/// Without labels two edges are another rule's business.
void duplicate_edges(const Graph& graph, Report& report) {
    std::map<Statement, const Edge*> first;
    for (const auto& edge : graph.edges) {
        if (!is_explained(edge)) continue;
        const auto [same, is_new] = first.emplace(statement(edge), &edge);
        if (is_new) continue;
        report.add(edge, fmt::format("the same edge runs between {} already", between(graph, edge)),
                   fmt::format("leave one out; the other is in line {}", same->second->where.line));
    }
}

}  // namespace vellum::lint
