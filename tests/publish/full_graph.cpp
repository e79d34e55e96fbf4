#include "publish/sample.hpp"

namespace vellum::test {

using model::ClusterId;
using model::NodeId;

model::Graph full_graph() {
    model::Graph graph;
    graph.name = "name";
    graph.title = "title";
    graph.summary = "summary";
    graph.where = {"a.cpp", 1};
    graph.notes = {{"cost", "text", {"a.cpp", 2}}};
    model::Cluster outer, inner;
    outer.id = ClusterId{0};
    outer.key = "aws::Vpc";
    outer.label = "Outer";
    outer.children = {ClusterId{1}};
    inner.id = ClusterId{1};
    inner.key = "aws::PrivateSubnet";
    inner.label = "Inner";
    inner.parent = ClusterId{0};
    inner.children = {NodeId{0}};
    graph.clusters = {outer, inner};
    model::Node first, second;
    first.id = NodeId{0};
    first.key = "aws::Lambda";
    first.label = "First";
    first.caption = "caption";
    first.link = "https://example.org";
    first.tooltip = "tooltip";
    first.alt = "alt";
    first.parent = ClusterId{1};
    first.color = geometry::Color{1, 2, 3};
    first.steps = {{1, "step", {"a.cpp", 3}}};
    first.where = {"a.cpp", 4};
    second.id = NodeId{1};
    second.key = "aws::S3";
    second.label = "Second";
    graph.nodes = {first, second};
    model::Edge edge;
    edge.head = NodeId{1};
    edge.label = "label";
    edge.link = "https://example.org/edge";
    edge.tooltip = "edge tooltip";
    edge.color = geometry::Color{4, 5, 6};
    edge.step = model::Step{2, "edge step", {"a.cpp", 5}};
    edge.bundle = 0;
    edge.where = {"a.cpp", 6};
    graph.edges = {edge};
    model::Overlay overlay;
    overlay.key = "aws::SecurityGroup";
    overlay.label = "Overlay";
    overlay.caption = "caption";
    overlay.members = {NodeId{0}, NodeId{1}};
    overlay.steps = {{3, "overlay step", {"a.cpp", 7}}};
    overlay.where = {"a.cpp", 8};
    graph.overlays = {overlay};
    graph.children = {ClusterId{0}, NodeId{1}};
    return graph;
}

}  // namespace vellum::test
