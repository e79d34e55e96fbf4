/// In which cluster a line passes a rank.
#pragma once

#include <optional>

#include "layout/dot_engine.hpp"

namespace vellum::layout::dot {

/// The innermost cluster that holds one of the line's ends and the passage.
std::optional<std::size_t> cluster_around(const Input& input, const Output& output, const Passage& passage);

}  // namespace vellum::layout::dot
