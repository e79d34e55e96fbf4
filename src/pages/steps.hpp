/// The story of a diagram: its steps by number, with what carries them in the picture.
#pragma once

#include <string>
#include <vector>

#include "model/graph.hpp"
#include "pages/page.hpp"

namespace vellum::pages {

/// The ends of an edge with an arrow between them, `Schedule → State machine`; those of its whole fan.
std::string ends_of(const model::Graph& graph, const model::Edge& edge);

std::vector<Step> steps_of(const model::Graph& graph);

}  // namespace vellum::pages
