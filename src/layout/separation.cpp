#include "layout/separation.hpp"

#include <algorithm>
#include <numeric>

#include "layout/block_solver.hpp"

namespace vellum::layout {
namespace {

constexpr double unmoved = 1e7;    // weight of what stands still, beside weights of 20 at most
constexpr double unbounded = 1e5;  // px: bounds beyond that never matter

std::size_t root_of(std::vector<std::size_t>& parents, std::size_t of) {
    while (parents[of] != of) of = parents[of] = parents[parents[of]];
    return of;
}

double bounded(const Variable& v) { return std::clamp(v.desired, v.low, std::max(v.low, v.high)); }

/// Bounds become distances from a variable that does not move. Values go to `out`.
void solve(const std::vector<Variable>& all, std::span<const std::size_t> component,
           std::vector<Separation>& separations, std::vector<double>& out) {
    std::vector<Variable> variables{{0, unmoved, 0, 0}};
    variables.reserve(component.size() + 1);
    for (std::size_t i = 0; i < component.size(); ++i) {
        const Variable& v = all[component[i]];
        variables.push_back(v);
        if (v.low > -unbounded) separations.push_back({0, i + 1, v.low, false});
        if (v.high < unbounded) separations.push_back({i + 1, 0, -std::max(v.low, v.high), false});
    }
    const auto values = BlockSolver(variables, separations).solve();
    for (std::size_t i = 0; i < component.size(); ++i) {
        const Variable& v = all[component[i]];
        out[component[i]] = std::clamp(values[i + 1] - values[0], v.low, std::max(v.low, v.high));
    }
}

}  // namespace

Grouped components(std::size_t variables, const std::vector<Separation>& separations) {
    std::vector<std::size_t> parents(variables);
    std::iota(parents.begin(), parents.end(), std::size_t{0});
    for (const auto& s : separations) parents[root_of(parents, s.before)] = root_of(parents, s.after);
    std::vector<std::size_t> part_of_root(variables, 0);
    std::size_t parts = 0;
    for (std::size_t i = 0; i < variables; ++i) {
        if (parents[i] == i) part_of_root[i] = parts++;
    }
    return {parts, [&](const auto& add) {
                for (std::size_t i = 0; i < variables; ++i) add(part_of_root[root_of(parents, i)], i);
            }};
}

std::vector<double> separate(const std::vector<Variable>& variables, const std::vector<Separation>& separations) {
    std::vector<double> out(variables.size());
    std::vector<std::size_t> component_of(variables.size()), place_of(variables.size());
    const Grouped parts = components(variables.size(), separations);
    for (std::size_t c = 0; c < parts.size(); ++c) {
        for (std::size_t i = 0; i < parts[c].size(); ++i) {
            component_of[parts[c][i]] = c;
            place_of[parts[c][i]] = i + 1;
        }
    }
    const Grouped inside(parts.size(), [&](const auto& add) {
        for (std::size_t i = 0; i < separations.size(); ++i) add(component_of[separations[i].before], i);
    });
    std::vector<Separation> own;
    for (std::size_t c = 0; c < parts.size(); ++c) {
        if (parts[c].size() == 1) {
            out[parts[c][0]] = bounded(variables[parts[c][0]]);
            continue;
        }
        own.clear();
        for (const std::size_t i : inside[c]) {
            const Separation& s = separations[i];
            own.push_back({place_of[s.before], place_of[s.after], s.gap, false});
        }
        solve(variables, parts[c], own, out);
    }
    return out;
}

double violation(const std::vector<double>& values, const std::vector<Variable>& variables,
                 const std::vector<Separation>& separations) {
    double worst = 0;
    for (const auto& s : separations) worst = std::max(worst, s.gap - (values[s.after] - values[s.before]));
    for (std::size_t i = 0; i < values.size(); ++i) {
        worst = std::max({worst, variables[i].low - values[i], values[i] - variables[i].high});
    }
    return worst;
}

}  // namespace vellum::layout
