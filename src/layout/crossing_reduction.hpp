/// Fewer crossings than dot leaves: boxes, lines and clusters in another order across the flow.
///
/// Why: dot orders rank by rank and holds clusters together afterwards, which costs crossings that exchanging two
/// clusters, or a box with the lines that end on it, would spare. To run dot again with the boxes declared in another
/// order finds some of that by chance, at the price of a whole placement each.
#pragma once

#include "layout/dot_engine.hpp"

namespace vellum::layout::dot {

/// Sifts (Bachmaier, Brandenburg, Brunner, Hübner, "A Global k-Level Crossing Reduction Algorithm", 2010): every box,
/// every cluster with all it holds, and every line where it passes a rank moves past its siblings to where it costs the
/// fewest crossings, alone and with the lines that come to it, until that helps no more. Ranks stay, and so does the
/// cluster in which each stands. The coordinates across the flow are provisional (layout/stacking.hpp). False when nothing
/// was moved.
bool reduce_crossings(const Input& input, Output& output);

}  // namespace vellum::layout::dot
