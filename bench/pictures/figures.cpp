#include "pictures/figures.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "theme/theme.hpp"

namespace vellum::bench {
namespace {

using geometry::Point;
using geometry::Polyline;
using geometry::Rect;

constexpr double touching = 1;  // px: what overlaps by less than this only touches
constexpr double away = 8;      // px

bool are_mates(const model::Edge& a, const model::Edge& b) {
    return a.id == b.id || (a.bundle && b.bundle && *a.bundle == *b.bundle);
}

struct Segment {
    Point from, to;
};

std::vector<Segment> segments(const Polyline& points) {
    std::vector<Segment> out;
    for (std::size_t i = 1; i < points.size(); ++i) out.push_back({points[i - 1], points[i]});
    return out;
}

double side(const Segment& line, Point p) {
    return (line.to.x - line.from.x) * (p.y - line.from.y) - (line.to.y - line.from.y) * (p.x - line.from.x);
}

bool cross(const Segment& a, const Segment& b) {
    return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

int crossings(const std::vector<Segment>& a, const std::vector<Segment>& b, Point shift) {
    int count = 0;
    for (Segment s : b) {
        s = {s.from + shift, s.to + shift};
        for (const Segment& other : a) count += cross(other, s) ? 1 : 0;
    }
    return count;
}

/// Lines that meet in a corner or run on one line have no crossing point: one of them is moved by a hair, each way, and
/// the fewest crossings count.
int crossings(const std::vector<Segment>& a, const std::vector<Segment>& b) {
    constexpr double hair = 0.013;
    int fewest = crossings(a, b, {hair, hair / 2});
    for (const Point shift : {Point{-hair, hair / 2}, Point{hair, -hair / 2}, Point{-hair, -hair / 2}}) {
        if (fewest > 0) fewest = std::min(fewest, crossings(a, b, shift));
    }
    return fewest;
}

/// Clips the segment to the box (Liang and Barsky); true when some of it lies inside.
bool passes(const Segment& s, const Rect& box) {
    double from = 0, to = 1;
    const auto clip = [&](double step, double room) {
        if (step == 0) return room > 0;
        const double at = room / step;
        if (step < 0) from = std::max(from, at);
        if (step > 0) to = std::min(to, at);
        return from < to;
    };
    const Point d = s.to - s.from;
    return !box.empty() && clip(-d.x, s.from.x - box.x) && clip(d.x, box.right() - s.from.x) &&
           clip(-d.y, s.from.y - box.y) && clip(d.y, box.bottom() - s.from.y);
}

bool passes(const std::vector<Segment>& line, const Rect& box) {
    return std::any_of(line.begin(), line.end(), [&](const Segment& s) { return passes(s, box.inflated(-touching)); });
}

int bends(const std::vector<Segment>& line) {
    int count = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = line[i - 1].to - line[i - 1].from, b = line[i].to - line[i].from;
        const double turn = std::abs(a.x * b.y - a.y * b.x);
        count += turn > 0.01 * geometry::length(a) * geometry::length(b) ? 1 : 0;
    }
    return count;
}

struct Mark {
    const model::Edge& edge;
    Rect box;
    Rect with_companion;  ///< number and label together
};

class Inspection {
public:
    Inspection(const model::Graph& graph, const layout::Layout& layout) : graph_(graph), layout_(layout) {
        for (const auto& edge : layout.edges) lines_.push_back(segments(edge.points));
        collect_marks();
    }

    Figures run() {
        figures_.edges = static_cast<int>(lines_.size());
        figures_.labels = static_cast<int>(marks_.size());
        measure_lines();
        for (const Mark& mark : marks_) {
            figures_.labels_hidden += is_hidden(mark) ? 1 : 0;
            figures_.labels_away += is_away(mark) ? 1 : 0;
        }
        const Rect all = extent();
        figures_.extent = {all.width, all.height};
        return figures_;
    }

private:
    void collect_marks() {
        const double side = theme::standard().metrics.callout;
        for (const auto& edge : graph_.edges) {
            const auto& route = layout_[edge.id];
            const Rect label = route.label ? route.label->box : Rect{};
            const Rect callout = route.callout ? Rect::around(*route.callout, {side, side}) : Rect{};
            const Rect both = geometry::united(label, callout);
            if (route.label) marks_.push_back({edge, label, both});
            if (route.callout) marks_.push_back({edge, callout, both});
        }
    }

    void measure_lines() {
        for (const auto& edge : graph_.edges) {
            const auto& line = lines_[edge.id.value];
            figures_.bends += bends(line);
            for (const Segment& s : line) figures_.length += geometry::distance(s.from, s.to);
            for (const auto& other : graph_.edges) {
                if (other.id < edge.id && !are_mates(edge, other))
                    figures_.crossings += crossings(line, lines_[other.id.value]);
            }
            for (const auto& node : graph_.nodes) {
                if (edge.tail == model::Element(node.id) || edge.head == model::Element(node.id)) continue;
                const auto& box = layout_[node.id];
                const bool through =
                    passes(line, box.icon) || passes(line, box.label.box) || passes(line, box.caption.box);
                figures_.through_nodes += through ? 1 : 0;
            }
        }
    }

    bool is_hidden(const Mark& mark) const {
        const Rect inner = mark.box.inflated(-touching);
        const auto on = [&](const Rect& box) { return inner.overlaps(box); };
        const auto on_node = [&](const layout::NodeBox& node) {
            return on(node.icon) || on(node.label.box) || on(node.caption.box);
        };
        const auto on_title = [&](const layout::ClusterBox& frame) {
            return on(frame.corner) || on(frame.title.box) || on(frame.caption.box);
        };
        const auto on_mark = [&](const Mark& other) { return &other != &mark && on(other.box); };
        const auto under = [&](const model::Edge& edge) {
            return !are_mates(edge, mark.edge) && passes(lines_[edge.id.value], mark.box);
        };
        return std::any_of(layout_.nodes.begin(), layout_.nodes.end(), on_node) ||
               std::any_of(layout_.clusters.begin(), layout_.clusters.end(), on_title) ||
               std::any_of(marks_.begin(), marks_.end(), on_mark) ||
               std::any_of(graph_.edges.begin(), graph_.edges.end(), under);
    }

    bool is_away(const Mark& mark) const {
        const Rect reach = mark.with_companion.inflated(away + touching);
        return std::none_of(graph_.edges.begin(), graph_.edges.end(), [&](const model::Edge& edge) {
            return are_mates(edge, mark.edge) && passes(lines_[edge.id.value], reach);
        });
    }

    Rect extent() const {
        Rect all;
        for (const auto& node : layout_.nodes) all = geometry::united(all, node.bounds());
        for (const auto& cluster : layout_.clusters) all = geometry::united(all, cluster.frame);
        for (const auto& line : lines_) {
            for (const Segment& s : line) all = geometry::united(all, Rect::spanning(s.from, s.to));
        }
        for (const Mark& mark : marks_) all = geometry::united(all, mark.box);
        return all;
    }

    const model::Graph& graph_;
    const layout::Layout& layout_;
    std::vector<std::vector<Segment>> lines_;
    std::vector<Mark> marks_;
    Figures figures_;
};

}  // namespace

Figures measure(const model::Graph& graph, const layout::Layout& layout) { return Inspection(graph, layout).run(); }

}  // namespace vellum::bench
