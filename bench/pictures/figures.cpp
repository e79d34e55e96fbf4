#include "pictures/figures.hpp"

#include "layout/picture.hpp"
#include "theme/theme.hpp"

namespace vellum::bench {
namespace {

using geometry::Rect;

Rect extent(const quality::Picture& picture) {
    Rect all;
    for (const auto& node : picture.nodes) all = geometry::united(all, node.bounds());
    for (const auto& cluster : picture.clusters) all = geometry::united(all, cluster.frame.box);
    for (const auto& edge : picture.edges) {
        for (const auto& point : edge.points) all = geometry::united(all, Rect::around(point, {1, 1}));
        if (edge.label) all = geometry::united(all, *edge.label);
        if (edge.callout) all = geometry::united(all, *edge.callout);
    }
    return all;
}

}  // namespace

quality::Measures measure(const model::Graph& graph, const layout::Layout& layout) {
    quality::Picture picture = layout::picture_of(graph, layout, theme::standard());
    const Rect drawing = extent(picture);
    picture.size = {drawing.width, drawing.height};
    return quality::measure(picture);
}

}  // namespace vellum::bench
