/// The finished layout as plain geometry, for whoever measures it.
#pragma once

#include "layout/layout.hpp"
#include "quality/picture.hpp"

namespace vellum::layout {

/// Graph and layout belong together; indices are those of the graph. Texts of the page: title, summary, then each entry
/// of the legend.
quality::Picture picture_of(const model::Graph& graph, const Layout& layout, const theme::Theme& theme);

/// The same for elements.
quality::Ref ref_of(model::Element element);

}  // namespace vellum::layout
