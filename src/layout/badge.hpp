/// The callouts of an item's own steps, on its corner. The others of its steps stand beside this one.
#pragma once

#include <optional>
#include <vector>

#include "geometry/geometry.hpp"
#include "model/graph.hpp"
#include "theme/theme.hpp"

namespace vellum::layout {

/// Of the first step, around the top left corner of a node's icon.
std::optional<geometry::Rect> node_badge(const std::vector<model::Step>& steps, const geometry::Rect& icon,
                                         const theme::Theme& theme);

/// Of the last step, around the top right corner of a cluster's or an overlay's frame.
std::optional<geometry::Rect> frame_badge(const std::vector<model::Step>& steps, const geometry::Rect& frame,
                                          const theme::Theme& theme);

}  // namespace vellum::layout
