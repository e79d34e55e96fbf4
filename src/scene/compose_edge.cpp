#include "scene/compose_edge.hpp"

#include <algorithm>

#include "scene/dashes.hpp"
#include "scene/stroke_path.hpp"

namespace vellum::scene {
namespace {

bool at_head(Arrows arrows) { return arrows == Arrows::forward || arrows == Arrows::both; }
bool at_tail(Arrows arrows) { return arrows == Arrows::back || arrows == Arrows::both; }

/// Lines stop short of icons but touch the borders of clusters.
double end_gap(model::Element end, const theme::Theme& theme) {
    return std::holds_alternative<model::NodeId>(end) ? theme.metrics.end_gap : 0;
}

}  // namespace

EdgeLines::EdgeLines(const model::Graph& graph, const layout::Layout& layout, const theme::Theme& theme)
    : graph_(graph),
      layout_(layout),
      theme_(theme),
      bends_(graph, layout, theme),
      junctions_(junctions(graph, layout)) {}

Swatch EdgeLines::paint(const model::Edge& edge) const {
    return edge.color ? theme::on_both_schemes(*edge.color) : theme_.colors.line;
}

Stroke EdgeLines::stroke(const model::Edge& edge, std::vector<double> dashes) const {
    return {paint(edge), theme_.metrics.edge_width, std::move(dashes), Cap::round};
}

/// The label of a bundle hangs on its first edge but interrupts the trunk of all of them; likewise callouts.
std::vector<Rect> EdgeLines::gaps_of(const model::Edge& edge) const {
    std::vector<Rect> gaps;
    for (const auto& other : graph_.edges) {
        if (other.id != edge.id && (!edge.bundle || other.bundle != edge.bundle)) continue;
        const auto& route = layout_[other.id];
        if (route.label) {
            const double clear = theme_.metrics.label_clearance;
            const Rect box = route.label->box;
            gaps.push_back({box.x - clear, box.y - clear / 2, box.width + 2 * clear, box.height + clear});
        }
        if (route.callout) gaps.push_back(*route.callout);
    }
    return gaps;
}

bool EdgeLines::is_junction(const model::Edge& edge, Point at) const {
    return std::ranges::any_of(junctions_, [&](const Junction& junction) {
        return junction.bundle == edge.bundle && geometry::distance(junction.at, at) < 0.1;
    });
}

/// Lines are cut where they part to both sides: no bend there, and a dash of each begins in the dot.
std::vector<Rect> EdgeLines::with_junctions(const model::Edge& edge, std::vector<Rect> gaps) const {
    constexpr double cut = 0.02;  // px, less than can be seen
    for (const auto& junction : junctions_) {
        if (junction.bundle == edge.bundle) gaps.push_back(Rect::around(junction.at, {cut, cut}));
    }
    return gaps;
}

/// How much of the edge's start (or end) an earlier member of its bundle has drawn already. What remains overlaps by
/// a bend, in which the branch curves into the trunk, but for junctions.
double EdgeLines::drawn_by_mates(const model::Edge& edge, bool at_end) const {
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
        const bool square = is_junction(edge, shortened(own, shared, 0).front());
        overlap = square ? 0 : std::max(bends_.reach_at(own, shared), bends_.reach_at(line, shared));
    }
    return std::max(0.0, drawn - overlap);
}

void EdgeLines::add_runs(Group& group, const model::Edge& edge, const Polyline& own, StraightEnds ends,
                         const std::vector<Rect>& gaps) const {
    const auto dashes = edge.line == Line::by_relation ? theme::dashes(edge.relation) : theme::dashes(edge.line);
    for (const auto& run : interrupted(own, gaps)) {
        StraightEnds of_run;
        if (run.front() == own.front()) of_run.start = ends.start;
        if (run.back() == own.back()) of_run.end = ends.end;
        auto commands = bends_.along(run, of_run);
        auto line = stroke(edge, fitted(dashes, length_of(commands)));
        group.children.emplace_back(Path{"edge-line", std::move(commands), std::move(line), std::nullopt});
    }
}

/// Its dots lie on what the first of the edges that meet has drawn.
void EdgeLines::add_dots(Group& group, const model::Edge& edge, const std::vector<Rect>& gaps) const {
    for (const auto& junction : junctions_) {
        const bool hidden = std::ranges::any_of(gaps, [&](const Rect& gap) { return gap.contains(junction.at); });
        if (junction.edge != edge.id || hidden) continue;
        group.children.emplace_back(
            Path{"edge-junction", pill(Rect::around(junction.at, {theme_.metrics.junction, theme_.metrics.junction})),
                 std::nullopt, paint(edge)});
    }
}

void EdgeLines::add(Group& group, const model::Edge& edge) const {
    const double start = drawn_by_mates(edge, false), end = drawn_by_mates(edge, true);
    const double tail_gap = end_gap(edge.tail, theme_), head_gap = end_gap(edge.head, theme_);
    const Polyline& points = layout_[edge.id].points;
    const Polyline line = shortened(points, tail_gap, head_gap);
    const Polyline own = shortened(points, std::max(start, tail_gap), std::max(end, head_gap));
    const auto gaps = gaps_of(edge);
    const StraightEnds ends{start > 0 ? 0 : straight_end, end > 0 ? 0 : straight_end};
    add_runs(group, edge, own, ends, with_junctions(edge, gaps));
    const auto add_head = [&](const Polyline& towards) {
        auto head = arrowhead(towards, theme_.metrics.arrowhead);
        group.children.emplace_back(Path{"edge-head", std::move(head), stroke(edge, {}), std::nullopt});
    };
    if (at_head(edge.arrows) && end == 0) add_head(line);
    if (at_tail(edge.arrows) && start == 0) add_head({line.rbegin(), line.rend()});
    add_dots(group, edge, gaps);
}

}  // namespace vellum::scene
