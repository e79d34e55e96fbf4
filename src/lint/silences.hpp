/// What a diagram says it wants as it is. Private to this room.
#pragma once

#include <vector>

#include "lint/lint.hpp"

namespace vellum::lint {

/// Marks the findings that a silence of the graph covers with its reason, and adds one for each silence that covers
/// none.
void apply_silences(const model::Graph& graph, std::vector<Finding>& findings);

}  // namespace vellum::lint
