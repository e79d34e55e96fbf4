/// Gaps between boxes that dot forgets.
///
/// Why: where lines have labels, dot 2.42 makes every second rank one for labels and keeps but five points between
/// neighbours there. A box with a choice of ranks (on the shorter of two ways, or on none) may come to stand in such a
/// rank. Which boxes do is known only afterwards: then they are placed once more, with their gap as a part of them.
#pragma once

#include <optional>

#include "layout/dot_engine.hpp"

namespace vellum::layout::dot {

/// The input with every box grown by the gap that it lacks; nothing when all gaps are kept.
std::optional<Input> with_forgotten_gaps(const Input& input, const Output& output);

/// What was placed for the grown boxes, without the growth.
Output without_gaps(Output output, const Input& input, const Input& grown);

}  // namespace vellum::layout::dot
