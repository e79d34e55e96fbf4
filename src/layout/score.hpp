/// How good a finished layout is: one number, lower is better.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "layout/layout.hpp"
#include "layout/merits.hpp"

namespace vellum::layout {

/// As many inversions as equals in the wrong order count: zones are read from a to c.
inline constexpr int equals_inversion = 6;

Merits judge(const model::Graph& graph, const Layout& layout, int label_defects);

/// What can be told before routing, of boxes on a page of their size: every edge is at least as long as its ends are
/// apart, bends where they do not face each other, and crosses the borders of the clusters that hold one end only;
/// nothing else crosses. The score of these merits is never above that of the finished layout by more than rounding.
Merits foresee(const model::Graph& graph, const Layout& boxes);

/// The merits that the proportions of a page make up, and no others.
void judge_proportions(const model::Graph& graph, Size page, Merits& merits);

/// Length along the flow by breadth across it beyond what the diagram allows, in parts of that; 0 when within.
double excess_length(const model::Graph& graph, Size page);

/// What one merit costs: its count or extent times its weight.
struct Cost {
    std::string_view name;
    double value = 0;
};

/// The costs of all merits. The weights stand in the source, each with its reason.
std::array<Cost, 17> costs(const Merits& merits);

/// Their sum.
double score(const Merits& merits);

/// `612 = bends 36 + length 402 + area 174; runner-up 633 = …; 7 layouts finished`: the costs that are not nothing, rounded.
std::string describe(const Verdict& verdict);

}  // namespace vellum::layout
