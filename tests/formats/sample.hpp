/// A small graph and a layout for it, made by hand: every member of the document occurs.
#pragma once

#include "layout/layout.hpp"
#include "model/graph.hpp"

namespace vellum::test {

model::Graph sample_graph();
layout::Layout sample_layout();

}  // namespace vellum::test
