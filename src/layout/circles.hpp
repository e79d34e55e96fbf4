/// Separations that run in a circle.
#pragma once

#include <vector>

#include "layout/separation.hpp"

namespace vellum::layout {

/// Opens every circle: of its separations, the last one that may run either way is turned round, or else the last one is
/// taken out. `separations` stand in the order of their importance. Gives the variables from front to back.
std::vector<std::size_t> open_circles(std::size_t variables, std::vector<Separation>& separations);

}  // namespace vellum::layout
