/// How good a finished layout is: one number, lower is better.
#pragma once

#include "layout/layout.hpp"

namespace vellum::layout {

/// What a layout is judged by, each counted on the finished geometry.
struct Merits {
    int defects = 0;    ///< labels or callouts on top of something, or off their line
    int parted = 0;     ///< frames of overlays beyond one each
    int headings = 0;   ///< headings that a frame of an overlay crosses, or that a border crosses in one
    int crossings = 0;  ///< pairs of edges that cross, mates of a bundle aside
    int bends = 0;
    int bends_in_main_flow = 0;
    int borders_crossed = 0;   ///< cluster borders that edges cross
    int backward = 0;          ///< edges of the main flow whose head lies before their tail along the flow
    int backward_support = 0;  ///< the same for supporting edges
    int inversions = 0;        ///< siblings side by side across the flow against their order of declaration
    double length = 0;         ///< of all edges, px
    double area = 0;           ///< of the drawing, px²
    double excess_aspect = 0;  ///< width by height beyond what a page or slide takes, 0 when within
};

Merits judge(const model::Graph& graph, const Layout& layout, int label_defects);

/// What can be told before routing: every edge is at least as long as its ends are apart and bends where they do not
/// face each other; nothing crosses. The score
/// of these merits is never above that of the finished layout by more than rounding.
Merits foresee(const model::Graph& graph, const Layout& boxes);

/// The weighted sum of the merits; the weights stand in the source, each with its reason.
double score(const Merits& merits);

}  // namespace vellum::layout
