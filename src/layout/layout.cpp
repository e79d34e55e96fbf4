#include "layout/layout.hpp"

#include "layout/candidates.hpp"
#include "layout/dot_engine.hpp"
#include "layout/make_room.hpp"
#include "layout/measure.hpp"
#include "layout/page.hpp"

namespace vellum::layout {

Layout compute(const model::Graph& graph, const theme::Theme& theme) {
    // Every text is wrapped and has its size; candidates differ in placement only.
    const Measures measures = measure(graph, theme);
    Layout layout = best_candidate(graph, measures, theme).layout;
    // What stands too near to something else gets the room it is promised.
    make_room(graph, measures, theme, layout);
    set_page(layout, measures, theme);
    return layout;
}

std::string engine_version() { return dot::version(); }

}  // namespace vellum::layout
