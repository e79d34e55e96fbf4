/// Where the lines of a block stand.
#pragma once

#include "text/text.hpp"

namespace vellum::text {

/// Baseline to baseline: 1.25 em, whole px, so that every line of a block lies alike on the pixels.
double line_height(const Style& style);

/// Top of a line to its baseline, whole half px (a device pixel at scale 2): the capitals stand in the middle of the line.
double ascent(const Style& style);

}  // namespace vellum::text
