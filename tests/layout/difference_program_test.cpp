#include "layout/difference_program.hpp"

#include "support/catch.hpp"

using vellum::layout::DifferenceProgram;

TEST_CASE("values are as near to each other as their gaps allow") {
    DifferenceProgram program;
    const auto a = program.add(), b = program.add(), c = program.add();
    program.keep_apart(a, b, 50);
    program.keep_apart(b, c, 20.5);
    program.pull(a, c, 0, 3);
    const auto values = program.solve();
    REQUIRE(values);
    CHECK((*values)[b] - (*values)[a] == 50);
    CHECK((*values)[c] - (*values)[b] == 21);  // rounded up: a gap is never missed
}

TEST_CASE("the heavier pull wins, and the other one bears the whole difference") {
    DifferenceProgram program;
    const auto origin = program.add(), a = program.add();
    program.pull(origin, a, 100, 5);
    program.pull(origin, a, -40, 4);
    const auto values = program.solve();
    REQUIRE(values);
    CHECK((*values)[a] - (*values)[origin] == 100);
}

TEST_CASE("an offset is kept where nothing is in its way") {
    DifferenceProgram program;
    const auto a = program.add(), b = program.add();
    program.pull(a, b, -30, 1);
    auto values = program.solve();
    REQUIRE(values);
    CHECK((*values)[b] - (*values)[a] == -30);
    program.keep_apart(a, b, 10);
    values = program.solve();
    REQUIRE(values);
    CHECK((*values)[b] - (*values)[a] == 10);
}

TEST_CASE("gaps that contradict each other have no solution") {
    DifferenceProgram program;
    const auto a = program.add(), b = program.add();
    program.keep_apart(a, b, 1);
    program.keep_apart(b, a, 0);
    program.pull(a, b, 0, 1);
    CHECK(!program.solve());
}

TEST_CASE("variables without gaps and pulls, and none at all, are fine") {
    DifferenceProgram program;
    CHECK(program.solve()->empty());
    program.add();
    CHECK(program.solve()->size() == 1);
}
