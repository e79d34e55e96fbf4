/// The lines, arrowheads and junctions of edges as primitives.
#pragma once

#include <vector>

#include "scene/bends.hpp"
#include "scene/junctions.hpp"

namespace vellum::scene {

class EdgeLines {
public:
    /// Keeps references to all three.
    EdgeLines(const model::Graph& graph, const layout::Layout& layout, const theme::Theme& theme);

    /// What of an edge is its own to draw: of a bundle's trunk only the first edge draws it.
    void add(Group& group, const model::Edge& edge) const;

    /// The colour of an edge's line.
    Swatch paint(const model::Edge& edge) const;

private:
    std::vector<Rect> gaps_of(const model::Edge& edge) const;
    std::vector<Rect> with_junctions(const model::Edge& edge, std::vector<Rect> gaps) const;
    bool is_junction(const model::Edge& edge, Point at) const;
    double drawn_by_mates(const model::Edge& edge, bool at_end) const;
    Stroke stroke(const model::Edge& edge, std::vector<double> dashes) const;
    void add_runs(Group& group, const model::Edge& edge, const Polyline& own, StraightEnds ends,
                  const std::vector<Rect>& gaps) const;
    void add_dots(Group& group, const model::Edge& edge, const std::vector<Rect>& gaps) const;

    const model::Graph& graph_;
    const layout::Layout& layout_;
    const theme::Theme& theme_;
    Bends bends_;
    std::vector<Junction> junctions_;
};

}  // namespace vellum::scene
