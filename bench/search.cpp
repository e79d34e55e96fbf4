// What the search for a layout costs at each effort, and what it brings: many architectures of fifteen nodes.
//
// Each is laid out some times and its least CPU time counts. Target: by default about 10 ms.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "layout/layout.hpp"
#include "layout/score.hpp"
#include "measure.hpp"
#include "model/graph.hpp"
#include "pictures/architecture.hpp"
#include "theme/theme.hpp"

namespace {

using namespace vellum;

constexpr int nodes = 15;
constexpr unsigned architectures = 100;
constexpr int dearest_effort = 4;  // the highest one takes as long as all the rest of `make bench`
constexpr double target_ms = 10;   // at the default effort

struct Searches {
    std::vector<double> costs;                  ///< ms, ascending
    double cost = 0, score = 0, crossings = 0;  ///< of one architecture, on average
};

double least_cost(const model::Graph& graph) {
    const int runs = graph.effort <= model::default_effort ? 3 : 1;
    double least = 0;
    for (int run = 0; run < runs; ++run) {
        double cost = 0;
        bench::timed(cost, [&] { return layout::compute(graph, theme::standard()); });
        least = run == 0 ? cost : std::min(least, cost);
    }
    return least;
}

Searches searches(int effort) {
    Searches all;
    for (unsigned seed = 1; seed <= architectures; ++seed) {
        model::Graph graph = bench::architecture(seed, nodes);
        graph.effort = effort;
        const auto merits = layout::compute(graph, theme::standard()).verdict.winner;
        all.score += layout::score(merits) / architectures;
        all.crossings += static_cast<double>(merits.crossings) / architectures;
        all.costs.push_back(least_cost(graph));
        all.cost += all.costs.back() / architectures;
    }
    std::ranges::sort(all.costs);
    return all;
}

void print(int effort) {
    const Searches all = searches(effort);
    const std::string verdict = effort == model::default_effort ? bench::verdict(all.cost, target_ms) : "";
    fmt::print("{:6} {:8.2f} {:8.2f} {:8.2f} {:8.2f} {:9.0f} {:9.2f}   {}\n", effort, all.costs[architectures / 2],
               all.cost, all.costs[architectures * 9 / 10], all.costs.back(), all.score, all.crossings, verdict);
    std::fflush(stdout);
}

}  // namespace

int main() try {
    bench::keep_memory();
    fmt::print("\none layout by effort, CPU ms of {} architectures of {} nodes\n", architectures, nodes);
    fmt::print("{:>6} {:>8} {:>8} {:>8} {:>8} {:>9} {:>9}\n", "effort", "median", "mean", "9 of 10", "most", "score",
               "crossings");
    for (int effort = 1; effort <= dearest_effort; ++effort) print(effort);
} catch (const std::exception& error) {
    fmt::print(stderr, "bench: {}\n", error.what());
    return 3;
}
