/// Whether a drawing may still be changed for its looks alone, and whether the change may stay.
#pragma once

#include <cstddef>
#include <optional>

#include "layout/layout.hpp"

namespace vellum::layout {

/// In how many places lines cross; nothing where a guarantee (quality/guarantees.hpp) is broken.
std::optional<std::size_t> crossings_if_sound(const model::Graph& graph, const Layout& layout,
                                              const theme::Theme& theme);

}  // namespace vellum::layout
