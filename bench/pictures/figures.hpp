/// What the pictures are compared by: the same measures for every tool.
#pragma once

#include "layout/layout.hpp"
#include "model/graph.hpp"
#include "quality/measures.hpp"

namespace vellum::bench {

/// Graph and layout belong together. Area and aspect are those of the drawing alone: without title, legend and margins,
/// which other tools do not draw.
quality::Measures measure(const model::Graph& graph, const layout::Layout& layout);

}  // namespace vellum::bench
