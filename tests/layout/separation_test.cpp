#include "layout/separation.hpp"

#include <cmath>
#include <limits>

#include "layout/random.hpp"
#include "support/catch.hpp"

using namespace vellum;
using layout::Separation;
using layout::Variable;
using test::Random;

namespace {

constexpr double enough = 0.05;  // px by which a constraint may be missed

struct Problem {
    std::vector<Variable> variables;
    std::vector<Separation> separations;
};

double cost(const Problem& problem, const std::vector<double>& values) {
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double off = values[i] - problem.variables[i].desired;
        sum += problem.variables[i].weight * off * off;
    }
    return sum;
}

/// The lowest cost on a grid of steps of 0.5, infinity when nothing on it is allowed.
double best_on_grid(const Problem& problem, std::vector<double>& values, std::size_t next = 0) {
    double best = std::numeric_limits<double>::infinity();
    if (next == values.size()) {
        return layout::violation(values, problem.variables, problem.separations) <= 0 ? cost(problem, values) : best;
    }
    const auto& v = problem.variables[next];
    for (double value = v.low; value <= v.high; value += 0.5) {
        values[next] = value;
        best = std::min(best, best_on_grid(problem, values, next + 1));
    }
    return best;
}

double best_on_grid(const Problem& problem) {
    std::vector<double> values(problem.variables.size(), 0);
    return best_on_grid(problem, values);
}

/// Up to three variables on a short line, separated forward by index so that no two demands contradict each other.
Problem tiny(Random& random) {
    Problem problem;
    const int count = random.between(1, 3);
    for (int i = 0; i < count; ++i) {
        const double low = random.between(0, 6), high = low + random.between(0, 8);
        const double weight = random.of(std::vector<double>{0.05, 1, 4, 20});
        problem.variables.push_back({static_cast<double>(random.between(-2, 16)), weight, low, high});
    }
    for (std::size_t a = 0; a < problem.variables.size(); ++a) {
        for (std::size_t b = a + 1; b < problem.variables.size(); ++b) {
            if (!random.one_in(3)) problem.separations.push_back({a, b, static_cast<double>(random.between(0, 5))});
        }
    }
    return problem;
}

}  // namespace

TEST_CASE("without constraints every value has its wish") {
    const std::vector<Variable> variables{{3, 1, -10, 10}, {-4.5, 20, -10, 10}};
    CHECK(layout::separate(variables, {}) == std::vector<double>{3, -4.5});
}

TEST_CASE("two equal wishes part evenly, unequal weights unevenly") {
    const Separation gap{0, 1, 12};
    const auto even = layout::separate({{50, 1, 0, 100}, {50, 1, 0, 100}}, {gap});
    CHECK(even[0] == Approx(44).margin(enough));
    CHECK(even[1] == Approx(56).margin(enough));
    const auto heavy = layout::separate({{50, 3, 0, 100}, {50, 1, 0, 100}}, {gap});
    CHECK(heavy[0] == Approx(47).margin(enough));
    CHECK(heavy[1] == Approx(59).margin(enough));
}

TEST_CASE("a bound pushes the whole row along") {
    const auto values = layout::separate({{5, 1, 8, 100}, {5, 1, 0, 100}, {5, 1, 0, 100}}, {{0, 1, 10}, {1, 2, 10}});
    CHECK(values[0] == Approx(8).margin(enough));
    CHECK(values[1] == Approx(18).margin(enough));
    CHECK(values[2] == Approx(28).margin(enough));
}

TEST_CASE("a wish outside the bounds is met at the bound") {
    CHECK(layout::separate({{50, 1, 0, 10}}, {})[0] == Approx(10).margin(enough));
    CHECK(layout::separate({{-50, 0.05, 0, 10}}, {})[0] == Approx(0).margin(enough));
}

TEST_CASE("what is impossible is a compromise, and the violation tells") {
    const std::vector<Variable> variables{{5, 1, 0, 10}, {5, 1, 0, 10}};
    const std::vector<Separation> separations{{0, 1, 30}};
    const auto values = layout::separate(variables, separations);
    REQUIRE(values.size() == 2);
    CHECK(values[0] <= values[1]);
    CHECK(layout::violation(values, variables, separations) > 5);
}

TEST_CASE("violation is the largest amount missed, of gaps and bounds alike") {
    const std::vector<Variable> variables{{0, 1, 0, 10}, {0, 1, 0, 10}};
    const std::vector<Separation> separations{{0, 1, 4}};
    CHECK(layout::violation({2, 6}, variables, separations) == 0);
    CHECK(layout::violation({2, 5}, variables, separations) == 1);
    CHECK(layout::violation({-3, 5}, variables, separations) == 3);
    CHECK(layout::violation({2, 17}, variables, separations) == 7);
}

TEST_CASE("no allowed placement on a grid is better than the one found") {
    Random random(1);
    int solvable = 0;
    for (int round = 0; round < 400; ++round) {
        const Problem problem = tiny(random);
        const double best = best_on_grid(problem);
        if (!std::isfinite(best)) continue;
        ++solvable;
        const auto values = layout::separate(problem.variables, problem.separations);
        INFO("round " << round);
        REQUIRE(layout::violation(values, problem.variables, problem.separations) < enough);
        // What a missed constraint of `enough` may gain at the heaviest weight stays within this.
        REQUIRE(cost(problem, values) <= best + 0.01 * (1 + best));
    }
    CHECK(solvable > 100);
}

TEST_CASE("a long row with room for it is set without a gap missed") {
    Random random(2);
    std::vector<Variable> variables;
    std::vector<Separation> separations;
    for (std::size_t i = 0; i < 20; ++i) {
        variables.push_back({static_cast<double>(random.between(0, 300)), 1, 0, 1000});
        if (i > 0) separations.push_back({i - 1, i, 12});
    }
    const auto values = layout::separate(variables, separations);
    CHECK(layout::violation(values, variables, separations) < 1);
}

TEST_CASE("what has no room for its distances shares what there is, and nothing else gives way") {
    const std::vector<Variable> variables{{5, 1, 0, 12}, {5, 1, 0, 12}, {5, 1, 0, 12}, {5, 1, 0, 100}};
    const std::vector<Separation> separations{{0, 1, 16}, {1, 2, 8}, {0, 3, 16}};
    const auto fitting = layout::feasible(variables, separations);
    REQUIRE(fitting.size() == 3);
    CHECK(fitting[0].gap == Approx(8).margin(enough));
    CHECK(fitting[1].gap == Approx(4).margin(enough));
    CHECK(fitting[2].gap == 16);
    CHECK(layout::violation(layout::separate(variables, fitting), variables, fitting) < enough);
}

TEST_CASE("what is wished beyond the gaps is granted as far as there is room, in proportion") {
    const auto gaps_in = [](double room) {
        const std::vector<Variable> variables(3, Variable{0, 1, 0, room});
        const auto fitting = layout::feasible(variables, {{0, 1, 10, false, 20}, {1, 2, 20}});
        return std::pair{fitting.at(0).gap, fitting.at(1).gap};
    };
    CHECK(gaps_in(100) == std::pair{30.0, 20.0});
    CHECK(gaps_in(40).first == Approx(20).margin(enough));
    CHECK(gaps_in(40).second == Approx(20).margin(enough));
    CHECK(gaps_in(30).first == Approx(10).margin(enough));
    CHECK(gaps_in(15).first == Approx(5).margin(enough));
    CHECK(gaps_in(15).second == Approx(10).margin(enough));
}

TEST_CASE("a circle is opened where it may run either way, else at its last separation") {
    const std::vector<Variable> variables(3, Variable{50, 1, 0, 100});
    auto open = layout::feasible(variables, {{0, 1, 10, true}, {1, 2, 10, false}, {2, 0, 10, false}});
    CHECK(open.size() == 3);
    CHECK(layout::violation(layout::separate(variables, open), variables, open) < enough);
    open = layout::feasible(variables, {{0, 1, 10}, {1, 2, 10}, {2, 0, 10}});
    REQUIRE(open.size() == 2);
    CHECK(open[1].before == 1);
}

TEST_CASE("whatever contradicts itself is made feasible") {
    Random random(11);
    for (int round = 0; round < 300; ++round) {
        INFO("round " << round);
        std::vector<Variable> variables;
        for (int i = random.between(2, 12); i > 0; --i) {
            const double low = random.between(0, 30);
            variables.push_back({static_cast<double>(random.between(-5, 45)), 1, low, low + random.between(0, 20)});
        }
        std::vector<Separation> separations;
        for (int i = random.between(1, 30); i > 0; --i) {
            const auto a = random.below(variables.size()), b = random.below(variables.size());
            if (a != b) separations.push_back({a, b, static_cast<double>(random.between(1, 20)), random.one_in(3)});
        }
        const auto fitting = layout::feasible(variables, separations);
        REQUIRE(layout::violation(layout::separate(variables, fitting), variables, fitting) < enough);
    }
}
