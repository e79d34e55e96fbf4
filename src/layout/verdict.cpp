#include <fmt/format.h>

#include <cmath>

#include "layout/score.hpp"

namespace vellum::layout {
namespace {

std::string with_costs(const Merits& merits) {
    std::string sum;
    for (const auto& [name, value] : costs(merits)) {
        if (std::lround(value) != 0) sum += fmt::format("{}{} {:.0f}", sum.empty() ? " = " : " + ", name, value);
    }
    return fmt::format("{:.0f}{}", score(merits), sum);
}

}  // namespace

std::string describe(const Verdict& verdict) {
    auto text = with_costs(verdict.winner);
    if (verdict.runner_up) text += "; runner-up " + with_costs(*verdict.runner_up);
    return text + fmt::format("; {} layout{} finished", verdict.finished, verdict.finished == 1 ? "" : "s");
}

}  // namespace vellum::layout
