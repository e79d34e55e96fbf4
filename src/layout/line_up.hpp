/// The last px of placement: what nearly lines up does.
///
/// Why: placement makes straight what a line joins and level what shares a rank. What neither holds together, in two
/// clusters or on two branches, often comes to stand a few px off, which looks like a mistake.
#pragma once

#include "layout/measure.hpp"

namespace vellum::layout {

/// Brings icons level that are a few px off each other, and borders of frames; icons in even steps keep them. Lines and
/// labels go along. A sound drawing stays as it is where it would break a guarantee, need a larger page or have more
/// crossings than this, and where it is large.
void line_up(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, std::size_t most_crossings,
             Layout& layout);

}  // namespace vellum::layout
