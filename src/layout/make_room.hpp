/// Makes room in a finished drawing: where lines, labels and boxes stand nearer to each other than they may, everything
/// around gives way.
///
/// Why: dot keeps room for labels and the router keeps its distances where there is room, but neither knows what the
/// other will need. Once all is drawn, the order of things along each axis is known, and any order can be given enough
/// room by stretching the drawing there: one-dimensional compaction as in VLSI layout and in the topology-shape-metrics
/// method of orthogonal drawing, here as a linear program of differences on each axis in turn.
#pragma once

#include "layout/measure.hpp"

namespace vellum::layout {

/// Moves what it must and nothing else; a drawing without flaws stays as it is. The number of distances that are still
/// missed.
int make_room(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, Layout& layout);

}  // namespace vellum::layout
