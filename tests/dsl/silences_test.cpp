// Findings of lint that a diagram wants, with a reason.
#include <string>
#include <vector>

#include <vellum/vellum.hpp>

#include "drawn.hpp"

using namespace vellum;
using Catch::Matchers::ContainsSubstring;

namespace {

/// Labels of what a silence is for.
std::string labels(const model::Graph& graph, const model::Silence& silence) {
    std::string out;
    for (const auto element : silence.elements) out += (out.empty() ? "" : ", ") + graph.item(element).label;
    return out;
}

}  // namespace

TEST_CASE("a silence has a rule, a reason, a line, and what it is for") {
    int line = 0;
    const auto graph = drawn::graph([&](Diagram& d) {
        auto a = d.add<aws::Lambda>("a"), b = d.add<aws::Lambda>("b");
        auto vpc = d.add<aws::Vpc>("vpc");
        const std::vector<Node> range{b, a};
        line = __LINE__ + 1;
        d.silence("missing-summary", std::string("a sketch")).silence("duplicate-node", "replicas", vpc);
        d.silence("unconnected-node", "annotations", all(vpc, range));
        d.silence("step-gap", "told elsewhere", b);
    });
    REQUIRE(graph.silences.size() == 4);
    CHECK(graph.silences[0].rule == "missing-summary");
    CHECK(graph.silences[0].reason == "a sketch");
    CHECK(graph.silences[0].where == model::SourceLocation{"tests/dsl/silences_test.cpp", line});
    CHECK(graph.silences[0].elements.empty());
    CHECK(labels(graph, graph.silences[1]) == "vpc");
    CHECK(labels(graph, graph.silences[2]) == "vpc, b, a");
    CHECK(graph.silences[2].where.line == line + 1);
    CHECK(labels(graph, graph.silences[3]) == "b");
}

TEST_CASE("a silence that cannot be is an error of the diagram, with its line") {
    const std::vector<Node> none;
    int line = 0;
    const auto faults = drawn::faults([&](Diagram& d) {
        d.add<aws::Lambda>();
        line = __LINE__ + 1;
        d.silence("duplicate-nodes", "a reason");
        d.silence("duplicate-node", "");
        d.silence("duplicate-node", "for nothing", Node());
        d.silence("duplicate-node", "for an empty list", all(none));
    });
    REQUIRE(faults.size() == 4);
    for (int i = 0; i < 4; ++i) CHECK(faults[static_cast<std::size_t>(i)].where.line == line + i);
    CHECK(faults[0].fix == "did you mean \"duplicate-node\"?");
    CHECK_THAT(faults[1].message, ContainsSubstring("no reason"));
    CHECK_THAT(faults[2].message, ContainsSubstring("stands for nothing in this diagram"));
    CHECK(faults[3].message == "a silence is for an empty list");
}
