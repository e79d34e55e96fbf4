#include "layout/place.hpp"

#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Rect;
using model::ClusterId;
using model::Element;
using model::NodeId;

namespace {

/// A placement with the boxes that follow from it.
struct Placed {
    layout::Placement placement;
    std::vector<layout::NodeBox> nodes;
    std::vector<layout::ClusterBox> clusters;

    Rect bounds(Element e) const {
        const auto* node = std::get_if<NodeId>(&e);
        return node ? nodes[node->value].bounds() : clusters[std::get<ClusterId>(e).value].frame;
    }
    Point center(Element e) const { return placement.icon_centers[std::get<NodeId>(e).value]; }
};

Placed place(const model::Graph& graph, const layout::PlaceOptions& options = {}) {
    const auto& theme = theme::standard();
    const auto measures = layout::measure(graph, theme);
    Placed out{layout::place(graph, measures, theme, options), {}, {}};
    for (const auto& node : graph.nodes) {
        out.nodes.push_back(node_box(measures.nodes[node.id.value], out.placement.icon_centers[node.id.value], theme));
    }
    for (const auto& cluster : graph.clusters) {
        const auto i = cluster.id.value;
        out.clusters.push_back(cluster_box(measures.clusters[i], out.placement.frames[i], theme));
    }
    return out;
}

/// A chain that starts outside, runs through a nested cluster and ends outside.
struct Nested : GraphBuilder {
    Element source = node("Source");
    Element outer = cluster("Outer", {}, "aws::StepFunctionsWorkflow");
    Element inner = cluster("Inner, with a title of some length", outer);
    Element first = node("First of them", inner), second = node("Second", inner);
    Element third = node("Third", outer);
    Element sink = node("A sink whose label takes three lines at least, or so it seems");

    Nested() {
        edge(source, first).label = "starts";
        edge(first, second);
        edge(second, third).label = "goes on";
        edge(third, sink);
    }
};

}  // namespace

TEST_CASE("children lie inside their frames with the padding, below the heading") {
    Nested nested;
    nested.graph.direction = GENERATE(Direction::right, Direction::down, Direction::left, Direction::up);
    const Placed placed = place(nested.graph);
    const double padding = theme::standard().metrics.cluster_padding;
    for (const auto& cluster : nested.graph.clusters) {
        const auto& box = placed.clusters[cluster.id.value];
        for (const Element child : cluster.children) {
            const Rect inside = placed.bounds(child);
            CHECK(inside.x - box.frame.x >= padding - 0.01);
            CHECK(box.frame.right() - inside.right() >= padding - 0.01);
            CHECK(box.frame.bottom() - inside.bottom() >= padding - 0.01);
            CHECK(inside.y >= box.heading().bottom());
        }
        CHECK(box.frame.contains(box.heading()));
    }
}

TEST_CASE("what stands outside a cluster stays outside of its frame") {
    Nested nested;
    nested.graph.direction = GENERATE(Direction::right, Direction::down, Direction::left, Direction::up);
    const Placed placed = place(nested.graph);
    for (const Element outside : {nested.source, nested.sink}) {
        CHECK_FALSE(placed.bounds(outside).overlaps(placed.bounds(nested.outer)));
    }
    CHECK_FALSE(placed.bounds(nested.third).overlaps(placed.bounds(nested.inner)));
}

TEST_CASE("the flow runs the way it was asked to") {
    const auto [direction, step] = GENERATE(table<Direction, Point>(
        {{Direction::right, {1, 0}}, {Direction::down, {0, 1}}, {Direction::left, {-1, 0}}, {Direction::up, {0, -1}}}));
    Nested nested;
    nested.graph.direction = direction;
    const Placed placed = place(nested.graph);
    const std::vector<Element> flow{nested.source, nested.first, nested.second, nested.third, nested.sink};
    for (std::size_t i = 1; i < flow.size(); ++i) {
        const Point way = placed.center(flow[i]) - placed.center(flow[i - 1]);
        CHECK(way.x * step.x + way.y * step.y > 64);
    }
}

TEST_CASE("a chain lies on one line through its icons' centres, whatever their labels") {
    GraphBuilder b;
    const Element first = b.node("One"), second = b.node("A label that needs two lines"), third = b.node("Three");
    b.edge(first, second);
    b.edge(second, third);
    const Placed placed = place(b.graph);
    CHECK(placed.center(second).y == Approx(placed.center(first).y).margin(1));
    CHECK(placed.center(third).y == Approx(placed.center(first).y).margin(1));
}

TEST_CASE("sources stand before a cluster and sinks behind it, not above or below") {
    GraphBuilder b;
    const Element users = b.node("Users"), cloud = b.cluster("Cloud"), web = b.node("Web", cloud);
    const Element worker = b.node("Worker", cloud), data = b.node("Data", cloud), mail = b.node("Mail");
    b.edge(users, web);
    b.edge(web, worker);
    b.edge(worker, data);
    b.edge(worker, mail);
    const Placed placed = place(b.graph);
    CHECK(placed.bounds(users).right() <= placed.bounds(cloud).x);
    CHECK(placed.bounds(mail).x >= placed.bounds(cloud).right());
}

TEST_CASE("sibling frames with long titles around little do not reach into each other") {
    GraphBuilder b;
    b.graph.direction = GENERATE(Direction::right, Direction::down, Direction::left, Direction::up);
    std::vector<Element> clusters, nodes;
    for (const char* kind : {"generic::Group", "aws::StepFunctionsWorkflow", "aws::AutoScalingGroup"}) {
        clusters.push_back(b.cluster("A title that is a good deal wider than what it stands over", {}, kind));
        nodes.push_back(b.node("x", clusters.back()));
    }
    b.edge(b.node("Hub"), nodes[0]);
    b.edge(nodes[0], nodes[1]);
    b.edge(b.graph.nodes.back().id, nodes[2]);
    const Placed placed = place(b.graph);
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            CHECK_FALSE(placed.bounds(clusters[i]).overlaps(placed.bounds(clusters[j])));
        }
        CHECK_FALSE(placed.bounds(clusters[i]).overlaps(placed.bounds(b.graph.nodes.back().id)));
    }
}

TEST_CASE("an empty cluster has a frame with room for its title") {
    GraphBuilder b;
    b.node("Something");
    const Element empty = b.cluster("Nothing in here yet"), outer = b.cluster("Holds an empty one");
    const Element inner = b.cluster("Empty as well", outer);
    const Placed placed = place(b.graph);
    for (const Element cluster : {empty, outer, inner}) {
        const auto& box = placed.clusters[std::get<ClusterId>(cluster).value];
        CHECK(box.frame.contains(box.heading()));
    }
    CHECK(placed.bounds(outer).contains(placed.bounds(inner)));
    CHECK_FALSE(placed.bounds(outer).overlaps(placed.bounds(empty)));
}

TEST_CASE("an edge may end on a cluster, on an empty one too, and on nested ones") {
    GraphBuilder b;
    const Element start = b.node("Start"), empty = b.cluster("Empty"), outer = b.cluster("Outer");
    const Element inner = b.cluster("Inner", outer);
    b.node("Node", inner);
    b.edge(start, empty);
    b.edge(empty, outer).label = "then";
    b.edge(start, inner);
    const Placed placed = place(b.graph);
    CHECK_FALSE(placed.bounds(outer).overlaps(placed.bounds(empty)));
    CHECK(placed.bounds(start).right() <= placed.bounds(empty).x);
}

TEST_CASE("labels have room kept along their edge") {
    GraphBuilder b;
    const Element first = b.node("First"), second = b.node("Second");
    b.edge(first, second).label = "moves to";
    b.edge(first, first).label = "again";
    const Placed placed = place(b.graph);
    const double label = layout::measure(b.graph, theme::standard()).edge_labels[0].width;
    CHECK(placed.bounds(second).x - placed.bounds(first).right() > label);
}

TEST_CASE("what a relation does to the ranking is the options' choice") {
    GraphBuilder b;
    const Element job = b.node("Job"), store = b.node("Store");
    b.edge(job, store).relation = Relation::reads;
    layout::PlaceOptions options;
    const auto reads = static_cast<std::size_t>(Relation::reads);
    options.ranking[reads] = layout::Ranking::along;
    Placed placed = place(b.graph, options);
    CHECK(placed.center(job).x < placed.center(store).x);
    options.ranking[reads] = layout::Ranking::against;
    placed = place(b.graph, options);
    CHECK(placed.center(store).x < placed.center(job).x);
    options.ranking[reads] = layout::Ranking::free;
    placed = place(b.graph, options);
    CHECK(placed.center(store).x == Approx(placed.center(job).x).margin(1));
}

TEST_CASE("an edge drawn backwards ranks its ends by the arrow") {
    GraphBuilder b;
    const Element head = b.node("Head"), tail = b.node("Tail");
    b.edge(head, tail).arrows = Arrows::back;
    const Placed placed = place(b.graph);
    CHECK(placed.center(tail).x < placed.center(head).x);
}

TEST_CASE("equal clusters beside each other have equal frames") {
    GraphBuilder sample;
    const Element zone = sample.cluster("Zone");
    const Element narrow = sample.cluster("A", zone), wide = sample.cluster("B", zone);
    sample.node("One", narrow);
    sample.node("A label with more to say", wide);
    const Placed placed = place(sample.graph);
    const Rect a = placed.bounds(narrow), b = placed.bounds(wide);
    CHECK(a.x == b.x);
    CHECK(a.width == b.width);
}

TEST_CASE("a node that asks and is told stands on the side where it was declared") {
    for (const bool first : {true, false}) {
        GraphBuilder sample;
        std::optional<Element> person;
        if (first) person = sample.node("Person");
        const Element cloud = sample.cluster("Cloud");
        const Element a = sample.node("A", cloud), b = sample.node("B", cloud);
        if (!first) person = sample.node("Person");
        sample.edge(a, b);
        sample.edge(*person, a).relation = Relation::queries;
        sample.edge(b, *person).relation = Relation::reads;
        const Placed placed = place(sample.graph);
        CAPTURE(first);
        CHECK((placed.center(*person).x < placed.bounds(cloud).x) == first);
        CHECK((placed.center(*person).x > placed.bounds(cloud).right()) != first);
    }
}
