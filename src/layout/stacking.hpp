/// Coordinates for an order.
#pragma once

#include "layout/ranked_order.hpp"

namespace vellum::layout::dot {

/// What an engine placed, in another order: everything across the flow where it was, or further on, where it has to make
/// room. Nothing overlaps, and no more can be said of it: alignment (layout/align.hpp) finds good coordinates.
Output stacked(const Input& input, const Output& output, const RankedOrder& order);

}  // namespace vellum::layout::dot
