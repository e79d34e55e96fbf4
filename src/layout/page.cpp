#include "layout/page.hpp"

namespace vellum::layout {
namespace {

constexpr double title_gap = 4;     // title to summary
constexpr double header_gap = 34;   // header to drawing
constexpr double legend_gap = 34;   // drawing to legend
constexpr double legend_line = 28;  // length of a legend's sample
constexpr double legend_word_gap = 8;
constexpr double legend_entry_gap = 30;

void include(Rect& all, Point p) { all = geometry::united(all, {p.x - 0.5, p.y - 0.5, 1, 1}); }

void include_callout(Rect& all, const std::optional<Point>& center, double diameter) {
    if (center) all = geometry::united(all, Rect::around(*center, {diameter, diameter}));
}

/// Everything that is drawn, header and legend aside.
Rect extent(const Layout& layout, const theme::Theme& theme) {
    Rect all;
    for (const auto& node : layout.nodes) all = geometry::united(all, node.bounds());
    for (const auto& cluster : layout.clusters) {
        all = geometry::united(all, cluster.frame);
        all = geometry::united(all, cluster.heading());
    }
    for (const auto& overlay : layout.overlays) {
        for (const auto& part : overlay.parts) all = geometry::united(all, geometry::united(part.frame, part.heading()));
    }
    for (const auto& edge : layout.edges) {
        for (const Point p : edge.points) include(all, p);
        if (edge.label) all = geometry::united(all, edge.label->box);
        include_callout(all, edge.callout, theme.metrics.callout);
    }
    for (const auto& callout : layout.node_callouts) include_callout(all, callout, theme.metrics.callout);
    for (const auto& callout : layout.cluster_callouts) include_callout(all, callout, theme.metrics.callout);
    for (const auto& callout : layout.overlay_callouts) include_callout(all, callout, theme.metrics.callout);
    return all;
}

void move(std::optional<Point>& p, Point by) {
    if (p) *p = *p + by;
}

void move(TextBox& text, Point by) { text.box = text.box.moved(by); }

void move(ClusterBox& box, Point by) {
    box.frame = box.frame.moved(by);
    box.corner = box.corner.moved(by);
    move(box.title, by);
    move(box.caption, by);
}

void move_drawing(Layout& layout, Point by) {
    for (auto& node : layout.nodes) {
        node.icon = node.icon.moved(by);
        move(node.label, by);
        move(node.caption, by);
    }
    for (auto& cluster : layout.clusters) move(cluster, by);
    for (auto& overlay : layout.overlays) {
        for (auto& part : overlay.parts) move(part, by);
    }
    for (auto& edge : layout.edges) {
        for (auto& p : edge.points) p = p + by;
        if (edge.label) move(*edge.label, by);
        move(edge.callout, by);
    }
    for (auto& callout : layout.node_callouts) move(callout, by);
    for (auto& callout : layout.cluster_callouts) move(callout, by);
    for (auto& callout : layout.overlay_callouts) move(callout, by);
}

/// Sets the legend on one line and returns its size.
Size set_legend(Layout& layout, const std::vector<LegendTexts>& legend, Point at) {
    double x = at.x, height = 0;
    layout.legend.clear();
    for (const auto& texts : legend) {
        LegendEntry entry{texts.relation, {}, {texts.words, {}}};
        height = texts.words.height;
        entry.line = {x, at.y + height / 2, legend_line, 0};
        entry.word.box = {x + legend_line + legend_word_gap, at.y, texts.words.width, height};
        x = entry.word.box.right() + legend_entry_gap;
        layout.legend.push_back(std::move(entry));
    }
    return legend.empty() ? Size{} : Size{x - legend_entry_gap - at.x, height};
}

}  // namespace

void set_page(Layout& layout, const Measures& measures, const theme::Theme& theme) {
    const double margin = theme.metrics.margin;
    double y = margin;
    layout.title = {measures.title, {margin, y, measures.title.width, measures.title.height}};
    y += measures.title.height;
    if (!measures.summary.lines.empty()) {
        y += title_gap;
        layout.summary = {measures.summary, {margin, y, measures.summary.width, measures.summary.height}};
        y += measures.summary.height;
    }
    y += header_gap;
    const Rect drawing = extent(layout, theme);
    move_drawing(layout, Point{margin, y} - Point{drawing.x, drawing.y});
    double width = std::max({drawing.width, layout.title.box.width, layout.summary.box.width});
    y += drawing.height;
    const Size legend = set_legend(layout, measures.legend, {margin, y + legend_gap});
    if (legend.height > 0) y += legend_gap + legend.height;
    width = std::max(width, legend.width);
    layout.size = {std::ceil(width + 2 * margin), std::ceil(y + margin)};
}

}  // namespace vellum::layout
