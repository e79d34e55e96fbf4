/// Where dot lets lines pass between boxes.
///
/// Why: the room and the order that dot found for long lines and for labels is worth keeping when boxes are moved
/// afterwards (layout/align.hpp). Graphviz keeps both in virtual nodes, which it does not turn into the direction of the
/// flow as it does with the real ones.
#pragma once

#include <vector>

#include <graphviz/gvc.h>

#include "layout/dot_engine.hpp"

namespace vellum::layout::dot {

/// To be called after the layout and before it is freed. `boxes` are where the nodes have come to stand.
std::vector<Passage> read_passages(const Input& input, const std::vector<Rect>& boxes,
                                   const std::vector<Agnode_t*>& nodes, const std::vector<Agedge_t*>& edges);

}  // namespace vellum::layout::dot
