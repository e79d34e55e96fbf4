#include "layout/circles.hpp"

#include <algorithm>

#include "layout/grouped.hpp"

namespace vellum::layout {
namespace {

Grouped neighbours(std::size_t variables, const std::vector<Separation>& separations, bool behind) {
    return {variables, [&](const auto& add) {
                for (const auto& s : separations) add(behind ? s.before : s.after, behind ? s.after : s.before);
            }};
}

/// Depth first from `start`, over what was not met: appended in the order in which it is done with.
template <class Neighbours>
void finish(const Neighbours& next, std::size_t start, std::vector<char>& met, std::vector<std::size_t>& out) {
    if (met[start]) return;
    std::vector<std::pair<std::size_t, std::size_t>> open{{start, 0}};  // and how many of its neighbours were looked at
    met[start] = 1;
    while (!open.empty()) {
        auto& [v, looked_at] = open.back();
        if (looked_at == next[v].size()) {
            out.push_back(v);
            open.pop_back();
            continue;
        }
        const std::size_t other = next[v][looked_at++];
        if (met[other]) continue;
        met[other] = 1;
        open.emplace_back(other, 0);
    }
}

/// By variable, its strong component (Kosaraju's algorithm, from front to back): two are in one when a circle runs
/// through both.
std::vector<std::size_t> strong_components(std::size_t variables, const std::vector<Separation>& separations,
                                           const std::vector<std::size_t>& order) {
    const Grouped before = neighbours(variables, separations, false);
    std::vector<std::size_t> component(variables);
    std::vector<char> met(variables, 0);
    for (const std::size_t v : order) {
        std::vector<std::size_t> members;
        finish(before, v, met, members);
        for (const std::size_t member : members) component[member] = v;
    }
    return component;
}

/// Only a circle makes a separation run against the order in which a search through the depth is done with variables.
bool all_run_behind(const std::vector<std::size_t>& order, const std::vector<Separation>& separations) {
    std::vector<std::size_t> place(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
    return std::ranges::all_of(separations, [&](const auto& s) { return place[s.before] < place[s.after]; });
}

bool leads(const std::vector<std::vector<std::size_t>>& next, std::size_t from, std::size_t to) {
    std::vector<char> met(next.size(), 0);
    std::vector<std::size_t> found;
    finish(next, from, met, found);
    return met[to] != 0;
}

/// The variables from front to back, where separations do not run in circles.
std::vector<std::size_t> front_to_back(std::size_t variables, const std::vector<Separation>& separations) {
    const Grouped behind = neighbours(variables, separations, true);
    std::vector<std::size_t> order;
    order.reserve(variables);
    std::vector<char> met(variables, 0);
    for (std::size_t v = 0; v < variables; ++v) finish(behind, v, met, order);
    std::reverse(order.begin(), order.end());
    return order;
}

}  // namespace

std::vector<std::size_t> open_circles(std::size_t variables, std::vector<Separation>& separations) {
    auto order = front_to_back(variables, separations);
    if (all_run_behind(order, separations)) return order;
    const auto component = strong_components(variables, separations, order);
    const auto in_circle = [&](const Separation& s) { return component[s.before] == component[s.after]; };
    if (std::ranges::none_of(separations, in_circle)) return order;
    std::vector<std::vector<std::size_t>> next(variables);  // within strong components, of those that were kept
    std::vector<Separation> kept;
    for (const bool turning : {false, true}) {
        for (Separation s : separations) {
            if (s.either_way != turning) continue;
            if (in_circle(s)) {
                if (leads(next, s.after, s.before)) {
                    if (!s.either_way) continue;
                    std::swap(s.before, s.after);
                }
                next[s.before].push_back(s.after);
            }
            kept.push_back(s);
        }
    }
    separations = std::move(kept);
    return front_to_back(variables, separations);
}

}  // namespace vellum::layout
