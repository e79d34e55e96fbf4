#include "layout/difference_program.hpp"

#include <cmath>
#include <tuple>
#include <utility>

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace vellum::layout {
namespace {

constexpr int graver = 50;  // what may never be missed, against what must not

}  // namespace

void DifferenceProgram::keep_apart(std::size_t before, std::size_t after, double gap, Importance importance) {
    gaps_.push_back({before, after, static_cast<int>(std::ceil(gap - 1e-6)), importance == Importance::must ? 0 : -1});
}

void DifferenceProgram::wish_apart(std::size_t before, std::size_t after, double gap, int weight) {
    gaps_.push_back({before, after, static_cast<int>(std::ceil(gap - 1e-6)), weight});
}

std::size_t DifferenceProgram::pull(std::size_t from, std::size_t to, double offset, int weight) {
    pulls_.push_back({from, to, static_cast<int>(std::lround(offset)), weight});
    return pulls_.size() - 1;
}

std::optional<std::vector<double>> DifferenceProgram::solve() const {
    const auto values = nearest();
    for (const auto& gap : gaps_) {
        if (gap.weight <= 0 && values[gap.after] - values[gap.before] < gap.least) return std::nullopt;
    }
    return values;
}

std::vector<double> DifferenceProgram::nearest() const {
    if (variables_ == 0) return {};
    using Network = lemon::SmartDigraph;
    Network network;
    network.reserveNode(static_cast<int>(variables_));
    network.reserveArc(static_cast<int>(gaps_.size() + 2 * pulls_.size()));
    std::vector<Network::Node> nodes;
    for (std::size_t i = 0; i < variables_; ++i) nodes.push_back(network.addNode());
    std::vector<std::pair<int, int>> costs_and_capacities;  // maps of the network would be told of every new arc
    costs_and_capacities.reserve(gaps_.size() + 2 * pulls_.size());
    const auto add_arc = [&](std::size_t from, std::size_t to, int cost, int capacity) {
        network.addArc(nodes[from], nodes[to]);
        costs_and_capacities.emplace_back(cost, capacity);
    };
    int all_weights = 1;  // no arc of a cheapest circulation carries more
    for (const auto& pull : pulls_) {
        all_weights += pull.weight;
        add_arc(pull.from, pull.to, -pull.offset, pull.weight);
        add_arc(pull.to, pull.from, pull.offset, pull.weight);
    }
    for (const auto& gap : gaps_) all_weights += std::max(0, gap.weight);
    for (const auto& gap : gaps_) {
        const int weight = gap.weight > 0 ? gap.weight : gap.weight < 0 ? all_weights * graver : all_weights;
        add_arc(gap.before, gap.after, -gap.least, weight);
    }

    Network::ArcMap<int> cost(network), capacity(network);
    for (std::size_t i = 0; i < costs_and_capacities.size(); ++i) {
        const auto arc = Network::arcFromId(static_cast<int>(i));
        std::tie(cost[arc], capacity[arc]) = costs_and_capacities[i];
    }

    lemon::NetworkSimplex<Network, int, int> simplex(network);
    simplex.upperMap(capacity).costMap(cost).run();  // always solvable: nothing flows, or no more than the capacities
    std::vector<double> values;
    for (const auto& node : nodes) values.push_back(-simplex.potential(node));
    return values;
}

}  // namespace vellum::layout
