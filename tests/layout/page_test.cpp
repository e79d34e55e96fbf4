#include "layout/page.hpp"

#include "layout/generated_graph.hpp"
#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Rect;
using layout::Layout;

namespace {

Layout lay_out(const model::Graph& graph) { return layout::compute(graph, theme::standard()); }

/// Everything on the page, as boxes.
std::vector<Rect> drawn(const Layout& layout) {
    std::vector<Rect> out{layout.title.box};
    const auto add_callout = [&](const std::optional<Rect>& callout) {
        if (callout) out.push_back(*callout);
    };
    if (!layout.summary.block.lines.empty()) out.push_back(layout.summary.box);
    for (const auto& node : layout.nodes) out.push_back(node.bounds());
    for (const auto& cluster : layout.clusters) out.push_back(geometry::united(cluster.frame, cluster.heading()));
    for (const auto& edge : layout.edges) {
        for (std::size_t i = 1; i < edge.points.size(); ++i) {
            out.push_back(Rect::spanning(edge.points[i - 1], edge.points[i]));
        }
        if (edge.label) out.push_back(edge.label->box);
        add_callout(edge.callout);
    }
    for (const auto& at : layout.node_callouts) add_callout(at);
    for (const auto& at : layout.cluster_callouts) add_callout(at);
    for (const auto& entry : layout.legend) out.push_back(geometry::united(entry.line, entry.word.box));
    return out;
}

Rect extent(const Layout& layout) {
    Rect all;
    for (const Rect& box : drawn(layout)) all = geometry::united(all, box);
    return all;
}

/// Two nodes and an edge of each of these relations.
model::Graph with(const std::vector<Relation>& relations) {
    GraphBuilder b;
    const auto tail = b.node("Tail"), head = b.node("Head");
    for (const Relation relation : relations) b.edge(tail, head).relation = relation;
    return b.graph;
}

}  // namespace

TEST_CASE("the margin is the same on every side, and nothing lies in it") {
    for (unsigned seed = 400; seed < 430; ++seed) {
        INFO("seed " << seed);
        const Layout layout = lay_out(test::generated_graph(seed));
        const Rect all = extent(layout);
        const double margin = theme::standard().metrics.margin;
        // A line is taken for half a px thicker on either side, and the page's size is whole.
        CHECK(all.x == Approx(margin).margin(0.6));
        CHECK(all.y == Approx(margin).margin(0.6));
        CHECK(layout.size.width - all.right() == Approx(margin).margin(1.6));
        CHECK(layout.size.height - all.bottom() == Approx(margin).margin(1.6));
    }
}

TEST_CASE("the header stands above the drawing, title over summary, at the left margin") {
    auto graph = with({Relation::flow});
    graph.title = "A title";
    graph.summary = "What the picture shows, in a sentence that is somewhat longer than the title.";
    const Layout layout = lay_out(graph);
    CHECK(layout.title.box.x == 40);
    CHECK(layout.title.box.y == 40);
    CHECK(layout.summary.box.x == 40);
    CHECK(layout.summary.box.y >= layout.title.box.bottom());
    for (const auto& node : layout.nodes) CHECK(node.icon.y > layout.summary.box.bottom() + 20);
}

TEST_CASE("without a summary the drawing moves up") {
    auto graph = with({Relation::flow});
    const double without = lay_out(graph).nodes[0].icon.y;
    graph.summary = "A summary.";
    CHECK(lay_out(graph).nodes[0].icon.y > without + 10);
}

TEST_CASE("a wide header makes the page wide; a very long one wraps") {
    auto graph = with({Relation::flow});
    graph.title = "A title that is a good deal wider than two nodes with an edge between them";
    const Layout layout = lay_out(graph);
    CHECK(layout.size.width == Approx(layout.title.box.width + 80).margin(1));
    graph.title += ", and goes on about what it shows, for whom, and what for, until it takes more than one line";
    CHECK(lay_out(graph).title.block.lines.size() > 1);
}

TEST_CASE("there is a legend only when more than one line style is used") {
    CHECK(lay_out(with({Relation::flow})).legend.empty());
    CHECK(lay_out(with({Relation::flow, Relation::writes, Relation::triggers})).legend.empty());
    CHECK(lay_out(with({Relation::reads})).legend.empty());
    CHECK(lay_out(with({})).legend.empty());
    const Layout layout = lay_out(with({Relation::flow, Relation::reads, Relation::logs}));
    REQUIRE(layout.legend.size() == 3);
    CHECK(layout.legend[0].relation == Relation::flow);
    CHECK(layout.legend[1].relation == Relation::reads);
    CHECK(layout.legend[2].relation == Relation::logs);
}

TEST_CASE("relations that are drawn alike share an entry of the legend") {
    const Layout layout = lay_out(with({Relation::writes, Relation::flow, Relation::queries, Relation::reads}));
    REQUIRE(layout.legend.size() == 2);
    CHECK(layout.legend[0].word.block.lines.at(0).text == "flow / writes");
    CHECK(layout.legend[1].word.block.lines.at(0).text == "reads / queries");
}

TEST_CASE("an edge with a style of its own says nothing about its relation") {
    auto graph = with({Relation::flow, Relation::reads});
    graph.edges[1].line = Line::dotted;
    CHECK(lay_out(graph).legend.empty());
}

TEST_CASE("the legend stands below the drawing, its entries side by side") {
    const Layout layout = lay_out(with({Relation::flow, Relation::reads, Relation::logs, Relation::deploys}));
    REQUIRE(layout.legend.size() == 4);
    CHECK(layout.legend[0].line.x == 40);
    for (std::size_t i = 0; i < layout.legend.size(); ++i) {
        const auto& entry = layout.legend[i];
        CHECK(entry.word.box.x > entry.line.right());
        for (const auto& node : layout.nodes) CHECK(entry.word.box.y > node.bounds().bottom() + 20);
        if (i > 0) CHECK(entry.line.x > layout.legend[i - 1].word.box.right());
    }
}
