/// The last touch on a drawing in which everything stands: lines at comfortable distances.
///
/// Why: while layouts are compared, lines are parted only as far as they must be, so that each comparison is cheap and
/// tight channels do not bend lines. Once boxes stand, much of what bounds the lines has room to spare.
#pragma once

#include "layout/measure.hpp"

namespace vellum::layout {

/// Spreads lines (nudge.hpp, `ease`); labels go along, or are placed anew where they cannot. Boxes stay. A sound
/// drawing stays as it is where it would break a guarantee or have more crossings than this.
void ease_lines(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                std::size_t most_crossings, Layout& layout);

}  // namespace vellum::layout
