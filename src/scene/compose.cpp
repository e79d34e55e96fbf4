#include "scene/compose.hpp"

#include <algorithm>

#include "scene/bends.hpp"
#include "scene/compose_item.hpp"
#include "scene/compose_text.hpp"
#include "scene/stroke_path.hpp"

namespace vellum::scene {
namespace {

using model::Element;

const char* arrow_word(Arrows arrows) {
    switch (arrows) {
        case Arrows::forward: return " to ";
        case Arrows::back: return " from ";
        case Arrows::both:
        case Arrows::none: return " and ";
    }
    return " to ";
}

bool at_head(Arrows arrows) { return arrows == Arrows::forward || arrows == Arrows::both; }
bool at_tail(Arrows arrows) { return arrows == Arrows::back || arrows == Arrows::both; }

/// Lines stop short of icons but touch the borders of clusters.
double end_gap(Element end, const theme::Theme& theme) {
    return std::holds_alternative<model::NodeId>(end) ? theme.metrics.end_gap : 0;
}

class Composer {
public:
    Composer(const model::Graph& graph, const layout::Layout& layout, const theme::Theme& theme)
        : graph_(graph), layout_(layout), theme_(theme), names_(model::name_all(graph)), bends_(graph, layout, theme) {}

    Scene compose() {
        Scene scene;
        scene.size = layout_.size;
        scene.name = graph_.name;
        scene.title = graph_.title;
        scene.description = graph_.summary.empty() ? graph_.title : graph_.summary;
        scene.background = theme_.colors.background;
        scene.items.emplace_back(header());
        for (const auto& cluster : graph_.clusters) {
            scene.items.emplace_back(cluster_group(graph_, cluster, names_[cluster.id], layout_, theme_));
        }
        for (const auto& overlay : graph_.overlays) {
            scene.items.emplace_back(overlay_group(graph_, overlay, names_[overlay.id], layout_, theme_));
        }
        for (const auto& edge : graph_.edges) scene.items.emplace_back(edge_group(edge));
        for (const auto& node : graph_.nodes) {
            scene.items.emplace_back(node_group(node, names_[node.id], layout_, theme_));
        }
        if (!layout_.legend.empty()) scene.items.emplace_back(legend());
        return scene;
    }

private:
    Group header() const {
        Group group;
        group.role = "header";
        add_text(group.children, "title", layout_.title, Align::left, theme_.colors.ink);
        add_text(group.children, "summary", layout_.summary, Align::left, theme_.colors.secondary);
        return group;
    }

    /// The label of a bundle hangs on its first edge but interrupts the trunk of all of them; likewise callouts.
    std::vector<Rect> gaps_of(const model::Edge& edge) const {
        std::vector<Rect> gaps;
        for (const auto& other : graph_.edges) {
            if (other.id != edge.id && (!edge.bundle || other.bundle != edge.bundle)) continue;
            const auto& route = layout_[other.id];
            if (route.label) {
                const double clear = theme_.metrics.label_clearance;
                const Rect box = route.label->box;
                gaps.push_back({box.x - clear, box.y - clear / 2, box.width + 2 * clear, box.height + clear});
            }
            if (route.callout)
                gaps.push_back(Rect::around(*route.callout, {theme_.metrics.callout, theme_.metrics.callout}));
        }
        return gaps;
    }

    /// How much of the edge's start (or end) an earlier member of its bundle has drawn already. What remains overlaps by
    /// a bend, in which the branch curves into the trunk.
    double drawn_by_mates(const model::Edge& edge, bool at_end) const {
        if (!edge.bundle) return 0;
        double drawn = 0, overlap = 0;
        Polyline own = layout_[edge.id].points;
        if (at_end) std::reverse(own.begin(), own.end());
        for (const auto& other : graph_.edges) {
            if (other.id >= edge.id || other.bundle != edge.bundle) continue;
            Polyline line = layout_[other.id].points;
            if (at_end) std::reverse(line.begin(), line.end());
            const double shared = shared_start(own, line);
            if (shared <= drawn) continue;
            drawn = shared;
            overlap = std::max(bends_.reach_at(own, shared), bends_.reach_at(line, shared));
        }
        return std::max(0.0, drawn - overlap);
    }

    Swatch line_paint(const model::Edge& edge) const {
        return edge.color ? theme::on_both_schemes(*edge.color) : theme_.colors.line;
    }

    Path stroke(const model::Edge& edge, const char* role, std::vector<PathCommand> commands,
                std::vector<double> dashes) const {
        return {role, std::move(commands),
                Stroke{line_paint(edge), theme_.metrics.edge_width, std::move(dashes), Cap::round}, std::nullopt};
    }

    void add_lines(Group& group, const model::Edge& edge) const {
        const auto dashes = edge.line == Line::by_relation ? theme::dashes(edge.relation) : theme::dashes(edge.line);
        const double start = drawn_by_mates(edge, false), end = drawn_by_mates(edge, true);
        const double tail_gap = end_gap(edge.tail, theme_), head_gap = end_gap(edge.head, theme_);
        const Polyline& points = layout_[edge.id].points;
        const Polyline line = shortened(points, tail_gap, head_gap);
        const Polyline own = shortened(points, std::max(start, tail_gap), std::max(end, head_gap));
        for (const auto& run : interrupted(own, gaps_of(edge))) {
            StraightEnds ends;
            if (start > 0 && run.front() == own.front()) ends.start = 0;
            if (end > 0 && run.back() == own.back()) ends.end = 0;
            group.children.emplace_back(stroke(edge, "edge-line", bends_.along(run, ends), dashes));
        }
        if (at_head(edge.arrows) && end == 0) {
            group.children.emplace_back(stroke(edge, "edge-head", arrowhead(line, theme_.metrics.arrowhead), {}));
        }
        if (at_tail(edge.arrows) && start == 0) {
            const Polyline reversed(line.rbegin(), line.rend());
            group.children.emplace_back(stroke(edge, "edge-head", arrowhead(reversed, theme_.metrics.arrowhead), {}));
        }
    }

    Group edge_group(const model::Edge& edge) const {
        const auto& route = layout_[edge.id];
        Group group;
        group.role = "edge";
        group.id = names_[edge.id];
        const std::string what = edge.label.empty() ? theme::word(edge.relation) : edge.label;
        const std::string ends = graph_.item(edge.tail).label + arrow_word(edge.arrows) + graph_.item(edge.head).label;
        group.title = edge.tooltip.empty() ? ends + ": " + what : edge.tooltip;
        group.link = edge.link;
        group.data = {{"data-relation", theme::word(edge.relation)}};
        if (edge.step) group.data.emplace_back("data-step", std::to_string(edge.step->number));
        add_lines(group, edge);
        if (route.label) add_text(group.children, "edge-label", *route.label, Align::center, theme_.colors.secondary);
        if (route.callout && edge.step) {
            group.children.emplace_back(callout_group(edge.step->number, edge.step->text, *route.callout, theme_));
        }
        return group;
    }

    Group legend() const {
        Group group;
        group.role = "legend";
        for (const auto& entry : layout_.legend) {
            const Rect& r = entry.line;
            group.children.emplace_back(
                Path{"edge-line",
                     {MoveTo{{r.x, r.y}}, LineTo{{r.right(), r.y}}},
                     Stroke{theme_.colors.line, theme_.metrics.edge_width, theme::dashes(entry.relation), Cap::round},
                     std::nullopt});
            add_text(group.children, "legend-word", entry.word, Align::left, theme_.colors.secondary);
        }
        return group;
    }

    const model::Graph& graph_;
    const layout::Layout& layout_;
    const theme::Theme& theme_;
    model::Names names_;
    Bends bends_;
};

}  // namespace

Scene compose(const model::Graph& graph, const layout::Layout& layout, const theme::Theme& theme) {
    return Composer(graph, layout, theme).compose();
}

}  // namespace vellum::scene
