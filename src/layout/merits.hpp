/// What a finished layout is judged by.
#pragma once

namespace vellum::layout {

/// Each counted on the finished geometry; less is better.
struct Merits {
    int defects = 0;    ///< labels or callouts on top of something, or off their line
    int parted = 0;     ///< frames of overlays beyond one each
    int headings = 0;   ///< headings that a frame of an overlay crosses, or that a border crosses in one
    int crossings = 0;  ///< pairs of edges that cross, mates of a bundle aside
    int bends = 0;
    int bends_in_main_flow = 0;
    int askew = 0;             ///< straight edges between nodes whose centers are not in line
    int through = 0;           ///< clusters that edges pass through though neither end lies in them
    int borders_crossed = 0;   ///< cluster borders that edges cross
    int backward = 0;          ///< edges of the main flow whose head lies before their tail along the flow
    int backward_support = 0;  ///< the same for supporting edges
    int beside = 0;            ///< siblings that lines join above each other instead of along the flow, one a cluster
    int inversions = 0;        ///< siblings side by side across the flow against their order of declaration
    double length = 0;         ///< of all edges, px
    double area = 0;           ///< of the drawing, px²
    double excess_length = 0;  ///< along the flow by across it, in parts of what the diagram allows: 0.5 for half more
    double excess_aspect = 0;  ///< width by height beyond what a page or slide takes, 0 when within
};

}  // namespace vellum::layout
