/// Equals in the order in which they were declared.
///
/// Why: to dot, boxes and clusters with the same neighbours are one as good as another, and it leaves them in any order
/// (four environments as 3, 1, 4, 2). Exchanging two of them changes no crossing and no length.
#pragma once

#include "layout/dot_engine.hpp"

namespace vellum::layout::dot {

/// Two siblings are equals when exchanging them, with all they hold, maps the lines onto themselves. Equals that stand
/// side by side change places until their order across the flow is that of their indices; sizes stay with their boxes,
/// so that boxes may overlap until they are aligned.
void order_equals(const Input& input, Output& output);

}  // namespace vellum::layout::dot
