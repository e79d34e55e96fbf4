/// What a layout's score will be, before its edges are routed.
#pragma once

#include "layout/layout.hpp"

namespace vellum::layout {

/// What can be told before routing, and what can be expected on top.
struct Forecast {
    double least = 0;              ///< the score of `foresee`: no finished layout is better
    double without_crossings = 0;  ///< on a page of these proportions
    double expected = 0;  ///< on a page of these proportions, with a crossing wherever straight lines between the
                          ///< centers of their ends would cross
};

/// Of boxes on a page of their size. In rows that a flow was folded into, most of the lines that would cross straight run
/// round each other: there a third of the crossings is expected.
Forecast forecast(const model::Graph& graph, const Layout& boxes, bool folded);

}  // namespace vellum::layout
