#include "layout/separation.hpp"

#include <algorithm>

namespace vellum::layout {
namespace {

constexpr std::size_t most_corrections = 400'000;  // reached only where bounds and gaps leave hardly any room
constexpr double settled = 0.001;                  // px: what a round moves when it is over
constexpr double met = 0.02;                       // px: what a constraint may be missed by then

/// One correction of a dual variable: how far to push now, given what was pushed before.
double push(double& dual, double missing) {
    const double before = dual;
    dual = std::max(0.0, dual + missing);
    return dual - before;
}

}  // namespace

std::vector<double> separate(const std::vector<Variable>& variables, const std::vector<Separation>& separations) {
    std::vector<double> x, ease;
    for (const auto& v : variables) {
        x.push_back(v.desired);
        ease.push_back(1 / v.weight);
    }
    std::vector<double> part(separations.size(), 0), floor(x.size(), 0), ceiling(x.size(), 0);
    const std::size_t most_rounds = most_corrections / (x.size() + separations.size() + 1);
    for (std::size_t round = 0; round < most_rounds; ++round) {
        double moved = 0;
        for (std::size_t i = 0; i < separations.size(); ++i) {
            const auto& s = separations[i];
            const double ease_before = ease[s.before], ease_after = ease[s.after];
            const double missing = (s.gap - (x[s.after] - x[s.before])) / (ease_before + ease_after);
            const double by = push(part[i], missing);
            x[s.before] -= by * ease_before;
            x[s.after] += by * ease_after;
            moved = std::max(moved, std::abs(by) * std::max(ease_before, ease_after));
        }
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double up = push(floor[i], variables[i].low - x[i]);
            x[i] += up;
            const double down = push(ceiling[i], x[i] - variables[i].high);
            x[i] -= down;
            moved = std::max({moved, std::abs(up), std::abs(down)});
        }
        if (moved < settled && violation(x, variables, separations) < met) break;
    }
    return x;
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
