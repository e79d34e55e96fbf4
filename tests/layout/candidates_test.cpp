#include "layout/candidates.hpp"

#include "layout/generated_graph.hpp"
#include "layout/score.hpp"
#include "support/catch.hpp"

using namespace vellum;
using Catch::Matchers::ContainsSubstring;

namespace {

layout::Layout laid_out(model::Graph graph, int effort) {
    graph.effort = effort;
    return layout::compute(graph, theme::standard());
}

}  // namespace

TEST_CASE("the lowest effort finishes one layout") {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const auto verdict = laid_out(test::generated_graph(seed), 1).verdict;
        CHECK(verdict.finished == 1);
        CHECK_FALSE(verdict.runner_up.has_value());
    }
}

TEST_CASE("more effort never keeps a worse layout, and the runner-up is no better than the winner") {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const auto graph = test::generated_graph(seed);
        double before = layout::score(laid_out(graph, 1).verdict.winner);
        for (int effort = 2; effort <= model::most_effort; ++effort) {
            const auto verdict = laid_out(graph, effort).verdict;
            INFO("seed " << seed << ", effort " << effort);
            const double now = layout::score(verdict.winner);
            CHECK(now <= before);
            if (verdict.runner_up) CHECK(layout::score(*verdict.runner_up) >= now);
            before = now;
        }
    }
}

TEST_CASE("a verdict names what costs something, for the winner and the next best") {
    layout::Merits winner, next;
    winner.bends = 2;
    winner.length = 100;
    next.crossings = 1;
    CHECK(layout::describe({winner, std::nullopt, 1}) == "48 = bends 36 + length 12; 1 layout finished");
    CHECK_THAT(layout::describe({winner, next, 4}),
               ContainsSubstring("; runner-up 180 = crossings 180; 4 layouts finished"));
}
