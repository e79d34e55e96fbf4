/// What nudging moves: a straight piece of a route, seen on the axis across it.
#pragma once

#include <cstddef>

#include "layout/routing_problem.hpp"
#include "layout/separation.hpp"

namespace vellum::layout {

struct NudgedPiece {
    std::size_t route = 0;
    std::size_t segment = 0;
    double position = 0;
    double from = 0, to = 0;  ///< its span along the line
    Variable wish;
    bool first = false, last = false;  ///< of its route

    bool ends() const { return first || last; }
    bool is_straight() const { return first && last; }
};

inline double across(Point p, bool horizontal) { return horizontal ? p.y : p.x; }
inline double along(Point p, bool horizontal) { return horizontal ? p.x : p.y; }

}  // namespace vellum::layout
