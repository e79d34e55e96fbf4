#include <fmt/format.h>

#include "model/validation.hpp"

namespace vellum::model::validation {
namespace {

constexpr int highest_number = 999;  // what a callout can show

void check(const Step& step, Findings& findings) {
    if (step.number < 1 || step.number > highest_number) {
        findings.error(step.where, fmt::format("a step has the number {}", step.number),
                       fmt::format("numbers run from 1 to {}", highest_number));
    }
    if (step.text.empty()) findings.error(step.where, "a step says nothing", "give it a sentence for the page");
}

}  // namespace

void check_steps(const Graph& graph, Findings& findings) {
    each_item(graph, [&](const Item& item) {
        for (const auto& step : item.steps) check(step, findings);
    });
    for (const auto& edge : graph.edges) {
        if (edge.step) check(*edge.step, findings);
    }
}

}  // namespace vellum::model::validation
