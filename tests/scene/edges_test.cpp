#include <algorithm>
#include <set>

#include "scene/dashes.hpp"
#include "scene/drawn.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Rect;
using model::Element;
using scene::Group;
using scene::Path;
using test::all;
using test::drawn;
using test::groups;
using test::words;

namespace {

/// Two nodes on one line.
struct Two : GraphBuilder {
    Element tail = node("Tail"), head = node("Head");
};

Point start(const Path& path) { return std::get<scene::MoveTo>(path.commands.front()).to; }
Point stop(const Path& path) { return std::get<scene::LineTo>(path.commands.back()).to; }

/// Of a path whose curves end where it is farthest out.
Rect bounds(const Path& path) {
    Rect out;
    for (const auto& command : path.commands) {
        std::visit(
            [&](const auto& c) {
                if constexpr (requires { c.to; }) out = geometry::united(out, {c.to.x, c.to.y, 1e-9, 1e-9});
            },
            command);
    }
    return out;
}

/// The tip of an arrowhead.
Point tip(const Path& head) { return std::get<scene::LineTo>(head.commands.at(1)).to; }

Rect icon(const scene::Scene& scene, std::size_t node) {
    return all<scene::Icon>(*groups(scene, "node")[node])[0]->box;
}

const Group& edge(const scene::Scene& scene, std::size_t i = 0) { return *groups(scene, "edge").at(i); }

}  // namespace

TEST_CASE("a line stops short of icons, with its arrow's tip there") {
    Two two;
    two.edge(two.tail, two.head);
    const auto scene = drawn(two.graph);
    const auto lines = all<Path>(edge(scene), "edge-line"), heads = all<Path>(edge(scene), "edge-head");
    REQUIRE(lines.size() == 1);
    REQUIRE(heads.size() == 1);
    const double gap = theme::standard().metrics.end_gap;
    CHECK(start(*lines[0]).x == Approx(icon(scene, 0).right() + gap));
    CHECK(stop(*lines[0]).x == Approx(icon(scene, 1).x - gap));
    CHECK(tip(*heads[0]) == stop(*lines[0]));
}

TEST_CASE("a line that ends on a cluster touches its frame") {
    GraphBuilder b;
    const Element tail = b.node("Tail"), cluster = b.cluster("Cluster");
    b.node("Inside", cluster);
    b.edge(tail, cluster);
    const auto scene = drawn(b.graph);
    const Point end = stop(*all<Path>(edge(scene), "edge-line").back());
    const auto frame = all<Path>(*groups(scene, "cluster")[0], "cluster-frame")[0];
    CHECK(end.x == Approx(start(*frame).x));
}

TEST_CASE("arrowheads are where the arrows say") {
    const auto [arrows, count] = GENERATE(
        table<Arrows, std::size_t>({{Arrows::forward, 1}, {Arrows::back, 1}, {Arrows::both, 2}, {Arrows::none, 0}}));
    Two two;
    two.edge(two.tail, two.head).arrows = arrows;
    const auto scene = drawn(two.graph);
    const auto heads = all<Path>(edge(scene), "edge-head");
    REQUIRE(heads.size() == count);
    const bool at_head = arrows == Arrows::forward || arrows == Arrows::both;
    const double middle = (icon(scene, 0).center().x + icon(scene, 1).center().x) / 2;
    if (count > 0) {
        const bool on_heads_side = (tip(*heads[0]).x > middle) == (icon(scene, 1).x > middle);
        CHECK(on_heads_side == at_head);
    }
    for (const Path* head : heads) CHECK(head->stroke->dashes.empty());
}

TEST_CASE("a label interrupts its line and stands in the gap") {
    Two two;
    two.edge(two.tail, two.head).label = "a label";
    const auto scene = drawn(two.graph);
    const auto lines = all<Path>(edge(scene), "edge-line");
    const auto texts = all<scene::Text>(edge(scene), "edge-label");
    REQUIRE(lines.size() == 2);
    REQUIRE(texts.size() == 1);
    const double clear = theme::standard().metrics.label_clearance;
    CHECK(texts[0]->origin.x - stop(*lines[0]).x == Approx(clear).margin(0.6));
    CHECK(start(*lines[1]).x - (texts[0]->origin.x + texts[0]->line.width) == Approx(clear).margin(0.6));
}

TEST_CASE("a step is a numbered disc in a gap of its line") {
    Two two;
    two.edge(two.tail, two.head).step = model::Step{12, "It happens.", {}};
    const auto scene = drawn(two.graph);
    const auto callouts = groups(scene, "callout");
    REQUIRE(callouts.size() == 1);
    CHECK(callouts[0]->title == "It happens.");
    CHECK(callouts[0]->data == std::vector<std::pair<std::string, std::string>>{{"data-step", "12"}});
    CHECK(words(*callouts[0], "callout-number") == "12");
    CHECK(edge(scene).data.back() == std::pair<std::string, std::string>{"data-step", "12"});
    const auto lines = all<Path>(edge(scene), "edge-line");
    REQUIRE(lines.size() == 2);
    CHECK(start(*lines[1]).x - stop(*lines[0]).x == Approx(theme::standard().metrics.callout));
    const auto disc = all<Path>(*callouts[0], "callout-disc")[0];
    CHECK(disc->fill == theme::standard().colors.callout);
    CHECK_FALSE(disc->stroke);
}

TEST_CASE("a number stands in the middle of its disc, from three digits on of a pill that its line keeps clear of") {
    const int number = GENERATE(1, 11, 44, 100, 111, 888, 999);
    Two two;
    two.edge(two.tail, two.head).step = model::Step{number, "It happens.", {}};
    const auto scene = drawn(two.graph);
    const auto& callout = *groups(scene, "callout").at(0);
    const auto& text = *all<scene::Text>(callout, "callout-number").at(0);
    const auto& shape = *all<Path>(callout, "callout-disc").at(0);
    const Rect box = bounds(shape);
    CHECK(box.height == Approx(theme::standard().metrics.callout));
    CHECK((box.width > box.height) == (number >= 100));
    CHECK(text.line.width + (number >= 100 ? 7 : 4) <= box.width);  // room at both ends
    CHECK(text.origin.x + text.line.width / 2 == Approx(box.center().x).margin(0.01));
    const auto lines = all<Path>(edge(scene), "edge-line");
    CHECK(stop(*lines.at(0)).x == Approx(box.x));
    CHECK(start(*lines.at(1)).x == Approx(box.right()));
}

TEST_CASE("steps of nodes and clusters are discs on their corners") {
    GraphBuilder b;
    const Element cluster = b.cluster("Cluster");
    b.node("Node", cluster);
    b.graph.nodes[0].steps = {{1, "First.", {}}, {2, "Second.", {}}};
    b.graph.clusters[0].steps = {{3, "Third.", {}}};
    const auto scene = drawn(b.graph);
    std::vector<const Group*> on_node, on_cluster;
    test::collect(groups(scene, "node")[0]->children, "callout", on_node);
    test::collect(groups(scene, "cluster")[0]->children, "callout", on_cluster);
    REQUIRE(on_node.size() == 2);
    REQUIRE(on_cluster.size() == 1);
    CHECK(on_node[0]->title == "First.");
    CHECK(on_node[1]->title == "Second.");
    CHECK(on_cluster[0]->title == "Third.");
}

TEST_CASE("several steps of one node or cluster stay on the page and apart") {
    GraphBuilder b;
    const Element cluster = b.cluster("Cluster");
    b.node("Node", cluster);
    SECTION("cluster") {
        b.graph.clusters[0].steps = {{1, "One.", {}}, {2, "Two.", {}}, {3, "Three.", {}}, {4, "Four.", {}}};
    }
    SECTION("node") { b.graph.nodes[0].steps = {{1, "One.", {}}, {2, "Two.", {}}, {3, "Three.", {}}}; }
    const auto scene = drawn(b.graph);
    std::vector<double> rights;
    for (const Group* callout : groups(scene, "callout")) {
        const auto disc = all<Path>(*callout, "callout-disc")[0];
        const double right = start(*disc).x;  // the circle begins at its right
        CHECK(right <= scene.size.width - theme::standard().metrics.margin + 1);
        rights.push_back(right);
    }
    REQUIRE(rights.size() >= 3);
    for (std::size_t i = 1; i < rights.size(); ++i) {
        CHECK(rights[i] - rights[i - 1] >= theme::standard().metrics.callout);
    }
}

TEST_CASE("the line's style is the relation's, unless the edge has one of its own") {
    Two two;
    two.edge(two.tail, two.head).relation = Relation::reads;
    two.edge(two.tail, two.head).relation = Relation::logs;
    auto& own = two.edge(two.tail, two.head);
    own.relation = Relation::reads;
    own.line = Line::dotted;
    own.color = geometry::Color{0xC9, 0x25, 0xD1};
    const auto scene = drawn(two.graph);
    const auto stroke = [&](std::size_t i) { return *all<Path>(edge(scene, i), "edge-line")[0]->stroke; };
    const auto is = [&](std::size_t i, const std::vector<double>& pattern) {  // to scale
        CHECK(stroke(i).dashes.at(0) / stroke(i).dashes.at(1) == Approx(pattern.at(0) / pattern.at(1)));
    };
    is(0, theme::dashes(Relation::reads));
    is(1, theme::dashes(Relation::logs));
    is(2, theme::dashes(Line::dotted));
    CHECK(stroke(0).paint == theme::standard().colors.line);
    CHECK(stroke(2).paint == theme::on_both_schemes({0xC9, 0x25, 0xD1}));
    for (std::size_t i = 0; i < 3; ++i) CHECK(stroke(i).width == theme::standard().metrics.edge_width);
}

TEST_CASE("a bundle shows its label once and its arrow once where its members end together") {
    GraphBuilder b;
    const Element one = b.node("One"), two = b.node("Two"), target = b.node("Target");
    for (const Element tail : {one, two}) {
        auto& edge = b.edge(tail, target);
        edge.label = "write";
        edge.bundle = 1;
    }
    const auto scene = drawn(b.graph);
    const auto both =
        all<scene::Text>(edge(scene, 0), "edge-label").size() + all<scene::Text>(edge(scene, 1), "edge-label").size();
    CHECK(both == 1);
    std::set<std::pair<double, double>> tips;
    std::size_t heads = 0;
    for (std::size_t i = 0; i < 2; ++i) {
        for (const Path* head : all<Path>(edge(scene, i), "edge-head")) {
            ++heads;
            tips.insert({tip(*head).x, tip(*head).y});
        }
    }
    CHECK(heads == tips.size());
    CHECK(heads >= 1);
}

TEST_CASE("a legend shows a sample and the word of each style in use, and only when there are several") {
    Two two;
    two.edge(two.tail, two.head);
    CHECK(groups(drawn(two.graph), "legend").empty());
    two.edge(two.tail, two.head).relation = Relation::reads;
    const auto scene = drawn(two.graph);
    const auto legends = groups(scene, "legend");
    REQUIRE(legends.size() == 1);
    const auto samples = all<Path>(*legends[0], "edge-line");
    REQUIRE(samples.size() == 2);
    CHECK(samples[0]->stroke->dashes.empty());
    CHECK(samples[1]->stroke->dashes == scene::fitted(theme::dashes(Relation::reads), 42));
    CHECK(words(*legends[0], "legend-word") == "flow reads");
}
