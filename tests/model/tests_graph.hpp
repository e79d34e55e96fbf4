/// Graphs made by hand, as a reader of files would make them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/graph.hpp"

struct GraphBuilder {
    vellum::model::Graph graph;

    GraphBuilder() {
        graph.name = "test";
        graph.title = "Test";
        graph.where = {"diagrams/test.cpp", 1};
    }

    using Element = vellum::model::Element;

    Element node(const std::string& label, std::optional<Element> parent = {}, const char* key = "aws::Lambda") {
        vellum::model::Node node;
        node.id.value = static_cast<std::uint32_t>(graph.nodes.size());
        fill(node, label, parent, key);
        graph.nodes.push_back(node);
        return enter(node.id, parent);
    }

    Element cluster(const std::string& label, std::optional<Element> parent = {}, const char* key = "generic::Group") {
        vellum::model::Cluster cluster;
        cluster.id.value = static_cast<std::uint32_t>(graph.clusters.size());
        fill(cluster, label, parent, key);
        graph.clusters.push_back(cluster);
        return enter(cluster.id, parent);
    }

    Element overlay(const std::string& label, std::vector<Element> members, const char* key = "aws::SecurityGroup") {
        vellum::model::Overlay overlay;
        overlay.id.value = static_cast<std::uint32_t>(graph.overlays.size());
        fill(overlay, label, {}, key);
        overlay.members = std::move(members);
        graph.overlays.push_back(overlay);
        return overlay.id;
    }

    vellum::model::Edge& edge(Element tail, Element head) {
        vellum::model::Edge edge;
        edge.id.value = static_cast<std::uint32_t>(graph.edges.size());
        edge.tail = tail;
        edge.head = head;
        edge.where = {"diagrams/test.cpp", next_line()};
        graph.edges.push_back(edge);
        return graph.edges.back();
    }

private:
    int next_line() {
        return static_cast<int>(graph.nodes.size() + graph.clusters.size() + graph.overlays.size() +
                                graph.edges.size()) +
               2;
    }

    void fill(vellum::model::Item& item, const std::string& label, std::optional<Element> parent, const char* key) {
        item.key = key;
        item.label = label;
        if (parent) item.parent = std::get<vellum::model::ClusterId>(*parent);
        item.where = {"diagrams/test.cpp", next_line()};
    }

    Element enter(Element element, std::optional<Element> parent) {
        auto& siblings =
            parent ? graph.clusters[std::get<vellum::model::ClusterId>(*parent).value].children : graph.children;
        siblings.push_back(element);
        return element;
    }
};
