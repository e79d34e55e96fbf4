// Numbers of steps.
#include <string>

#include <vellum/vellum.hpp>

#include "drawn.hpp"

using namespace vellum;

namespace {

std::string steps(const model::Graph& graph) {
    std::string out;
    for (const auto& node : graph.nodes) {
        for (const auto& step : node.steps) out += fmt::format("{}:{}{} ", node.label, step.number, step.text);
    }
    for (const auto& edge : graph.edges) {
        out += edge.step ? fmt::format("{}{} ", edge.step->number, edge.step->text) : "- ";
    }
    return out;
}

}  // namespace

TEST_CASE("numbers go on from the highest so far") {
    const auto graph = drawn::graph([](Diagram& d) {
        auto a = d.add<aws::Lambda>("a").step("first");
        auto b = d.add<aws::Lambda>("b");
        a >> edge().step("second") >> b;
        a >> edge().step(7, "seventh") >> b;
        a >> edge().step(3, "third") >> b;
        b.step("eighth");
        a >> b;
    });
    CHECK(steps(graph) == "a:1first b:8eighth 2second 7seventh 3third - ");
}

TEST_CASE("a statement shows its step once, and a link used twice has one number") {
    const auto graph = drawn::graph([](Diagram& d) {
        auto a = d.add<aws::Lambda>("a"), b = d.add<aws::Lambda>("b"), c = d.add<aws::Lambda>("c");
        all(a, b) >> writes().step("write") >> c;
        const auto w = reads().step("read");
        a >> w >> b;
        a >> edge().step("next") >> b;
        b >> w >> c;
        each_to_each(all(a, b), edge().step("grid"), all(b, c));
    });
    CHECK(steps(graph) == "1write - 2read 3next 2read 4grid - - - ");
}

TEST_CASE("a link that outlives a diagram is numbered anew in the next") {
    const auto link = edge().step("go");
    const auto numbers = [&](int before) {
        return steps(drawn::graph([&](Diagram& d) {
            auto a = d.add<aws::Lambda>("a"), b = d.add<aws::Lambda>("b");
            for (int i = 0; i < before; ++i) a >> edge().step("x") >> b;
            a >> link >> b;
        }));
    };
    CHECK(numbers(0) == "1go ");
    CHECK(numbers(2) == "1x 2x 3go ");
}
