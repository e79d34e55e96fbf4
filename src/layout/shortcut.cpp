#include "layout/shortcut.hpp"

#include <algorithm>
#include <cmath>

#include "layout/label.hpp"
#include "layout/nudged_piece.hpp"
#include "layout/route.hpp"
#include "layout/soundness.hpp"

namespace vellum::layout {
namespace {

constexpr std::size_t fewest_points = 5;  // of a line that is looked at: three bends
constexpr std::size_t most_tried = 4;     // ways of one line; the best are tried first
constexpr std::size_t most_nodes = 60;    // in larger graphs such lines are many, and no one follows them
constexpr double bend_cost = 100;         // against what sides cost (route.cpp)
constexpr double least_piece = 20;        // px: an end with its arrowhead, or two bends
constexpr double off_center_cost = 0.5;   // per px
constexpr double length_cost = 0.1;       // per px: settles ties

struct Way {
    Polyline points;
    double cost;
};

double bends(const Polyline& points) { return static_cast<double>(points.size()) - 2; }

double length(const Polyline& points) {
    double sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i) sum += geometry::distance(points[i - 1], points[i]);
    return sum;
}

Point on_side(const Side& side, double across) {
    return is_horizontal(side.outward) ? Point{side.at, across} : Point{across, side.at};
}

double off_center(const Side& side, Point end) {
    const double at = across(end, is_horizontal(side.outward));
    return std::abs(at - side.preferred.value_or(at));
}

/// How far a line that leaves the side goes outward.
double outward(const Side& side, Point from, Point to) {
    const bool horizontal = is_horizontal(side.outward);
    return (along(to, horizontal) - along(from, horizontal)) * (is_forward(side.outward) ? 1 : -1);
}

class Shortcuts {
public:
    Shortcuts(const RoutingProblem& problem, const RoutingRules& rules, const Layout& layout, std::size_t edge)
        : problem_(problem),
          rules_(rules),
          layout_(layout),
          edge_(edge),
          connection_(problem.connections[edge]),
          now_(layout.edges[edge].points) {}

    /// The best ways that hit nothing and cost less than the line does now, best first. Labels and crossings of lines are
    /// not looked at.
    std::vector<Way> find() {
        const auto tail = side_of(connection_.tail, now_[0], now_[1]);
        const auto head = side_of(connection_.head, now_.back(), now_[now_.size() - 2]);
        if (!tail || !head) return {};
        least_ = cost(now_, *tail, *head);
        through_now_ = frames_through(now_);
        for (const Side& from : connection_.tail.sides) {
            for (const Side& to : connection_.head.sides) {
                for (const double a : ports(from)) {
                    for (const double b : ports(to)) join(from, to, on_side(from, a), on_side(to, b));
                }
            }
        }
        std::ranges::stable_sort(ways_, {}, &Way::cost);
        if (ways_.size() > most_tried) ways_.resize(most_tried);
        return std::move(ways_);
    }

private:
    static std::optional<Side> side_of(const Terminal& terminal, Point end, Point next) {
        for (const Side& side : terminal.sides) {
            const bool horizontal = is_horizontal(side.outward);
            if (std::abs(side.at - along(end, horizontal)) < 1 && outward(side, end, next) > 0) return side;
        }
        return std::nullopt;
    }

    static double cost(const Polyline& points, const Side& tail, const Side& head) {
        const double off = off_center(tail, points.front()) + off_center(head, points.back());
        return bends(points) * bend_cost + tail.cost + head.cost + off * off_center_cost + length(points) * length_cost;
    }

    std::vector<double> ports(const Side& side) const {
        std::vector<double> out;
        if (!side.preferred) return out;
        for (const double off : {0.0, -rules_.port_separation, rules_.port_separation}) {
            const double at = *side.preferred + off;
            if (at >= side.low && at <= side.high) out.push_back(at);
        }
        return out;
    }

    void join(const Side& from, const Side& to, Point a, Point b) {
        const bool horizontal = is_horizontal(from.outward);
        if (horizontal != is_horizontal(to.outward)) {
            add(from, to, {a, horizontal ? Point{b.x, a.y} : Point{a.x, b.y}, b});
            return;
        }
        const auto with_step = [&](double at) {
            const Point one = horizontal ? Point{at, a.y} : Point{a.x, at};
            const Point other = horizontal ? Point{at, b.y} : Point{b.x, at};
            add(from, to, {a, one, other, b});
        };
        with_step((along(a, horizontal) + along(b, horizontal)) / 2);
        for (std::size_t i = 1; i + 2 < now_.size(); ++i) {  // where the line runs across already
            const bool runs_across = across(now_[i], !horizontal) == across(now_[i + 1], !horizontal);
            if (runs_across) with_step(along(now_[i], horizontal));
        }
    }

    void add(const Side& from, const Side& to, Polyline points) {
        if (points.size() >= now_.size()) return;
        if (outward(from, points[0], points[1]) < least_piece) return;
        if (outward(to, points.back(), points[points.size() - 2]) < least_piece) return;
        for (std::size_t i = 1; i < points.size(); ++i) {
            if (geometry::distance(points[i - 1], points[i]) < least_piece) return;
        }
        const double cost = this->cost(points, from, to);
        if (cost < least_ && is_free(points) && frames_through(points) <= through_now_) ways_.push_back({points, cost});
    }

    bool is_free(const Polyline& points) const {
        for (std::size_t i = 1; i < points.size(); ++i) {
            if (!is_free(points[i - 1], points[i], i == 1, i + 1 == points.size())) return false;
        }
        return true;
    }

    bool is_free(Point a, Point b, bool first, bool last) const {
        const bool horizontal = a.y == b.y;
        const Rect line = Rect::spanning(a, b).inflated(0.1);
        const auto owned = [&](std::size_t solid) {
            return (first && std::ranges::count(connection_.tail.own_solids, solid) > 0) ||
                   (last && std::ranges::count(connection_.head.own_solids, solid) > 0);
        };
        for (std::size_t i = 0; i < problem_.solids.size(); ++i) {
            if (!owned(i) && line.overlaps(problem_.solids[i].inflated(rules_.least_clearance))) return false;
        }
        if (is_beside_line(a, b)) return false;
        const double keep = rules_.clearance;
        return std::ranges::none_of(problem_.headings, [&](const Rect& h) { return line.overlaps(h); }) &&
               std::ranges::none_of(problem_.frames, [&](const Rect& f) {
                   const Rect near = horizontal ? Rect{f.x, f.y - keep, f.width, 2 * keep}
                                                : Rect{f.x - keep, f.y, 2 * keep, f.height};
                   const Point far = horizontal ? Point{0, f.height} : Point{f.width, 0};
                   return line.overlaps(near) || line.overlaps(near.moved(far));
               });
    }

    /// True when a piece runs along another line, or too near to one.
    bool is_beside_line(Point a, Point b) const {
        const bool horizontal = a.y == b.y;
        const double room = rules_.separation - 0.1;
        const Rect taken = horizontal ? Rect::spanning(a, b).moved({0, -room}) : Rect::spanning(a, b).moved({-room, 0});
        const Rect strip{taken.x, taken.y, taken.width + (horizontal ? 0 : 2 * room),
                         taken.height + (horizontal ? 2 * room : 0)};
        for (std::size_t e = 0; e < layout_.edges.size(); ++e) {
            const Polyline& points = layout_.edges[e].points;
            for (std::size_t i = 1; e != edge_ && i < points.size(); ++i) {
                if ((points[i - 1].y == points[i].y) != horizontal) continue;
                if (Rect::spanning(points[i - 1], points[i]).inflated(0.1).overlaps(strip)) return true;
            }
        }
        return false;
    }

    /// How many frames the line goes through in which it does not end.
    std::size_t frames_through(const Polyline& points) const {
        const auto passes = [&](const Rect& frame) {
            if (frame.contains(points.front()) || frame.contains(points.back())) return false;
            for (std::size_t i = 1; i < points.size(); ++i) {
                if (Rect::spanning(points[i - 1], points[i]).inflated(0.1).overlaps(frame)) return true;
            }
            return false;
        };
        return static_cast<std::size_t>(std::ranges::count_if(problem_.frames, passes));
    }

    const RoutingProblem& problem_;
    const RoutingRules& rules_;
    const Layout& layout_;
    std::size_t edge_;
    const Connection& connection_;
    const Polyline& now_;
    double least_ = 0;
    std::size_t through_now_ = 0;
    std::vector<Way> ways_;
};

/// Label and callout of one edge; those of others stay.
void label_anew(const model::Graph& graph, const Measures& measures, const Boxes& boxes, const theme::Theme& theme,
                std::size_t edge, Layout& layout) {
    EdgeRoute& own = layout.edges[edge];
    if (!own.label && !own.callout) return;
    std::vector<Polyline> lines;
    for (const auto& other : layout.edges) lines.push_back(other.points);
    const Labelling labelling = label_edges(graph, measures, boxes, lines, theme);
    own.callout = labelling.callouts[edge];
    if (own.label) own.label->box = *labelling.labels[edge];
}

}  // namespace

void take_shortcuts(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                    std::size_t most_crossings, Layout& layout) {
    const auto many_bends = [](const EdgeRoute& edge) { return edge.points.size() >= fewest_points; };
    if (graph.nodes.size() > most_nodes || std::ranges::none_of(layout.edges, many_bends)) return;
    const Boxes boxes{layout.nodes, layout.clusters, layout.overlays};
    const RoutingProblem problem = routing_problem(graph, boxes, theme);
    const RoutingRules rules = rules_for(graph);
    for (const auto& edge : graph.edges) {
        const std::size_t e = edge.id.value;
        if (edge.bundle || edge.tail == edge.head || !many_bends(layout.edges[e])) continue;
        for (const Way& way : Shortcuts(problem, rules, layout, e).find()) {
            Layout tried = layout;
            tried.edges[e].points = way.points;
            label_anew(graph, measures, boxes, theme, e, tried);
            const auto crossings = crossings_if_sound(graph, tried, theme);
            if (!crossings || *crossings > most_crossings) continue;
            layout = std::move(tried);
            break;
        }
    }
}

}  // namespace vellum::layout
