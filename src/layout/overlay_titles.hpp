/// Titles where frames of overlays and of clusters cross each other: no border goes through one where another place is
/// free.
#pragma once

#include <vector>

#include "layout/measure.hpp"

namespace vellum::layout {

/// A frame of an overlay and the members in it, each with what the frame takes around it.
struct OverlayPart {
    Rect frame;
    std::vector<Rect> sections;
};

/// The part with its heading. The corner icon stays in the corner; the title stands where the deck has it or, where
/// something of `others` would cross it there, above a member.
ClusterBox with_heading(const OverlayPart& part, const ClusterTexts& texts, const std::vector<ClusterBox>& others,
                        const theme::Theme& theme);

/// Moves centred titles of clusters aside, where the border or the heading of an overlay would cross them.
void clear_titles(std::vector<ClusterBox>& clusters, const Measures& measures, const std::vector<OverlayBox>& overlays);

/// How many headings of clusters and overlays are crossed by a border, or lie on another heading, for the sake of
/// overlays.
int crossed_headings(const std::vector<ClusterBox>& clusters, const std::vector<OverlayBox>& overlays);

}  // namespace vellum::layout
