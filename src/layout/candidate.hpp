/// One layout of those that are compared: placed, and then finished.
#pragma once

#include "layout/forecast.hpp"
#include "layout/layout.hpp"
#include "layout/measure.hpp"
#include "layout/place.hpp"

namespace vellum::layout {

/// A layout and its score.
struct Candidate {
    PlaceOptions options;
    Layout layout;
    Forecast forecast;
    Merits merits;
    double score = 0;
};

/// Boxes where the options put them, the size of a page around them, and what may come of it; no edges, no score.
Candidate placed(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                 const PlaceOptions& options);

/// The same with edges and labels on its page, judged.
Candidate finished(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, Candidate candidate);

/// Boxes where they stand, all edges and labels anew.
Layout routed_again(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                    const Layout& layout);

}  // namespace vellum::layout
