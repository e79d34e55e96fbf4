// What can be told of a layout's score before its edges are routed.
#include "layout/forecast.hpp"

#include "layout/candidate.hpp"
#include "layout/generated_graph.hpp"
#include "layout/score.hpp"
#include "support/catch.hpp"

using namespace vellum;
using Catch::Matchers::WithinAbs;
using geometry::Point;
using geometry::Rect;

namespace {

/// Four nodes at the corners of a square, 0 and 1 above 2 and 3, with these edges; placed by hand on a page.
struct Square {
    model::Graph graph;
    layout::Layout boxes;

    explicit Square(std::vector<std::pair<unsigned, unsigned>> edges, geometry::Size page = {600, 400}) {
        const Point corners[]{{100, 100}, {500, 100}, {100, 300}, {500, 300}};
        for (unsigned i = 0; i < 4; ++i) {
            model::Node node;
            node.id.value = i;
            graph.nodes.push_back(node);
            graph.children.push_back(node.id);
            layout::NodeBox box;
            box.icon = Rect::around(corners[i], {64, 64});
            boxes.nodes.push_back(box);
        }
        for (const auto& [tail, head] : edges) {
            model::Edge edge;
            edge.id.value = static_cast<std::uint32_t>(graph.edges.size());
            edge.tail = graph.nodes[tail].id;
            edge.head = graph.nodes[head].id;
            graph.edges.push_back(edge);
        }
        boxes.size = page;
    }

    layout::Forecast forecast(bool folded = false) const { return layout::forecast(graph, boxes, folded); }
};

double crossing() {
    layout::Merits merits;
    merits.crossings = 1;
    return layout::score(merits);
}

}  // namespace

TEST_CASE("edges are expected to cross where straight lines between their ends do") {
    const auto diagonals = Square({{0, 3}, {1, 2}}).forecast();
    CHECK_THAT(diagonals.expected - diagonals.least, WithinAbs(crossing(), 1e-9));
    CHECK(Square({{0, 1}, {2, 3}}).forecast().expected == Square({{0, 1}, {2, 3}}).forecast().least);
    SECTION("not where they meet at a common end") {
        const auto fan = Square({{0, 1}, {0, 3}, {2, 0}}).forecast();
        CHECK(fan.expected == fan.least);
    }
    SECTION("and not in folded flows, whose rows they run across") {
        const auto folded = Square({{0, 3}, {1, 2}}).forecast(true);
        CHECK(folded.expected == folded.least);
        CHECK(folded.least == diagonals.least);
    }
}

TEST_CASE("a strip is expected to stay one, but might not") {
    const auto strip = Square({{0, 1}}, {4000, 400}).forecast();
    layout::Merits proportions;
    layout::judge_proportions(Square({}).graph, {4000, 400}, proportions);
    CHECK(proportions.excess_length > 0);
    CHECK_THAT(strip.expected - strip.least, WithinAbs(layout::score(proportions), 1e-9));
}

TEST_CASE("no finished layout is better than the least that was told") {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const auto graph = test::generated_graph(seed);
        const auto& theme = theme::standard();
        const auto measures = layout::measure(graph, theme);
        auto candidate = layout::placed(graph, measures, theme, {});
        const auto told = layout::forecast(graph, candidate.layout, false);
        candidate = layout::finished(graph, measures, theme, std::move(candidate));
        INFO("seed " << seed);
        CHECK(told.least <= candidate.score + 1);  // icons and lines are rounded to pixels
        CHECK(told.least <= told.expected);
    }
}
