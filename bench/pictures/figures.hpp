/// What the pictures are compared by, counted on the finished geometry, the same for every tool.
#pragma once

#include "layout/layout.hpp"
#include "model/graph.hpp"

namespace vellum::bench {

struct Figures {
    int edges = 0;
    int crossings = 0;      ///< points where two edges cross, those of one bundle aside
    int bends = 0;          ///< of all edges; means nothing for curves
    double length = 0;      ///< of all edges, px
    geometry::Size extent;  ///< of the drawing alone: no title, no legend, no margin
    int through_nodes = 0;  ///< edges that pass through the icon or text of a node that they do not end on, by node
    int labels = 0;         ///< labels and numbers of steps
    int labels_hidden =
        0;                ///< those that lie on an icon, text, title, another label, or have a foreign edge under them
    int labels_away = 0;  ///< those further than 8 px from their edge
    double area() const { return extent.width * extent.height; }
};

/// Graph and layout belong together.
Figures measure(const model::Graph& graph, const layout::Layout& layout);

}  // namespace vellum::bench
