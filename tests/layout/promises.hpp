/// What every finished layout promises: all of its graph is there, and its geometry keeps the guarantees of the room
/// quality.
#pragma once

#include <string>
#include <vector>

#include "layout/layout.hpp"
#include "model/graph.hpp"

namespace vellum::test {

/// A promise that a layout breaks.
struct Broken {
    std::string promise;  ///< `complete`, or a flaw of quality/guarantees.hpp: `edge-through-node` …
    std::string where;    ///< for people: which items, which coordinates
};

/// Everything that is broken, in a fixed order; empty for a good layout. Graph and layout belong together.
std::vector<Broken> broken_promises(const model::Graph& graph, const layout::Layout& layout);

/// One line a finding.
std::string to_string(const std::vector<Broken>& broken);

}  // namespace vellum::test
