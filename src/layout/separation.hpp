/// Places values on a line: as close to their wishes as minimum distances and bounds allow.
#pragma once

#include <cstddef>
#include <vector>

#include "layout/grouped.hpp"

namespace vellum::layout {

struct Variable {
    double desired = 0;
    double weight = 1;  ///< greater than 0; how much a deviation hurts (squared)
    double low = 0;
    double high = 0;
};

/// `values[after] - values[before] >= gap`.
struct Separation {
    std::size_t before = 0;
    std::size_t after = 0;
    double gap = 0;
    bool either_way = false;  ///< may as well run the other way round
    double extra = 0;         ///< wished beyond the gap; `feasible` grants what there is room for
};

/// Minimises the weighted squared deviations under the separations and bounds (layout/block_solver.hpp), bounds first.
/// Where no solution exists some separations are missed; `violation` tells.
std::vector<double> separate(const std::vector<Variable>& variables, const std::vector<Separation>& separations);

/// Variables that separations join, directly or not, each in order.
Grouped components(std::size_t variables, const std::vector<Separation>& separations);

/// The same separations with less between variables that have no room for more: what stands in one row shares what room
/// there is, in proportion, gaps before what is wished beyond them, which becomes part of the gaps as far as it is
/// granted. Where they run in a circle, one of them is turned round or given up.
std::vector<Separation> feasible(const std::vector<Variable>& variables, std::vector<Separation> separations);

/// The largest amount by which a separation or bound is missed.
double violation(const std::vector<double>& values, const std::vector<Variable>& variables,
                 const std::vector<Separation>& separations);

}  // namespace vellum::layout
