#include "layout/subgraph.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace vellum::layout {
namespace {

using model::ClusterId;
using model::Element;
using model::NodeId;
using model::OverlayId;

/// Copies elements of a graph into another; an end or a member becomes what its element became.
class Extraction {
public:
    Extraction(const model::Graph& graph, const Measures& measures) : graph_(graph), measures_(measures) {
        out_.graph.direction = graph.direction;
    }

    /// A node of the new graph that stands for this cluster and all in it.
    void add_stand_in(ClusterId cluster) {
        model::Node node;
        static_cast<model::Item&>(node) = graph_[cluster];
        add_node(std::move(node), {}, {});
        became_[cluster] = out_.graph.nodes.back().id;
    }

    void add(NodeId id) {
        add_node(graph_[id], id, measures_.nodes[id.value]);
        became_[id] = out_.graph.nodes.back().id;
    }

    void add(ClusterId id) {
        model::Cluster cluster = graph_[id];
        cluster.id.value = static_cast<std::uint32_t>(out_.graph.clusters.size());
        cluster.children.clear();
        became_[id] = cluster.id;
        out_.graph.clusters.push_back(std::move(cluster));
        out_.clusters.push_back(id);
        out_.measures.clusters.push_back(measures_.clusters[id.value]);
    }

    /// What is in the new graph stands where it stood, in the order it had.
    void arrange(const std::vector<Element>& children, std::optional<ClusterId> parent) {
        for (const Element child : children) {
            const auto found = became_.find(child);
            if (found == became_.end()) continue;
            auto& graph = out_.graph;
            (parent ? graph.clusters[parent->value].children : graph.children).push_back(found->second);
            if (const auto* node = std::get_if<NodeId>(&found->second)) {
                graph.nodes[node->value].parent = parent;
            } else {
                const auto cluster = std::get<ClusterId>(found->second);
                graph.clusters[cluster.value].parent = parent;
                arrange(graph_[std::get<ClusterId>(child)].children, cluster);
            }
        }
    }

    Subgraph finish() {
        for (const auto& overlay : graph_.overlays) add(overlay);
        for (const auto& edge : graph_.edges) add(edge);
        return std::move(out_);
    }

private:
    void add_node(model::Node node, NodeId before, const NodeTexts& texts) {
        node.id.value = static_cast<std::uint32_t>(out_.graph.nodes.size());
        out_.graph.nodes.push_back(std::move(node));
        out_.nodes.push_back(before);
        out_.measures.nodes.push_back(texts);
    }

    void add(const model::Overlay& overlay) {
        model::Overlay copy = overlay;
        std::erase_if(copy.members, [&](Element member) { return !became_.contains(member); });
        if (copy.members.empty()) return;
        for (auto& member : copy.members) member = became_.at(member);
        copy.id.value = static_cast<std::uint32_t>(out_.graph.overlays.size());
        became_[overlay.id] = copy.id;
        out_.graph.overlays.push_back(std::move(copy));
        out_.overlays.push_back(overlay.id);
        out_.measures.overlays.push_back(measures_.overlays[overlay.id.value]);
    }

    /// What an end is in the new graph: itself or the node that stands for the cluster around it.
    std::optional<Element> find(Element end) const {
        if (const auto found = became_.find(end); found != became_.end()) return found->second;
        for (auto around = graph_.item(end).parent; around; around = graph_[*around].parent) {
            const auto found = became_.find(*around);
            if (found != became_.end() && std::holds_alternative<NodeId>(found->second)) return found->second;
        }
        return std::nullopt;
    }

    void add(const model::Edge& edge) {
        const auto tail = find(edge.tail), head = find(edge.head);
        if (!tail || !head || (*tail == *head && edge.tail != edge.head)) return;
        model::Edge copy = edge;
        copy.id.value = static_cast<std::uint32_t>(out_.graph.edges.size());
        copy.tail = *tail;
        copy.head = *head;
        out_.graph.edges.push_back(std::move(copy));
        out_.edges.push_back(edge.id);
        out_.measures.edge_labels.push_back(measures_.edge_labels[edge.id.value]);
    }

    const model::Graph& graph_;
    const Measures& measures_;
    Subgraph out_;
    std::map<Element, Element> became_;
};

}  // namespace

Subgraph inside_of(const model::Graph& graph, const Measures& measures, ClusterId cluster) {
    Extraction extraction(graph, measures);
    extraction.add(cluster);
    for (const auto& inner : graph.clusters) {
        if (model::is_inside(graph, inner.id, cluster)) extraction.add(inner.id);
    }
    for (const auto& node : graph.nodes) {
        if (model::is_inside(graph, node.id, cluster)) extraction.add(node.id);
    }
    extraction.arrange({cluster}, std::nullopt);
    Subgraph out = extraction.finish();
    out.graph.direction = model::direction_inside(graph, cluster);
    return out;
}

Subgraph around(const model::Graph& graph, const Measures& measures, const std::vector<ClusterId>& clusters) {
    Extraction extraction(graph, measures);
    const auto is_left_out = [&](Element element) {
        return std::ranges::any_of(clusters, [&](ClusterId cluster) {
            return element == Element(cluster) || model::is_inside(graph, element, cluster);
        });
    };
    for (const ClusterId cluster : clusters) extraction.add_stand_in(cluster);
    for (const auto& cluster : graph.clusters) {
        if (!is_left_out(cluster.id)) extraction.add(cluster.id);
    }
    for (const auto& node : graph.nodes) {
        if (!is_left_out(node.id)) extraction.add(node.id);
    }
    extraction.arrange(graph.children, std::nullopt);
    return extraction.finish();
}

}  // namespace vellum::layout
