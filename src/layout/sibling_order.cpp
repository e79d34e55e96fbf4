#include "layout/sibling_order.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "layout/overlay_hints.hpp"
#include "layout/parallel.hpp"

namespace vellum::layout {
namespace {

using model::ClusterId;
using model::Element;
using model::NodeId;

/// The clusters around an element, outermost first, and itself. Around an overlay are those that hold all its members.
std::vector<Element> chain_of(const model::Graph& graph, Element element) {
    std::vector<Element> chain{element};
    if (const auto* overlay = std::get_if<model::OverlayId>(&element)) {
        const auto& members = graph[*overlay].members;
        if (members.empty()) return chain;
        std::vector<Element> around = chain_of(graph, members.front());
        std::erase_if(around, [&](Element e) {
            const auto* cluster = std::get_if<ClusterId>(&e);
            return cluster == nullptr || !model::is_inside(graph, element, *cluster);
        });
        around.push_back(element);
        return around;
    }
    for (auto around = graph.item(element).parent; around; around = graph[*around].parent) chain.emplace_back(*around);
    std::ranges::reverse(chain);
    return chain;
}

/// The siblings that two elements are part of; nothing where one holds the other.
std::optional<std::pair<Element, Element>> siblings_with(const model::Graph& graph, Element a, Element b) {
    const auto one = chain_of(graph, a), other = chain_of(graph, b);
    const auto [x, y] = std::ranges::mismatch(one, other);
    if (x == one.end() || y == other.end()) return std::nullopt;
    return std::pair(*x, *y);
}

/// An edge as the flow runs.
std::pair<Element, Element> along_flow(const model::Edge& edge) {
    return edge.arrows == Arrows::back ? std::pair(edge.head, edge.tail) : std::pair(edge.tail, edge.head);
}

struct Traffic {
    int main = 0, support = 0;
    int all() const { return main + support; }
};

void add_nodes(const model::Graph& graph, Element element, std::vector<NodeId>& out) {
    if (const auto* node = std::get_if<NodeId>(&element)) {
        out.push_back(*node);
        return;
    }
    const auto* cluster = std::get_if<ClusterId>(&element);
    for (const Element inner : cluster ? graph[*cluster].children : graph[std::get<model::OverlayId>(element)].members)
        add_nodes(graph, inner, out);
}

std::vector<NodeId> nodes_of(const model::Graph& graph, Element element) {
    std::vector<NodeId> nodes;
    add_nodes(graph, element, nodes);
    return nodes;
}

/// True when the main flow leads from one element to another, on whatever way.
bool leads(const model::Graph& graph, Element from, Element to) {
    std::vector<std::vector<Element>> leaving(graph.nodes.size());  // where the main flow goes on to, by NodeId
    for (const auto& edge : graph.edges) {
        if (!is_main_flow(edge.relation)) continue;
        const auto [tail, head] = along_flow(edge);
        for (const NodeId node : nodes_of(graph, tail)) leaving[node.value].push_back(head);
    }
    std::vector<bool> reached(graph.nodes.size(), false);
    std::vector<NodeId> open;
    const auto reach = [&](Element element) {
        for (const NodeId node : nodes_of(graph, element)) {
            if (!reached[node.value]) open.push_back(node);
            reached[node.value] = true;
        }
    };
    for (reach(from); !open.empty();) {
        const NodeId node = open.back();
        open.pop_back();
        for (const Element head : leaving[node.value]) reach(head);
    }
    return std::ranges::any_of(nodes_of(graph, to), [&](NodeId node) { return reached[node.value]; });
}

using Siblings = std::pair<Element, Element>;

/// How many edges run from one sibling, or what it holds, to the other.
std::map<Siblings, Traffic> traffic_between_siblings(const model::Graph& graph) {
    std::map<Siblings, Traffic> sums;
    for (const auto& edge : graph.edges) {
        const auto [tail, head] = along_flow(edge);
        const auto siblings = siblings_with(graph, tail, head);
        if (!siblings) continue;
        Traffic& sum = sums[*siblings];
        ++(is_main_flow(edge.relation) ? sum.main : sum.support);
    }
    return sums;
}

/// The first of two siblings, `a` declared before `b`; nothing when neither has to be. The main flow decides, and then
/// the order of declaration, as it may where the flow comes back to where it began.
std::optional<Siblings> order_of(const model::Graph& graph, const PlaceOptions& options,
                                 const std::map<Siblings, Traffic>& traffic, Element a, Element b) {
    if (are_tiers(graph, a, b)) return std::pair(a, b);
    const int nodes = std::holds_alternative<NodeId>(a) + std::holds_alternative<NodeId>(b);
    if (nodes == 2 || (nodes == 0 && !options.clusters_in_a_row)) return std::nullopt;
    const auto from_to = [&](Element from, Element to) {
        const auto found = traffic.find({from, to});
        return found != traffic.end() ? found->second : Traffic{};
    };
    const Traffic there = from_to(a, b), back = from_to(b, a);
    if (there.all() + back.all() == 0 || are_spanned(graph, a, b) || are_parallel(graph, a, b)) return std::nullopt;
    const bool first = there.main >= back.main || (options.cycles_as_declared && leads(graph, a, b));
    return first ? std::pair(a, b) : std::pair(b, a);
}

}  // namespace

SiblingOrder::SiblingOrder(const model::Graph& graph, const PlaceOptions& options) {
    const auto traffic = traffic_between_siblings(graph);
    const auto add = [&](const std::vector<Element>& children) {
        for (std::size_t i = 0; i < children.size(); ++i) {
            for (std::size_t j = i + 1; j < children.size(); ++j) {
                if (const auto order = order_of(graph, options, traffic, children[i], children[j]))
                    pairs_.insert(*order);
            }
        }
    };
    add(graph.children);
    for (const auto& cluster : graph.clusters) add(cluster.children);
}

bool SiblingOrder::is_against(const model::Graph& graph, Element tail, Element head) const {
    if (pairs_.empty()) return false;
    const auto siblings = siblings_with(graph, head, tail);
    return siblings && pairs_.contains(*siblings);
}

}  // namespace vellum::layout
