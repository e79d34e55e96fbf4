// What makes a picture composed: folds, blocks with a direction of their own, equals beside each other.
#include <algorithm>

#include "layout/layout.hpp"
#include "layout/promises.hpp"
#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Rect;

namespace {

using Element = model::Element;

layout::Layout laid_out(const model::Graph& graph) {
    auto found = layout::compute(graph, theme::standard());
    const auto broken = test::broken_promises(graph, found);
    INFO(test::to_string(broken));
    CHECK(broken.empty());
    return found;
}

std::vector<Element> chain(GraphBuilder& builder, int length, std::optional<Element> parent = {}) {
    std::vector<Element> nodes;
    for (int i = 0; i < length; ++i) {
        nodes.push_back(builder.node("Step " + std::to_string(i + 1), parent));
        if (i > 0) builder.edge(nodes[nodes.size() - 2], nodes.back());
    }
    return nodes;
}

Rect icon(const layout::Layout& found, Element node) { return found[std::get<model::NodeId>(node)].icon; }
Rect frame(const layout::Layout& found, Element cluster) { return found[std::get<model::ClusterId>(cluster)].frame; }
double aspect(const layout::Layout& found) { return found.size.width / found.size.height; }

/// Icons in rows from left to right, row below row, each row beginning level with the first.
void check_reads_as_text(const layout::Layout& found, const std::vector<Element>& nodes) {
    int rows = 1;
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const Rect before = icon(found, nodes[i - 1]), now = icon(found, nodes[i]);
        if (now.y == before.y) {
            CHECK(now.x > before.right());
        } else {
            ++rows;
            CHECK(now.y > before.bottom());
            CHECK(now.x == icon(found, nodes.front()).x);
        }
    }
    CHECK(rows > 1);
}

}  // namespace

TEST_CASE("a chain of a few steps is one row, a long one folds into rows") {
    GraphBuilder small;
    const auto few = chain(small, 5);
    const auto row = laid_out(small.graph);
    for (const auto node : few) CHECK(icon(row, node).y == icon(row, few.front()).y);
    for (const int length : {9, 12, 20}) {
        GraphBuilder builder;
        const auto nodes = chain(builder, length);
        const auto folded = laid_out(builder.graph);
        CHECK(aspect(folded) <= 3.2);
        check_reads_as_text(folded, nodes);
    }
}

TEST_CASE("a diagram folds where it is asked to, with any effort, and not where it allows a strip") {
    GraphBuilder builder;
    const auto nodes = chain(builder, 6);
    for (int effort = 1; effort <= model::most_effort; ++effort) {
        builder.graph.effort = effort;
        builder.graph.fold = 16.0 / 9;
        const auto folded = laid_out(builder.graph);
        CHECK(aspect(folded) < 2);
        check_reads_as_text(folded, nodes);
        builder.graph.fold = 100;
        CHECK(aspect(laid_out(builder.graph)) > 3);
    }
}

TEST_CASE("a downward flow folds into columns, a leftward one into rows from the right") {
    GraphBuilder builder;
    const auto nodes = chain(builder, 14);
    builder.graph.direction = Direction::down;
    const auto columns = laid_out(builder.graph);
    CHECK(columns.size.height <= 1100);
    CHECK(icon(columns, nodes[13]).x > icon(columns, nodes[0]).x);
    builder.graph.direction = Direction::left;
    const auto rows = laid_out(builder.graph);
    CHECK(aspect(rows) <= 3.2);
    CHECK(icon(rows, nodes[1]).x < icon(rows, nodes[0]).x);
    CHECK(icon(rows, nodes[13]).y > icon(rows, nodes[0]).y);
}

TEST_CASE("a flow in one cluster folds inside it; users stay before it, consumers come behind it, level with the end") {
    GraphBuilder builder;
    const auto users = builder.node("Users"), cloud = builder.cluster("AWS Cloud");
    const auto nodes = chain(builder, 12, cloud);
    const auto consumers = builder.node("Consumers");
    builder.edge(users, nodes.front());
    builder.edge(nodes.back(), consumers);
    const auto folded = laid_out(builder.graph);
    check_reads_as_text(folded, nodes);
    CHECK(icon(folded, users).right() < frame(folded, cloud).x);
    CHECK(icon(folded, consumers).x > frame(folded, cloud).right());
    CHECK(icon(folded, consumers).y == icon(folded, nodes.back()).y);
}

TEST_CASE("a fold tears no cluster apart") {
    GraphBuilder builder;
    std::vector<Element> clusters;
    std::optional<Element> last;
    for (int i = 0; i < 5; ++i) {
        clusters.push_back(builder.cluster("Stage " + std::to_string(i + 1)));
        const auto nodes = chain(builder, 3, clusters.back());
        if (last) builder.edge(*last, nodes.front());
        last = nodes.back();
    }
    const auto folded = laid_out(builder.graph);
    CHECK(aspect(folded) <= 3.2);
    for (const auto cluster : clusters) CHECK(frame(folded, cluster).height == frame(folded, clusters[0]).height);
    CHECK(frame(folded, clusters[4]).y > frame(folded, clusters[0]).bottom());
}

TEST_CASE("a cluster whose flow runs down inside a flow to the right") {
    GraphBuilder builder;
    const auto source = builder.node("Source"), machine = builder.cluster("State machine");
    const auto inside = chain(builder, 3, machine);
    const auto target = builder.node("Target");
    builder.edge(source, inside.front());
    builder.edge(inside.back(), target);
    builder.graph.clusters[0].direction = Direction::down;
    const auto found = laid_out(builder.graph);
    for (int i : {1, 2}) {
        CHECK(icon(found, inside[i]).x == icon(found, inside[0]).x);
        CHECK(icon(found, inside[i]).y > icon(found, inside[i - 1]).bottom());
    }
    CHECK(icon(found, source).y == icon(found, inside.front()).y);
    CHECK(icon(found, target).y == icon(found, inside.back()).y);
    for (const auto& edge : found.edges) CHECK(edge.points.size() == 2);
}

TEST_CASE("directions nest, and one that says what is around it changes nothing") {
    GraphBuilder builder;
    const auto outer = builder.cluster("Outer"), inner = builder.cluster("Inner", outer);
    const auto first = builder.node("First", outer);
    const auto nodes = chain(builder, 3, inner);
    builder.edge(first, nodes.front());
    const auto plain = laid_out(builder.graph);
    builder.graph.clusters[0].direction = Direction::right;
    CHECK(laid_out(builder.graph)[model::NodeId{3}].icon == plain[model::NodeId{3}].icon);
    builder.graph.clusters[0].direction = Direction::down;
    builder.graph.clusters[1].direction = Direction::right;
    const auto nested = laid_out(builder.graph);
    CHECK(icon(nested, nodes[2]).y == icon(nested, nodes[0]).y);
    CHECK(frame(nested, inner).y > icon(nested, first).bottom());
}

TEST_CASE("zones stand beside each other, equal and aligned, whatever is replicated between them") {
    for (const Direction direction : {Direction::right, Direction::down}) {
        for (const int count : {2, 3}) {
            GraphBuilder builder;
            builder.graph.direction = direction;
            const auto vpc = builder.cluster("VPC", {}, "aws::Vpc");
            const auto balancer = builder.node("Load balancer", vpc);
            std::vector<Element> zones, databases;
            for (int i = 0; i < count; ++i) {
                zones.push_back(builder.cluster("zone " + std::to_string(i), vpc, "aws::AvailabilityZone"));
                const auto web = builder.node("Web", zones.back());
                databases.push_back(builder.node("Database", zones.back()));
                builder.edge(balancer, web);
                builder.edge(web, databases.back());
                if (i > 0) builder.edge(databases.front(), databases.back()).relation = Relation::replicates;
            }
            const auto found = laid_out(builder.graph);
            const bool rows = direction == Direction::right;
            for (int i = 1; i < count; ++i) {
                const Rect a = frame(found, zones[i - 1]), b = frame(found, zones[i]);
                CHECK(a.width == b.width);
                CHECK(a.height == b.height);
                CHECK((rows ? a.x == b.x : a.y == b.y));
                CHECK((rows ? a.bottom() < b.y : a.right() < b.x));
            }
        }
    }
}

TEST_CASE(
    "subnets of a zone stand as declared, and what the flow enters first stands before the zones it comes back from") {
    GraphBuilder builder;
    builder.graph.direction = Direction::down;
    const auto users = builder.node("Users"), vpc = builder.cluster("VPC", {}, "aws::Vpc");
    const auto gateway = builder.node("Internet gateway", vpc);
    builder.edge(users, gateway);
    std::vector<Element> zones;
    std::vector<std::vector<Element>> subnets;
    for (const char* name : {"a", "b"}) {
        zones.push_back(builder.cluster(name, vpc, "aws::AvailabilityZone"));
        auto& tiers = subnets.emplace_back();
        tiers.push_back(builder.cluster("Public", zones.back(), "aws::PublicSubnet"));
        tiers.push_back(builder.cluster("Web", zones.back(), "aws::PrivateSubnet"));
        tiers.push_back(builder.cluster("Data", zones.back(), "aws::PrivateSubnet"));
        const auto nat = builder.node("NAT", tiers[0]), web = builder.node("Web", tiers[1]);
        builder.edge(gateway, web);
        builder.edge(web, nat);
        builder.edge(nat, gateway);
        builder.edge(web, builder.node("Database", tiers[2]));
    }
    const auto found = laid_out(builder.graph);
    CHECK(frame(found, zones[0]).y == frame(found, zones[1]).y);
    CHECK(icon(found, users).bottom() < frame(found, vpc).y);
    for (std::size_t zone : {0, 1}) {
        CHECK(icon(found, gateway).bottom() < frame(found, zones[zone]).y);
        for (std::size_t tier : {1, 2})
            CHECK(frame(found, subnets[zone][tier - 1]).bottom() < frame(found, subnets[zone][tier]).y);
    }
}
