/// Places values on a line: as close to their wishes as minimum distances and bounds allow.
#pragma once

#include <cstddef>
#include <vector>

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
};

/// Minimises the weighted squared deviations under the separations and bounds (Hildreth's method: one dual variable a
/// constraint, corrected in turn). Where no solution exists the result is a compromise; `violation` tells.
std::vector<double> separate(const std::vector<Variable>& variables, const std::vector<Separation>& separations);

/// The largest amount by which a separation or bound is missed.
double violation(const std::vector<double>& values, const std::vector<Variable>& variables,
                 const std::vector<Separation>& separations);

}  // namespace vellum::layout
