#include "layout/page.hpp"

namespace vellum::layout {
namespace {

constexpr double title_gap = 4;     // title to summary
constexpr double header_gap = 34;   // header to drawing
constexpr double legend_gap = 34;   // drawing to legend
constexpr double legend_line = 42;  // length of a legend's sample: two of the longest dashes
constexpr double legend_word_gap = 8;
constexpr double legend_entry_gap = 30;

void include(Rect& all, Point p) { all = geometry::united(all, {p.x - 0.5, p.y - 0.5, 1, 1}); }

void include(Rect& all, const std::optional<Rect>& callout) {
    if (callout) all = geometry::united(all, *callout);
}

/// Everything that is drawn, header and legend aside.
Rect extent(const Layout& layout) {
    Rect all;
    for (const auto& node : layout.nodes) all = geometry::united(all, node.bounds());
    for (const auto& cluster : layout.clusters) {
        all = geometry::united(all, cluster.frame);
        all = geometry::united(all, cluster.heading());
    }
    for (const auto& overlay : layout.overlays) {
        for (const auto& part : overlay.parts)
            all = geometry::united(all, geometry::united(part.frame, part.heading()));
    }
    for (const auto& edge : layout.edges) {
        for (const Point p : edge.points) include(all, p);
        if (edge.label) all = geometry::united(all, edge.label->box);
        include(all, edge.callout);
    }
    for (const auto& callout : layout.node_callouts) include(all, callout);
    for (const auto& callout : layout.cluster_callouts) include(all, callout);
    for (const auto& callout : layout.overlay_callouts) include(all, callout);
    return all;
}

void move(std::optional<Rect>& box, Point by) {
    if (box) *box = box->moved(by);
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

/// Sets the legend on one line.
void set_legend(Layout& layout, const std::vector<LegendTexts>& legend, Point at) {
    layout.legend.clear();
    for (const auto& texts : legend) {
        const double height = texts.words.height;
        LegendEntry entry{texts.relation, {at.x, at.y + height / 2, legend_line, 0}, {texts.words, {}}};
        entry.word.box = {at.x + legend_line + legend_word_gap, at.y, texts.words.width, height};
        at.x = entry.word.box.right() + legend_entry_gap;
        layout.legend.push_back(std::move(entry));
    }
}

Size legend_size(const std::vector<LegendTexts>& legend) {
    if (legend.empty()) return {};
    Size size{-legend_entry_gap, legend.back().words.height};
    for (const auto& texts : legend) size.width += legend_line + legend_word_gap + texts.words.width + legend_entry_gap;
    return size;
}

/// Where the drawing begins below title and summary.
double drawing_top(const Measures& measures, double margin) {
    const bool summary = !measures.summary.lines.empty();
    return margin + measures.title.height + (summary ? title_gap + measures.summary.height : 0) + header_gap;
}

Size page_around(const Rect& drawing, const Measures& measures, double margin) {
    const Size legend = legend_size(measures.legend);
    const double width = std::max({drawing.width, measures.title.width, measures.summary.width, legend.width});
    const double below = legend.height > 0 ? legend_gap + legend.height : 0;
    return {std::ceil(width + 2 * margin), std::ceil(drawing_top(measures, margin) + drawing.height + below + margin)};
}

}  // namespace

Size page_size(const Layout& layout, const Measures& measures, const theme::Theme& theme) {
    return page_around(extent(layout), measures, theme.metrics.margin);
}

void set_page(Layout& layout, const Measures& measures, const theme::Theme& theme) {
    const double margin = theme.metrics.margin;
    layout.title = {measures.title, {margin, margin, measures.title.width, measures.title.height}};
    if (!measures.summary.lines.empty()) {
        layout.summary = {
            measures.summary,
            {margin, layout.title.box.bottom() + title_gap, measures.summary.width, measures.summary.height}};
    }
    const double top = drawing_top(measures, margin);
    const Rect drawing = extent(layout);
    move_drawing(layout, Point{margin, top} - Point{drawing.x, drawing.y});
    set_legend(layout, measures.legend, {margin, top + drawing.height + legend_gap});
    layout.size = page_around(drawing, measures, margin);
}

}  // namespace vellum::layout
