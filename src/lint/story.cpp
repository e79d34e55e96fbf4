/// What is told beside the picture.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/structure.hpp"

namespace vellum::lint {
namespace {

/// A step and what carries it.
struct Carried {
    const model::Step* step;
    std::vector<Element> by;
};

/// All steps in the order of their numbers; those of one number in the order of elements and edges.
std::vector<Carried> steps_of(const Graph& graph) {
    std::vector<Carried> all;
    for (const auto& node : graph.nodes) {
        for (const auto& step : node.steps) all.push_back({&step, {node.id}});
    }
    for (const auto& cluster : graph.clusters) {
        for (const auto& step : cluster.steps) all.push_back({&step, {cluster.id}});
    }
    for (const auto& edge : graph.edges) {
        if (edge.step) all.push_back({&*edge.step, {edge.tail, edge.head}});
    }
    std::ranges::stable_sort(all, {}, [](const Carried& carried) { return carried.step->number; });
    return all;
}

}  // namespace

void missing_summary(const Graph& graph, Report& report) {
    if (!graph.summary.empty()) return;
    report.add(graph.where, "the diagram has no summary", "say in a sentence what it shows: d.summary(\"…\")");
}

void step_gaps(const Graph& graph, Report& report) {
    int last = 0;
    for (const auto& [step, by] : steps_of(graph)) {
        if (step->number > last + 1) {
            const auto message = last == 0 ? fmt::format("the steps begin at {}", step->number)
                                           : fmt::format("the steps go from {} to {}", last, step->number);
            report.add(step->where, message, "number them from 1 without a gap, or leave the numbers out", by);
        }
        last = step->number;
    }
}

void ambiguous_steps(const Graph& graph, Report& report) {
    std::map<int, const model::Step*> first;
    for (const auto& [step, by] : steps_of(graph)) {
        const auto [other, is_new] = first.emplace(step->number, step);
        if (is_new || other->second->text == step->text) continue;
        report.add(
            step->where, fmt::format("two steps have the number {} and different texts", step->number),
            fmt::format("the other is in line {}; leave the number out to get the next one", other->second->where.line),
            by);
    }
}

}  // namespace vellum::lint
