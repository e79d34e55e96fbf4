#include "layout/sibling_order.hpp"

#include <algorithm>

#include "layout/overlay_hints.hpp"
#include "layout/parallel.hpp"

namespace vellum::layout {
namespace {

using model::ClusterId;
using model::Element;
using model::NodeId;

bool is_part(const model::Graph& graph, Element part, Element whole) {
    const auto* cluster = std::get_if<ClusterId>(&whole);
    return part == whole || (cluster != nullptr && model::is_inside(graph, part, *cluster));
}

/// An edge as the flow runs.
std::pair<Element, Element> along_flow(const model::Edge& edge) {
    return edge.arrows == Arrows::back ? std::pair(edge.head, edge.tail) : std::pair(edge.tail, edge.head);
}

struct Traffic {
    int main = 0, support = 0;
};

/// How many edges run from one element, or what it holds, to the other.
Traffic traffic(const model::Graph& graph, Element from, Element to) {
    Traffic sum;
    for (const auto& edge : graph.edges) {
        const auto [tail, head] = along_flow(edge);
        if (is_part(graph, tail, from) && is_part(graph, head, to))
            ++(is_main_flow(edge.relation) ? sum.main : sum.support);
    }
    return sum;
}

/// The nodes that the main flow reaches from an element, on whatever way.
class Reach {
public:
    Reach(const model::Graph& graph, Element from) : graph_(graph), reached_(graph.nodes.size(), false) {
        for (bool more = add(from); more;) {
            more = false;
            for (const auto& edge : graph.edges) {
                if (!is_main_flow(edge.relation)) continue;
                const auto [tail, head] = along_flow(edge);
                if (touches(tail) && add(head)) more = true;
            }
        }
    }

    bool touches(Element element) const {
        return std::ranges::any_of(graph_.nodes,
                                   [&](const auto& node) { return has(node) && holds(element, node.id); });
    }

private:
    bool has(const model::Node& node) const { return reached_[node.id.value]; }

    bool holds(Element element, NodeId node) const {
        const auto* overlay = std::get_if<model::OverlayId>(&element);
        if (overlay == nullptr) return is_part(graph_, node, element);
        return std::ranges::any_of(graph_[*overlay].members,
                                   [&](Element member) { return is_part(graph_, node, member); });
    }

    bool add(Element element) {
        bool more = false;
        for (const auto& node : graph_.nodes) {
            if (has(node) || !holds(element, node.id)) continue;
            reached_[node.id.value] = more = true;
        }
        return more;
    }

    const model::Graph& graph_;
    std::vector<bool> reached_;  // by NodeId
};

/// The first of two siblings, `a` declared before `b`; nothing when neither has to be. The main flow decides, and then
/// the order of declaration, as it may where the flow comes back to where it began.
std::optional<std::pair<Element, Element>> order_of(const model::Graph& graph, const PlaceOptions& options, Element a,
                                                    Element b) {
    if (are_tiers(graph, a, b)) return std::pair(a, b);
    const int nodes = std::holds_alternative<NodeId>(a) + std::holds_alternative<NodeId>(b);
    if (nodes == 2 || (nodes == 0 && !options.clusters_in_a_row)) return std::nullopt;
    if (are_spanned(graph, a, b) || are_parallel(graph, a, b)) return std::nullopt;
    const Traffic there = traffic(graph, a, b), back = traffic(graph, b, a);
    if (there.main + there.support + back.main + back.support == 0) return std::nullopt;
    const bool first = there.main >= back.main || (options.cycles_as_declared && Reach(graph, a).touches(b));
    return first ? std::pair(a, b) : std::pair(b, a);
}

}  // namespace

SiblingOrder::SiblingOrder(const model::Graph& graph, const PlaceOptions& options) {
    const auto add = [&](const std::vector<Element>& children) {
        for (std::size_t i = 0; i < children.size(); ++i) {
            for (std::size_t j = i + 1; j < children.size(); ++j) {
                if (const auto order = order_of(graph, options, children[i], children[j])) pairs_.insert(*order);
            }
        }
    };
    add(graph.children);
    for (const auto& cluster : graph.clusters) add(cluster.children);
}

bool SiblingOrder::is_against(const model::Graph& graph, Element tail, Element head) const {
    return std::ranges::any_of(pairs_, [&](const auto& order) {
        return is_part(graph, head, order.first) && is_part(graph, tail, order.second);
    });
}

}  // namespace vellum::layout
