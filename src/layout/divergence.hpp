/// Which of two routes on one line belongs on which side of the other.
#pragma once

#include <cstddef>

#include "layout/routing_problem.hpp"

namespace vellum::layout {

/// A segment of a route: from `points[segment]` to `points[segment + 1]`.
struct SegmentOf {
    const Polyline* points = nullptr;
    std::size_t segment = 0;
};

/// For two overlapping collinear segments of different routes: negative when `a` belongs on the smaller coordinate
/// across the line, positive when `b` does, 0 when either order is as good. Follows both routes to where they part, at
/// both ends; the one that turns off to a side belongs on that side.
int order_of(SegmentOf a, SegmentOf b);

}  // namespace vellum::layout
