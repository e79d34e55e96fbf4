/// Where dot gives up: every cluster is laid out on its own, from the innermost outward, and stands as a fixed box in the
/// one around it.
#pragma once

#include <functional>

#include "layout/dot_engine.hpp"

namespace vellum::layout::dot {

/// In each cluster a column (or row) for what earlier ones lead to, in the order of declaration; lines only decide which
/// column. Nothing overlaps and every box lies in its cluster, whatever the input. There are no passages.
Output pack(const Input& input);

/// What the engine gives, or `pack` where it throws model::SystemError.
using Engine = std::function<Output(const Input&)>;
Output place_or_pack(const Input& input, const Engine& engine);

}  // namespace vellum::layout::dot
