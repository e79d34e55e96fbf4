/// First step of the layout: every text is wrapped and measured, once.
#pragma once

#include <vector>

#include "layout/layout.hpp"

namespace vellum::layout {

struct NodeTexts {
    text::Block label;
    text::Block caption;
    Size text_size;  ///< label above caption
};

struct ClusterTexts {
    text::Block title;
    text::Block caption;
    bool corner_icon = false;
    bool centered = false;  ///< title in the middle of the frame's width
    Size heading;           ///< corner icon, title and caption together
    double gap_below = 0;   ///< of an overlay: its heading to its members
};

/// A line style in use and its words; relations drawn alike share an entry.
struct LegendTexts {
    Relation relation = Relation::flow;
    text::Block words;
};

struct Measures {
    text::Block title;
    text::Block summary;
    std::vector<LegendTexts> legend;  ///< empty when one line style says it all
    std::vector<NodeTexts> nodes;
    std::vector<ClusterTexts> clusters;
    std::vector<ClusterTexts> overlays;
    std::vector<text::Block> edge_labels;  ///< no lines where an edge has no label
};

Measures measure(const model::Graph& graph, const theme::Theme& theme);

/// Icon, label and caption of a node whose icon's centre is `icon_center`.
NodeBox node_box(const NodeTexts& texts, Point icon_center, const theme::Theme& theme);

/// Corner icon, title and caption of a cluster with this frame.
ClusterBox cluster_box(const ClusterTexts& texts, const Rect& frame, const theme::Theme& theme);

}  // namespace vellum::layout
