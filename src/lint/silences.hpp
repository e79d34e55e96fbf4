/// What a diagram says it wants as it is. Private to this room.
#pragma once

#include <vector>

#include "lint/lint.hpp"

namespace vellum::lint {

/// The rules that were asked, so that a silence of one that was not is not said to be of no use.
enum class Judged { nothing, structure, all };

/// Marks the findings that a silence of the graph covers with its reason, and adds one for each silence of a rule that
/// was judged and that covers none.
void apply_silences(const model::Graph& graph, std::vector<Finding>& findings, Judged judged);

}  // namespace vellum::lint
