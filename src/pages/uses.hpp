/// Which kinds and relations a diagram uses.
#pragma once

#include <vector>

#include "model/graph.hpp"
#include "pages/page.hpp"

namespace vellum::pages {

/// Fills in `services`, `others`, and as `links` those of frames that are neither.
void add_uses(const model::Graph& graph, Page& page);

/// The relations that edges have, in the order of the vocabulary.
std::vector<RelationUse> relations_of(const model::Graph& graph);

}  // namespace vellum::pages
