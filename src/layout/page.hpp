/// Last step of the layout: header above, legend below, one margin around, nothing beyond.
#pragma once

#include "layout/measure.hpp"

namespace vellum::layout {

/// The size of the page around what the layout holds so far; more in it never makes it smaller.
Size page_size(const Layout& layout, const Measures& measures, const theme::Theme& theme);

/// Moves the drawing to its place below the header and fills in size, header and legend.
void set_page(Layout& layout, const Measures& measures, const theme::Theme& theme);

}  // namespace vellum::layout
