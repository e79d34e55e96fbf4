/// What nudging wishes for once boxes and labels stand and only looks are left to decide (nudge.hpp, `ease`).
#pragma once

#include <vector>

#include "layout/nudged_piece.hpp"

namespace vellum::layout {

/// A distance, and what is wished beyond it where there is room.
struct Gap {
    double least, extra;
};

class Easing {
public:
    /// On the axis across horizontal or vertical pieces.
    Easing(const RoutingProblem& problem, const RoutingRules& rules, const std::vector<Route>& routes, bool horizontal)
        : problem_(problem), rules_(rules), routes_(routes), horizontal_(horizontal) {}

    /// Goes on from what was reached: an end gets hardly farther from where it wishes to be, nor a piece that carries a
    /// label too short for it.
    void refine(NudgedPiece& piece) const;

    /// Lines in a channel are wished farther apart; those that end on different boxes keep to the middles of these.
    /// `share_side`: both end on one side of one box.
    Gap gap_between(const NudgedPiece& a, const NudgedPiece& b, bool share_side) const;

private:
    void keep_end(NudgedPiece& piece) const;
    void aim_at_level(NudgedPiece& piece) const;
    void keep_marks(NudgedPiece& piece, bool before) const;
    double beside_marks(const NudgedPiece& carrier, const NudgedPiece& other) const;
    double extent(const Rect& mark) const { return horizontal_ ? mark.height : mark.width; }
    double length(const Rect& mark) const { return horizontal_ ? mark.width : mark.height; }

    const RoutingProblem& problem_;
    const RoutingRules& rules_;
    const std::vector<Route>& routes_;
    bool horizontal_;
};

}  // namespace vellum::layout
