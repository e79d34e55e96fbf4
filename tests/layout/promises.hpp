/// What every finished layout promises, checked on its geometry alone.
#pragma once

#include <string>
#include <vector>

#include "layout/layout.hpp"
#include "model/graph.hpp"

namespace vellum::test {

/// A promise that a layout breaks.
struct Broken {
    std::string promise;  ///< `boxes-apart`, `edge-ends` …: see the functions in promises.cpp
    std::string where;    ///< for people: which items, which coordinates
};

/// Everything that is broken, in a fixed order; empty for a good layout. Graph and layout belong together.
std::vector<Broken> broken_promises(const model::Graph& graph, const layout::Layout& layout);

/// One line a finding.
std::string to_string(const std::vector<Broken>& broken);

}  // namespace vellum::test
