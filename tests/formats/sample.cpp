#include "formats/sample.hpp"

namespace vellum::test {

using model::ClusterId;
using model::EdgeId;
using model::NodeId;

namespace {

template <class Thing, class Id>
Thing item(Id id, const char* key, const char* label) {
    Thing thing;
    thing.id = id;
    thing.key = key;
    thing.label = label;
    return thing;
}

}  // namespace

model::Graph sample_graph() {
    model::Graph graph;
    graph.name = "sample";
    graph.title = "A \"sample\" <with> & é";
    graph.direction = Direction::down;
    graph.clusters = {item<model::Cluster>(ClusterId{0}, "aws::Vpc", "VPC"),
                      item<model::Cluster>(ClusterId{1}, "aws::PrivateSubnet", "Private subnet")};
    graph.clusters[1].parent = ClusterId{0};
    graph.nodes = {item<model::Node>(NodeId{0}, "aws::Lambda", "Check"),
                   item<model::Node>(NodeId{1}, "aws::S3", "Store")};
    graph.nodes[0].parent = ClusterId{1};
    graph.children = {ClusterId{0}, NodeId{1}};
    graph.clusters[0].children = {ClusterId{1}};
    graph.clusters[1].children = {NodeId{0}};
    graph.nodes[0].steps = {{2, "Checked", {}}};
    model::Edge edge, back;
    edge.head = NodeId{1};
    edge.relation = Relation::writes;
    edge.arrows = Arrows::both;
    edge.label = "Write";
    edge.step = model::Step{1, "Stored", {}};
    back.id = EdgeId{1};
    back.tail = NodeId{1};
    back.head = ClusterId{0};
    graph.edges = {edge, back};
    auto overlay = item<model::Overlay>(model::OverlayId{0}, "aws::SecurityGroup", "Guard");
    overlay.members = {NodeId{0}, NodeId{1}};
    overlay.steps = {{3, "Guarded", {}}};
    graph.overlays = {overlay};
    graph.notes = {{"cost", "Little.", {}}};
    return graph;
}

layout::Layout sample_layout() {
    layout::Layout layout;
    layout.size = {640, 480.126};
    layout.nodes.resize(2);
    layout.nodes[0].icon = {100, 100, 64, 64};
    layout.nodes[0].label.box = {90.5, 172, 83.333333, 16};
    layout.nodes[1].icon = {400, 100, 64, 64};
    layout.clusters.resize(2);
    layout.clusters[0].frame = {-0.001, 20, 300, 300};
    layout.clusters[0].title.box = {40, 20, 30, 16};
    layout.clusters[1].frame = {40, 60, 200, 200};
    layout.overlays.resize(1);
    layout.overlays[0].parts.resize(2);
    layout.overlays[0].parts[0].frame = {80, 80, 100, 140.005};
    layout.overlays[0].parts[0].title.box = {90, 82, 60, 14};
    layout.overlays[0].parts[1].frame = {380, 80, 100, 140};
    layout.edges.resize(2);
    layout.edges[0].points = {{164, 132}, {282.125, 132}, {400, 132}};
    layout.edges[0].label = layout::TextBox{{}, {250, 125, 40, 14}};
    layout.edges[1].points = {{400, 150}, {300, 150}};
    return layout;
}

}  // namespace vellum::test
