#include "layout/remaining_cost.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <queue>
#include <tuple>

#include "support/catch.hpp"

using namespace vellum::layout;

namespace {

constexpr double bend = 50;
constexpr int cells = 9;  // a grid of 9 × 9 points, 10 px apart, with the end in the middle
constexpr Point middle{40, 40};
constexpr std::array headings{Heading::right, Heading::down, Heading::left, Heading::up};

using State = std::tuple<int, int, int>;  // column, row, heading

Point point(const State& s) { return {std::get<0>(s) * 10.0, std::get<1>(s) * 10.0}; }

/// A step back from a state with that heading; off the grid where there is none.
State before(const State& s, int heading) {
    const auto [column, row, now] = s;
    constexpr std::array dx{1, 0, -1, 0}, dy{0, 1, 0, -1};
    return {column - dx[static_cast<std::size_t>(now)], row - dy[static_cast<std::size_t>(now)], heading};
}

/// What the cheapest path to the end costs from every state of the grid (Dijkstra, backwards); a px of the middle row
/// costs `row_share`.
std::map<State, double> true_costs(Heading arrival, double row_share) {
    std::map<State, double> costs;
    using Open = std::pair<double, State>;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> open;
    open.push({0, {4, 4, static_cast<int>(arrival)}});
    while (!open.empty()) {
        const auto [cost, state] = open.top();
        open.pop();
        if (!costs.try_emplace(state, cost).second) continue;
        const auto [column, row, now] = state;
        for (int heading = 0; heading < 4; ++heading) {
            const State next = before(state, heading);
            const auto [c, r, h] = next;
            if ((heading - now + 4) % 4 == 2 || std::min(c, r) < 0 || std::max(c, r) >= cells) continue;
            const double length = row == 4 && r == 4 ? 10 * row_share : 10;
            open.push({cost + length + (heading == now ? 0 : bend), next});
        }
    }
    return costs;
}

}  // namespace

TEST_CASE("Remaining cost: a bend for every turn that position and direction force") {
    RemainingCost to_right(bend);
    to_right.add_end(middle, Heading::right, 7);
    CHECK(to_right({0, 40}, Heading::right) == Approx(40 - 0.5 + 7));
    CHECK(to_right({0, 0}, Heading::down) == Approx(80 - 1 + 7 + bend));
    CHECK(to_right({0, 0}, Heading::right) == Approx(80 - 1 + 7 + 2 * bend));
    CHECK(to_right({0, 80}, Heading::down) == Approx(80 - 1 + 7 + 3 * bend));
    CHECK(to_right({80, 80}, Heading::right) == Approx(80 - 1 + 7 + 4 * bend));
}

TEST_CASE("Remaining cost: never more than the cheapest path") {
    const double share = GENERATE(1.0, 0.3);
    const auto arrival = headings[static_cast<std::size_t>(GENERATE(0, 1, 2, 3))];
    RemainingCost remaining(bend);
    remaining.add_end(middle, arrival, 0);
    if (share < 1) remaining.add_discount({0, 40}, {80, 40}, share);
    double closest = std::numeric_limits<double>::max();
    for (const auto& [state, cost] : true_costs(arrival, share)) {
        const double estimate = remaining(point(state), headings[static_cast<std::size_t>(std::get<2>(state))]);
        CHECK(estimate <= cost);
        if (cost > 100) closest = std::min(closest, cost - estimate);
    }
    // Where every px costs the same, it is all of it but the tolerance around the end.
    if (share == 1) CHECK(closest <= 1.0);
}

TEST_CASE("Remaining cost: the cheapest of several ends counts") {
    RemainingCost remaining(bend);
    remaining.add_end({100, 0}, Heading::right, 30);
    remaining.add_end({200, 0}, Heading::right, 0);
    remaining.add_end({150, 0}, Heading::up, 0);
    CHECK(remaining({0, 0}, Heading::right) == Approx(100 - 0.5));  // the ends of one arrival count as one box
    CHECK(remaining({150, 100}, Heading::up) == Approx(100 - 0.5));
}
