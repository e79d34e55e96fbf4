/// How the bends of edges look in the style of a diagram.
///
/// Why: layout keeps every distance along the legs of a bend. A wide arc, or a long cut, leaves them for the inside of the
/// bend, where a box or a border may be nearer. There it is as small as a rounded bend, which always has its room.
#pragma once

#include "layout/layout.hpp"
#include "model/graph.hpp"
#include "scene/stroke_path.hpp"
#include "theme/theme.hpp"

namespace vellum::scene {

class Bends {
public:
    /// Keeps no reference.
    Bends(const model::Graph& graph, const layout::Layout& layout, const theme::Theme& theme);

    /// How far before and behind it the bend so many px from the line's start reaches; where there is none, a rounded one.
    double reach_at(const Polyline& line, double px) const;
    /// Path commands along a line.
    std::vector<PathCommand> along(const Polyline& line, StraightEnds ends) const;

private:
    double wished_reach() const;
    double free_reach(Point before, Point bend, Point behind, double wish) const;

    Routing routing_;
    theme::Metrics metrics_;
    std::vector<Rect> obstacles_;  // for bends that are not rounded
};

}  // namespace vellum::scene
