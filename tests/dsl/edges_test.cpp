// Every way to write an edge gives the edges it promises.
#include <array>
#include <string>
#include <vector>

#include <vellum/vellum.hpp>

#include "drawn.hpp"

using namespace vellum;

// The grouping that compilers would like to see spelled out is what some of these are about.
#pragma GCC diagnostic ignored "-Wparentheses"

#define COMMA ,

namespace {

/// Four nodes a, b, c, d and a statement over them.
template <class Statement>
model::Graph connected(Statement statement) {
    return drawn::graph([&](Diagram& d) {
        statement(d.add<aws::Lambda>("a"), d.add<aws::Lambda>("b"), d.add<aws::Lambda>("c"), d.add<aws::Lambda>("d"));
    });
}

#define EDGES(STATEMENT)                                                                                 \
    drawn::edges(connected([]([[maybe_unused]] Node a, [[maybe_unused]] Node b, [[maybe_unused]] Node c, \
                              [[maybe_unused]] Node d) { STATEMENT; }))

}  // namespace

TEST_CASE("plain edges point as written") {
    CHECK(EDGES(a >> b) == "a > b");
    CHECK(EDGES(a << b) == "a < b");
    CHECK(EDGES(a - b) == "a - b");
    CHECK(EDGES(a >> a) == "a > a");
}

TEST_CASE("chains go on from their last node") {
    CHECK(EDGES(a >> b >> c >> d) == "a > b, b > c, c > d");
    CHECK(EDGES(a << b << c) == "a < b, b < c");
    CHECK(EDGES(a >> b << c) == "a > b, b < c");
    CHECK(EDGES(auto chain = a >> b; chain >> c; chain >> d) == "a > b, b > c, b > d");
}

TEST_CASE("the grouping of a statement does not matter") {
    CHECK(EDGES(a - b >> c) == "a - b, b > c");
    CHECK(EDGES(a >> b - c >> d) == "b - c, a > b, c > d");
    CHECK(EDGES(a >> (b >> c)) == "b > c, a > b");
    CHECK(EDGES(a >> edge("x") >> (b - c)) == "b - c, a >[x] b");
    CHECK(EDGES(auto left = a >> b; auto right = c >> d; left - right) == "a > b, c > d, b - c");
}

TEST_CASE("links carry labels and heads from both operators") {
    CHECK(EDGES(a >> edge("x") >> b) == "a >[x] b");
    CHECK(EDGES(a << edge("x") << b) == "a <[x] b");
    CHECK(EDGES(a - edge("x") - b) == "a -[x] b");
    CHECK(EDGES(a >> edge("x") << b) == "a <>[x] b");
    CHECK(EDGES(a << edge("x") >> b) == "a <>[x] b");
    CHECK(EDGES(a - edge("x") >> b) == "a >[x] b");
    CHECK(EDGES(a - edge("x") << b) == "a <[x] b");
    CHECK(EDGES(a >> both("x") >> b) == "a <>[x] b");
    CHECK(EDGES(a - both("x") - b) == "a <>[x] b");
    CHECK(EDGES(a >> edge("x") >> b >> c >> edge("y") >> d) == "a >[x] b, b > c, c >[y] d");
    CHECK(EDGES(auto open = a >> edge("x"); open >> b; open << c) == "a >[x] b, a <>[x] c");
}

TEST_CASE("lists fan out and in, and chains go through them") {
    CHECK(EDGES(a >> all(b, c, d)) == "a > b, a > c, a > d");
    CHECK(EDGES(all(a, b) >> c) == "a > c, b > c");
    CHECK(EDGES(all(a, b) >> edge("x") >> c) == "a >[x] c, b >[x] c");
    CHECK(EDGES(a >> all(b, c) >> d) == "a > b, a > c, b > d, c > d");
    CHECK(EDGES(a - edge("x") - all(b, c)) == "a -[x] b, a -[x] c");
    CHECK(EDGES(a >> edge("x") >> all(b, c) >> edge("y") >> d) == "a >[x] b, a >[x] c, b >[y] d, c >[y] d");
    CHECK(EDGES(auto list = all(a, b); list >> c; d >> list) == "a > c, b > c, d > a, d > b");
}

TEST_CASE("a list takes handles, lists and every range of them") {
    CHECK(EDGES(std::vector<Node> two{a COMMA b}; all(two) >> c) == "a > c, b > c");
    CHECK(EDGES(std::array two{a COMMA b}; all(two, c) >> d) == "a > d, b > d, c > d");
    CHECK(EDGES(Node two[]{a COMMA b}; all(two) >> c) == "a > c, b > c");
    CHECK(EDGES(all(all(a, b), c) >> d) == "a > d, b > d, c > d");
    CHECK(EDGES(std::vector<std::vector<Node>> rows{{a} COMMA{b COMMA c}}; all(rows) >> d) == "a > d, b > d, c > d");
    CHECK(EDGES(all(a) >> b) == "a > b");
}

TEST_CASE("list to list is spelled out") {
    CHECK(EDGES(each_to_each(all(a, b), all(c, d))) == "a > c, a > d, b > c, b > d");
    CHECK(EDGES(each_to_each(all(a, b), flow("x"), all(c, d))) == "a >[x] c, a >[x] d, b >[x] c, b >[x] d");
    CHECK(EDGES(pairwise(all(a, b), all(c, d))) == "a > c, b > d");
    CHECK(EDGES(pairwise(all(a, b), both("x"), all(c, d))) == "a <>[x] c, b <>[x] d");
}

TEST_CASE("edges of one statement with a list share a bundle of their own") {
    const auto graph = connected([](Node a, Node b, Node c, Node d) {
        all(a, b) >> c;
        all(a, b) >> writes() >> d;
        a >> b;
        all(a) >> d;
        each_to_each(all(a, b), all(c, d));
        pairwise(all(a, b), all(c, d));
    });
    std::vector<int> bundles;
    for (const auto& edge : graph.edges) bundles.push_back(edge.bundle ? static_cast<int>(*edge.bundle) : -1);
    CHECK(bundles == std::vector{0, 0, 1, 1, -1, -1, -1, -1, -1, -1, -1, -1});
}

TEST_CASE("each relation is a link of its own") {
    const auto graph = connected([](Node a, Node b, Node, Node) {
        a >> edge() >> b;
        a >> flow() >> b;
        a >> triggers() >> b;
        a >> reads() >> b;
        a >> writes() >> b;
        a >> queries() >> b;
        a >> invokes() >> b;
        a >> logs() >> b;
        a >> deploys() >> b;
        a >> authorizes() >> b;
        a >> notifies() >> b;
        a >> replicates() >> b;
    });
    CHECK(graph.edges[0].relation == Relation::flow);
    for (std::size_t i = 1; i < graph.edges.size(); ++i)
        CHECK(static_cast<std::size_t>(graph.edges[i].relation) == i - 1);
}

TEST_CASE("a link is a value: kept, reused, changed into another") {
    const auto graph = connected([](Node a, Node b, Node c, Node d) {
        auto w = writes(std::string("Write ") + "table");
        const auto styled = w.dashed().color("#dd344c").tooltip("tip").link("page.html");
        a >> w >> b;
        a >> styled >> c;
        w = reads("other");
        a >> w >> d;
        w = *&w;
        a >> w >> d;
    });
    CHECK(drawn::edges(graph) == "a >[Write table] b, a >[Write table] c, a >[other] d, a >[other] d");
    CHECK(graph.edges[0].line == Line::by_relation);
    CHECK_FALSE(graph.edges[0].color);
    const auto& styled = graph.edges[1];
    CHECK(styled.line == Line::dashed);
    CHECK(styled.color == geometry::Color{0xDD, 0x34, 0x4C});
    CHECK(styled.tooltip == "tip");
    CHECK(styled.link == "page.html");
    CHECK(styled.relation == Relation::writes);
    CHECK(graph.edges[2].relation == Relation::reads);
}

TEST_CASE("an edge may begin and end on clusters") {
    const auto graph = drawn::graph([](Diagram& d) {
        auto inside = d.add<aws::StepFunctionsWorkflow>("machine");
        auto node = inside.add<aws::Glue>("job");
        auto frame = d.add<group<aws::ECS>>("service");
        auto app = frame.add<aws::Fargate>("app");
        auto user = d.add<generic::User>("user");
        user >> inside >> frame >> edge("x") >> user;
        all(inside, app, node) - user;
        const AnyCluster any = frame;
        any << user;
    });
    CHECK(
        drawn::edges(graph) ==
        "user > machine, machine > service, service >[x] user, machine - user, app - user, job - user, service < user");
}
