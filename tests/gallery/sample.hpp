/// The gallery that the tests look at.
#pragma once

#include <string>
#include <vector>

#include "model/graph.hpp"

namespace vellum::test {

/// This repository's diagrams and those of tests/gallery/diagrams, built once.
const std::vector<model::Graph>& sample_graphs();

/// The gallery of these diagrams.
std::string gallery_of(const std::vector<model::Graph>& graphs);

}  // namespace vellum::test
