/// Nodes, clusters, overlays and callouts as primitives.
#pragma once

#include "layout/layout.hpp"
#include "scene/scene.hpp"

namespace vellum::scene {

Group node_group(const model::Node& node, const std::string& id, const layout::Layout& layout,
                 const theme::Theme& theme);
/// Over the fills of clusters: an overlay has none of its own.
Group overlay_group(const model::Graph& graph, const model::Overlay& overlay, const std::string& id,
                    const layout::Layout& layout, const theme::Theme& theme);
Group cluster_group(const model::Graph& graph, const model::Cluster& cluster, const std::string& id,
                    const layout::Layout& layout, const theme::Theme& theme);

/// A number on a disc, or on a pill where the box is broader than high.
Group callout_group(int number, const std::string& text, const Rect& box, const theme::Theme& theme);

}  // namespace vellum::scene
