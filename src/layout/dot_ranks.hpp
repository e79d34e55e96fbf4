/// Large graphs in two steps: first the ranks, with every constraint, then everything else with the ranks given.
///
/// Why: a line that only orders boxes costs dot as much as one that is drawn, rank by rank, though it matters for the
/// ranks alone. In large graphs there are many times more of them than edges, and without them dot is many times faster.
#pragma once

#include <optional>
#include <vector>

#include "layout/dot_engine.hpp"

namespace vellum::layout::dot {

/// True for more than any picture drawn by hand holds: boxes, or lines that only order them.
bool is_large(const Input& input);

/// The input for the second step: its ranks held by boxes of no size behind the others, one a rank, without the lines
/// that only order boxes.
struct RankedInput {
    Input input;
    std::vector<std::size_t> lines;  ///< by line of `input`: which one it was
};
RankedInput with_ranks(const Input& input, const std::vector<int>& ranks);

/// The output as if the original had been placed.
Output without_holders(Output output, const Input& original, const RankedInput& ranked);

}  // namespace vellum::layout::dot
