/// From graph and geometry to the display list.
#pragma once

#include "layout/layout.hpp"
#include "model/graph.hpp"
#include "scene/scene.hpp"
#include "theme/theme.hpp"

namespace vellum::scene {

/// Resolves a laid-out graph into primitives: clusters from the outside in, overlays, edges, nodes, then labels and callouts on
/// top. Custom icons are read from their files; throws model::SystemError when one cannot be read any more.
Scene compose(const model::Graph& graph, const layout::Layout& layout, const theme::Theme& theme);

}  // namespace vellum::scene
