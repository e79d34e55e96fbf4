/// Dash patterns that fit the line they are drawn along.
#pragma once

#include <vector>

#include "scene/scene.hpp"

namespace vellum::scene {

/// Length along the commands of one run, px; curves to within a hundredth of theirs.
double length_of(const std::vector<PathCommand>& commands);

/// The pattern (on, off, …), stretched or compressed until a line of that length begins and ends with a whole first dash:
/// an arrowhead then sits on a dash and a branch begins with one. Where two dashes have
/// no room: one with the dot of a pattern that has dots, or nothing, which is solid.
std::vector<double> fitted(std::vector<double> dashes, double length);

}  // namespace vellum::scene
