#include <map>

#include <fmt/format.h>

#include "model/validation.hpp"

namespace vellum::model::validation {
namespace {

constexpr int highest_number = 999;  // what a callout can show

class Steps {
public:
    explicit Steps(Findings& findings) : findings_(findings) {}

    void check(const Step& step) {
        if (step.number < 1 || step.number > highest_number) {
            findings_.error(step.where, fmt::format("a step has the number {}", step.number),
                            fmt::format("numbers run from 1 to {}", highest_number));
        }
        if (step.text.empty()) findings_.error(step.where, "a step says nothing", "give it a sentence for the page");
        const auto [first, is_new] = first_.emplace(step.number, &step);
        if (is_new || first->second->text == step.text) return;
        findings_.warning(step.where, fmt::format("two steps have the number {} and different texts", step.number),
                          fmt::format("the other is in line {}; leave the number out to get the next one",
                                      first->second->where.line));
    }

private:
    Findings& findings_;
    std::map<int, const Step*> first_;
};

}  // namespace

void check_steps(const Graph& graph, Findings& findings) {
    Steps steps(findings);
    each_item(graph, [&](const Item& item) {
        for (const auto& step : item.steps) steps.check(step);
    });
    for (const auto& edge : graph.edges) {
        if (edge.step) steps.check(*edge.step);
    }
}

}  // namespace vellum::model::validation
