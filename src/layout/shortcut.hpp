/// Lines with many bends, drawn with fewer where that breaks nothing.
///
/// Why: the router weighs a bend against the side on which a line ends and against lines that it runs along for a while,
/// before these are parted. Once all lines stand, some have a way with fewer bends that hits nothing.
#pragma once

#include "layout/measure.hpp"

namespace vellum::layout {

/// Lines of three bends and more take one or two where these cost less, all sides considered; their labels go along. A
/// sound drawing stays as it is where it would break a guarantee or have more crossings than this.
void take_shortcuts(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                    std::size_t most_crossings, Layout& layout);

}  // namespace vellum::layout
