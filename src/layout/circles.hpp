/// Separations that run in a circle.
#pragma once

#include <vector>

#include "layout/separation.hpp"

namespace vellum::layout {

/// Opens every circle: of its separations, the last one that may run either way is turned round, or else the last one is
/// taken out. `separations` stand in the order of their importance.
void open_circles(std::size_t variables, std::vector<Separation>& separations);

/// The variables from front to back; separations must not run in circles.
std::vector<std::size_t> front_to_back(std::size_t variables, const std::vector<Separation>& separations);

}  // namespace vellum::layout
