/// Where boxes stand: by the layout engine and then in line with each other, or, where it gives up, cluster by cluster.
#pragma once

#include "layout/dot_engine.hpp"
#include "layout/measure.hpp"
#include "layout/overlay_room.hpp"
#include "layout/place.hpp"

namespace vellum::layout {

/// The boxes of a graph with these measures and rooms, as the options say. Every box gets a place.
dot::Output place_boxes(const dot::Input& input, const Measures& measures, const Rooms& rooms,
                        const theme::Theme& theme, const PlaceOptions& options);

}  // namespace vellum::layout
