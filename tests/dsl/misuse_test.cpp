// What cannot be drawn is reported with its line, all together, and never crashes.
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <vellum/vellum.hpp>

#include "drawn.hpp"

using namespace vellum;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string messages(std::function<void(Diagram&)> body) {
    std::string out;
    for (const auto& fault : drawn::faults(std::move(body))) out += fault.message + "\n";
    return out;
}

}  // namespace

TEST_CASE("handles of a diagram that is finished") {
    std::optional<Node> kept;
    std::optional<Link> link;
    std::optional<List> list;
    std::optional<Cluster<aws::Vpc>> vpc;
    drawn::graph([&](Diagram& d) {
        kept = d.add<aws::Lambda>("kept");
        list = all(*kept);
        vpc = d.add<aws::Vpc>();
        vpc->add<aws::Lambda>();
        link = writes("w");
    });
    const char* nothing = "stands for nothing in this diagram";
    CHECK_THAT(messages([&](Diagram& d) { d.add<aws::Lambda>() >> *kept; }), ContainsSubstring(nothing));
    CHECK_THAT(messages([&](Diagram& d) { *kept >> d.add<aws::Lambda>(); }), ContainsSubstring(nothing));
    CHECK_THAT(messages([&](Diagram& d) { *kept >> *link >> d.add<aws::Lambda>(); }), ContainsSubstring(nothing));
    CHECK_THAT(messages([&](Diagram& d) { *list >> d.add<aws::Lambda>(); }), ContainsSubstring(nothing));
    CHECK_THAT(messages([&](Diagram& d) { all(*list, *kept) >> d.add<aws::Lambda>(); }), ContainsSubstring(nothing));
    CHECK_THAT(messages([&](Diagram& d) { d.add<aws::Lambda>(), kept->caption("x"); }), ContainsSubstring(nothing));
    CHECK_THAT(messages([&](Diagram& d) { d.add<aws::Lambda>(), kept->step("x"); }), ContainsSubstring(nothing));
    CHECK_THAT(messages([&](Diagram& d) { d.add<aws::Lambda>(), vpc->add<aws::S3>(); }), ContainsSubstring(nothing));
    CHECK_THAT(messages([&](Diagram&) { *kept >> *kept; }), ContainsSubstring(nothing));
    CHECK(messages([&](Diagram& d) { d.add<aws::Lambda>() >> *link >> d.add<aws::S3>(); }).empty());
}

TEST_CASE("handles of a diagram around the one that is built") {
    std::string inner;
    drawn::graph([&](Diagram& d) {
        auto outer = d.add<aws::Lambda>("outer");
        inner = messages([&](Diagram& e) { all(e.add<aws::Lambda>("inner"), outer) >> e.add<aws::S3>(); });
        outer >> outer;
    });
    CHECK_THAT(inner, ContainsSubstring("stands for nothing in this diagram"));
}

TEST_CASE("handles that were never filled") {
    CHECK_THAT(messages([](Diagram& d) { d.add<aws::Lambda>() >> Node(); }), ContainsSubstring("stands for nothing"));
    CHECK_THAT(messages([](Diagram& d) { d.add<aws::Lambda>(), Node().caption("x"); }),
               ContainsSubstring("stands for nothing"));
    CHECK_THAT(messages([](Diagram& d) {
                   d.add<aws::Lambda>() >> d.add<aws::Lambda>();
                   Node().icon("x.svg");
               }),
               ContainsSubstring("stands for nothing"));
}

TEST_CASE("outside of any diagram a handle is an exception") {
    std::optional<Node> kept;
    drawn::graph([&](Diagram& d) { kept = d.add<aws::Lambda>(); });
    CHECK_THROWS_AS(*kept >> *kept, std::logic_error);
    CHECK_THROWS_AS(kept->caption("x"), std::logic_error);
}

TEST_CASE("empty lists") {
    const std::vector<Node> none;
    const char* empty = "ends at an empty list";
    CHECK_THAT(messages([&](Diagram& d) { all(none) >> d.add<aws::Lambda>(); }), ContainsSubstring(empty));
    CHECK_THAT(messages([&](Diagram& d) { d.add<aws::Lambda>() >> all(none); }), ContainsSubstring(empty));
    CHECK_THAT(messages([&](Diagram& d) { d.add<aws::Lambda>() >> edge() >> all(none); }), ContainsSubstring(empty));
    CHECK_THAT(messages([&](Diagram& d) { all(none) >> edge() >> d.add<aws::Lambda>(); }), ContainsSubstring(empty));
    CHECK_THAT(messages([&](Diagram& d) { each_to_each(all(none), all(d.add<aws::S3>())); }), ContainsSubstring(empty));
}

TEST_CASE("pairs of lists of unequal length") {
    CHECK(messages([](Diagram& d) {
              auto a = d.add<aws::Lambda>(), b = d.add<aws::Lambda>();
              pairwise(all(a, b, a), all(a, b));
          }) == "pairwise connects 3 elements with 2\n");
}

TEST_CASE("a link that leads nowhere") {
    int line = 0;
    const auto faults = drawn::faults([&](Diagram& d) {
        line = __LINE__ + 1;
        [[maybe_unused]] auto open = d.add<aws::Lambda>() >> edge("x");
    });
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].message == "a link leads nowhere");
    CHECK(faults[0].where.line == line);
}

TEST_CASE("colours that are none") {
    CHECK(messages([](Diagram& d) { d.add<aws::Lambda>().color("red"); }) == "\"red\" is no colour\n");
    CHECK(messages([](Diagram& d) {
              auto a = d.add<aws::Lambda>();
              a >> edge().color("#12345G") >> a;
          }) == "\"#12345G\" is no colour\n");
}

TEST_CASE("list to list that hides in a chain is caught when the diagram is built") {
    CHECK_THAT(messages([](Diagram& d) {
                   auto a = d.add<aws::Lambda>(), b = d.add<aws::Lambda>();
                   all(a, b) >> (all(a, b) - a);
               }),
               ContainsSubstring("list to list is ambiguous"));
}

TEST_CASE("containment that the compiler could not see") {
    const auto helper = [](AnyCluster any) { any.add<aws::PublicSubnet>().add<aws::Lambda>(); };
    CHECK(messages([&](Diagram& d) { helper(d.add<aws::Vpc>()); }).empty());
    CHECK(messages([&](Diagram& d) { helper(d.add<aws::Region>()); }) ==
          "\"Public subnet\" stands in the wrong place\n");
}

TEST_CASE("an exception out of the body names the diagram and keeps what was found before") {
    const auto faults = drawn::faults([](Diagram& d) {
        d.add<aws::Lambda>().color("red");
        throw std::runtime_error("no such table");
    });
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].message == "\"red\" is no colour");
    CHECK(faults[1].message == "the code of diagram test threw \"no such table\"");
    CHECK(drawn::faults([](Diagram&) { throw 7; }).at(0).message ==
          "the code of diagram test threw something that is no std::exception");
    CHECK(drawn::graph([](Diagram& d) { d.add<aws::Lambda>(); }).nodes.size() == 1);
}

TEST_CASE("findings come in the order of the source") {
    const auto faults = drawn::faults([](Diagram& d) {
        d.add<aws::Lambda>("");
        d.add<aws::Lambda>().color("red");
        d.add<aws::Lambda>().link("javascript:alert(1)");
    });
    REQUIRE(faults.size() == 3);
    CHECK(faults[0].where.line + 1 == faults[1].where.line);
    CHECK(faults[1].where.line + 1 == faults[2].where.line);
}

TEST_CASE("a diagram that is to fold below its own breadth") {
    for (const double ratio : {0.9, 0.0, -2.0, std::numeric_limits<double>::quiet_NaN()}) {
        CHECK_THAT(messages([&](Diagram& d) {
                       d.add<aws::Lambda>();
                       d.fold(ratio);
                   }),
                   ContainsSubstring("at least 1 times its breadth"));
    }
}

TEST_CASE("the direction of a cluster that is none of this diagram's") {
    std::optional<AnyCluster> kept;
    drawn::graph([&](Diagram& d) {
        auto vpc = d.add<aws::Vpc>();
        vpc.add<aws::Lambda>();
        kept = vpc;
    });
    CHECK_THAT(messages([&](Diagram& d) {
                   d.add<aws::Lambda>();
                   kept->direction(Direction::down);
               }),
               ContainsSubstring("stands for nothing in this diagram"));
}
