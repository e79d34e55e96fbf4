/// The corpus, and what every tool is told about a diagram of it: the same sizes for all.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "layout/layout.hpp"
#include "layout/measure.hpp"
#include "model/graph.hpp"
#include "theme/theme.hpp"

namespace vellum::bench {

using geometry::Polyline;
using geometry::Rect;
using geometry::Size;

/// A diagram to lay out, its texts measured.
struct Sample {
    std::string set;  ///< the part of the corpus it belongs to
    model::Graph graph;
    layout::Measures measures;
};

/// This repository's diagrams and generated ones: the same ones everywhere, in a fixed order.
std::vector<Sample> corpus();

/// Icon and text together.
Size node_size(const Sample& sample, model::NodeId node);

/// Of an empty cluster: what stands in it in place of nodes.
constexpr Size empty_cluster_room{80, 40};
bool is_empty(const Sample& sample, model::ClusterId cluster);

/// From a frame's border down to what is inside.
double heading_room(const Sample& sample, model::ClusterId cluster);
/// A frame is at least this wide, for its heading.
double least_width(const Sample& sample, model::ClusterId cluster);

/// The number of an edge's step and its label, side by side: one label to the other tools. None where the edge has
/// neither; of a bundle, the first says the label for all.
std::optional<Size> mark_size(const Sample& sample, const model::Edge& edge);

/// True when the flow runs from head to tail: the line is handed over the other way round, as it is placed here.
bool runs_back(const model::Edge& edge);

/// What a tool made of a sample.
struct Line {
    Polyline points;  ///< from the tail to the head of the edge
    std::optional<Rect> mark;
};
struct Answer {
    std::vector<Rect> nodes;  ///< by NodeId: icon and text
    std::vector<Rect> clusters;
    std::vector<Line> lines;  ///< by EdgeId
};

/// The answer as if it were a layout of our own, so that it is measured and drawn alike.
layout::Layout layout_of(const Sample& sample, const Answer& answer);

}  // namespace vellum::bench
