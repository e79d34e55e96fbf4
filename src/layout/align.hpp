/// Moves what dot placed: lines straight where they can be, no room that nothing needs.
///
/// Why: dot decides well in which rank and which order boxes stand, but it pays for room it does not use (its own
/// frames, ports and label ranks), a supporting line may bend a chain of the main flow, and its ranks run through all
/// clusters, so that one wide label opens a hole in every row. With rank and order kept, the coordinates on either axis
/// are a linear program, which is solved exactly.
#pragma once

#include <vector>

#include "layout/dot_engine.hpp"

namespace vellum::layout {

/// Distances on one axis, px.
struct AlignRules {
    double node_gap = 34;      ///< between boxes of one column or row
    double frame_gap = 24;     ///< between frames, and between a frame and a box
    double passage_gap = 14;   ///< between a passing line and a box or frame
    double parallel_gap = 12;  ///< between passing lines
    double line_gap = 40;      ///< along a line: between a box and the label
    int whole_weight = 150;    ///< of a px by which the drawing gets smaller; lines that run straight have 40 to 480
    bool labels_off_borders =
        false;  ///< a label stays outside of the cluster its line enters, rather than on the border
    struct Frame {
        double before = 0, after = 0;                ///< border to the frames inside
        double after_box = 0;                        ///< border to the boxes inside, at the far end
        double least = 0;                            ///< extent, for the heading
        double before_passage = 0;                   ///< near border to the lines inside
        double around_before = 0, around_after = 0;  ///< room outside of the border, for frames of overlays
        bool operator==(const Frame&) const = default;
    };
    std::vector<Frame> frames;  ///< by cluster
    bool operator==(const AlignRules&) const = default;
};

/// The same boxes, clusters and passages in the same order with better coordinates across the flow; along the flow
/// nothing moves. `output` itself when its order contradicts the rules.
dot::Output align_across(const dot::Input& input, const dot::Output& output, const AlignRules& rules);

/// The same along the flow. Lines run the way they ran, and the boxes of one cluster and rank stay level; ranks of
/// different clusters need not be.
dot::Output align_along(const dot::Input& input, const dot::Output& output, const AlignRules& rules);

}  // namespace vellum::layout
