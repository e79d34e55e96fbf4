/// Last step of the layout: header above, legend below, one margin around, nothing beyond.
#pragma once

#include "layout/measure.hpp"

namespace vellum::layout {

/// Moves the drawing to its place below the header and fills in size, header and legend.
void set_page(Layout& layout, const Measures& measures, const theme::Theme& theme);

}  // namespace vellum::layout
