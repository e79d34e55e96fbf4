// Statements are found again at the file and line they were written in, whichever compiler built the diagram.
#include <vellum/vellum.hpp>

#include "drawn.hpp"

using namespace vellum;

TEST_CASE("elements, edges, steps and notes know their line") {
    int first = 0;
    const auto graph = drawn::graph([&](Diagram& d) {
        first = __LINE__ + 1;
        auto a = d.add<aws::Lambda>("a");  // 0
        auto vpc = d.add<aws::Vpc>();      // 1
        auto b = d.add<aws::Lambda>(       // 2
            "b");
        a >> b;                              // 4
        a >> b >> a;                         // 5
        a >> edge("x").step("text") >> b;    // 6
        a                                    // 7
            >> edge("x").step("text")        // 8
            >> b                             // 9
            >> vpc;                          // 10
        all(a, b) >> vpc.add<aws::S3>();     // 11
        each_to_each(all(a, b), all(a, b));  // 12
        a.step("text")                       // 13
            .step(9, "text");                // 14
        d.note("cost", "none")               // 15
            .note("velocity", "high");       // 16
        const auto connect = [](auto x, auto y) {
            x >> y;  // 18
        };
        connect(a, b);
    });
    const auto line = [&](const model::SourceLocation& where) {
        CHECK(where.file == "tests/dsl/lines_test.cpp");
        return where.line - first;
    };
    CHECK(line(graph.nodes[0].where) == 0);
    CHECK(line(graph.clusters[0].where) == 1);
    CHECK(line(graph.nodes[1].where) == 2);
    std::vector<int> edges;
    for (const auto& edge : graph.edges) edges.push_back(line(edge.where));
    CHECK(edges == std::vector{4, 5, 5, 6, 9, 10, 11, 11, 12, 12, 12, 12, 18});
    CHECK(line(graph.edges[4].step->where) == 8);
    CHECK(line(graph.nodes[0].steps[0].where) == 13);
    // In a call on the result of a call, g++ names the line of the call and clang++ that of the statement.
    const auto either = [](int first_line, int second_line) {
        return Catch::Matchers::Predicate<int>([=](int got) { return got == first_line || got == second_line; });
    };
    CHECK_THAT(line(graph.nodes[0].steps[1].where), either(13, 14));
    CHECK(line(graph.notes[0].where) == 15);
    CHECK_THAT(line(graph.notes[1].where), either(15, 16));
}
