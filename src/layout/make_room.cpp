#include "layout/make_room.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

#include "layout/crowd.hpp"

namespace vellum::layout {
namespace {

constexpr int most_rounds = 10;
constexpr std::size_t most_tried_again = 60;  // nodes; beyond, what the first rounds leave no later one mends
constexpr std::array jog_at{24.0, 24.0, 24.0, 48.0, 18.0, 72.0, 36.0};  // px from an end, by round
constexpr double least_jogged = 40;                                     // a shorter end piece stays as it is

bool is_horizontal(Direction direction) { return direction == Direction::right || direction == Direction::left; }

/// An edge as seen from one of its ends.
struct EndPiece {
    EndPiece(const Polyline& points, bool tail)
        : end(tail ? points.front() : points.back()), next(tail ? points[1] : points[points.size() - 2]) {}
    Point end, next;
    double length() const { return geometry::distance(end, next); }
};

/// How far from the end a jog would help, at most so far; nothing where the piece is short and carries nothing.
std::optional<double> jog_distance(const EdgeRoute& edge, bool tail, double at_most) {
    const EndPiece piece(edge.points, tail);
    double by = std::min(at_most, piece.length() * 0.45);
    bool needed = piece.length() >= least_jogged;
    const auto spare = [&](Point mark) {  // what stands on the piece stays behind the steps
        if (!Rect::spanning(piece.end, piece.next).inflated(1).contains(mark)) return;
        needed = true;
        by = std::min(by, geometry::distance(piece.end, mark) * 0.9);
    };
    if (edge.label) spare(edge.label->box.center());
    if (edge.callout) spare(edge.callout->center());
    return needed && by >= 1 ? std::optional(by) : std::nullopt;
}

/// Two steps of no length on an end piece: what lies behind them can leave the line of the end.
void add_jog(EdgeRoute& edge, bool tail, double by) {
    auto& points = edge.points;
    const EndPiece piece(points, tail);
    const Point at = piece.end + (piece.next - piece.end) * (by / piece.length());
    points.insert(tail ? points.begin() + 1 : points.end() - 1, {at, at});
}

/// Jogs on some edges; lines that share a trunk get theirs at the same place.
void add_jogs(const model::Graph& graph, Layout& layout, const std::vector<std::size_t>& edges, double at_most) {
    for (const bool tail : {true, false}) {
        std::vector<bool> done(graph.edges.size(), false);
        for (const std::size_t e : edges) {
            if (done[e]) continue;
            const EndPiece own(layout.edges[e].points, tail);
            std::vector<std::size_t> joined;
            std::optional<double> by;
            for (const auto& other : graph.edges) {
                const std::size_t o = other.id.value;
                const EndPiece piece(layout.edges[o].points, tail);
                const bool mate = o == e || (other.bundle && other.bundle == graph.edges[e].bundle &&
                                             geometry::distance(piece.end, own.end) < 1);
                if (!mate || done[o]) continue;
                joined.push_back(o);
                const auto wished = jog_distance(layout.edges[o], tail, at_most);
                if (wished) by = std::min(by.value_or(at_most), *wished);
            }
            for (const std::size_t o : joined) {
                done[o] = true;
                if (by && *by < EndPiece(layout.edges[o].points, tail).length() - 1)
                    add_jog(layout.edges[o], tail, *by);
            }
        }
    }
}

/// Another straight piece for a label that finds no room: the best inner one, horizontal before vertical and long before
/// short.
void move_label(EdgeRoute& edge) {
    const auto& points = edge.points;
    double best = 0;
    Point to;
    for (std::size_t s = 1; s + 2 < points.size(); ++s) {
        const Point a = points[s], b = points[s + 1];
        if (Rect::spanning(a, b).inflated(1).contains(edge.label->box.center())) continue;
        const double worth = geometry::distance(a, b) * (std::abs(a.y - b.y) < 1 ? 4 : 1);
        if (worth <= best) continue;
        best = worth;
        to = (a + b) * 0.5;
    }
    if (best > 0) edge.label->box = Rect::around(to, {edge.label->box.width, edge.label->box.height});
}

/// What stands in the way of an edge often ends on the same node.
void add_neighbours(const model::Graph& graph, std::vector<std::size_t>& edges) {
    std::vector<std::size_t> more;
    for (const auto& edge : graph.edges) {
        const auto touches = [&](std::size_t e) {
            const auto& other = graph.edges[e];
            return other.tail == edge.tail || other.tail == edge.head || other.head == edge.tail ||
                   other.head == edge.head;
        };
        if (std::any_of(edges.begin(), edges.end(), touches)) more.push_back(edge.id.value);
    }
    edges = std::move(more);
}

/// What one attempt does where the attempts before it failed.
struct Plan {
    bool along_first = false;
    bool moves_labels = false;
    std::size_t first_jog = 0;
};

constexpr std::array plans{Plan{},
                           Plan{true, false, 2},
                           Plan{false, false, 4},
                           Plan{false, true, 0},
                           Plan{true, true, 3},
                           Plan{true, false, 5},
                           Plan{false, true, 6}};

/// The plans that are tried, and how many rounds in a row may bring nothing.
struct Patience {
    std::size_t plans;
    int rounds;
};

Patience patience_for(const model::Graph& graph) {
    return graph.nodes.size() <= most_tried_again ? Patience{plans.size(), most_rounds} : Patience{2, 2};
}

/// Spreads in rounds until nothing is missed; `layout` becomes the best drawing met.
int attempt(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, Layout& layout,
            const Plan& plan) {
    const Axis first{is_horizontal(graph.direction) == plan.along_first};
    Layout best;
    int fewest = std::numeric_limits<int>::max(), in_vain = 0;
    Drawing drawing(graph, measures, theme, layout);
    for (int round = 0; round < most_rounds; ++round) {
        const bool flip = round % 3 == 2;
        Crowd before(drawing, first, false, flip), behind(drawing, first.other(), true, flip);
        const int flaws = before.flaws() + behind.flaws();
        if (flaws == 0) return 0;
        if (flaws < fewest) {
            fewest = flaws;
            best = layout;
            in_vain = 0;
        } else if (++in_vain == patience_for(graph).rounds) {
            break;
        }
        std::vector<std::size_t> flawed = before.flawed_edges();
        flawed.insert(flawed.end(), behind.flawed_edges().begin(), behind.flawed_edges().end());
        if (before.flaws() > 0) before.spread();
        Crowd then(drawing, first.other(), true, flip);
        if (then.flaws() > 0) then.spread();
        flawed.insert(flawed.end(), then.flawed_edges().begin(), then.flawed_edges().end());
        for (auto& edge : layout.edges) normalise(edge.points);
        if (round == 0) continue;
        if (plan.moves_labels && round % 4 == 2) {
            for (const std::size_t e : before.flawed_edges()) {
                if (layout.edges[e].label) move_label(layout.edges[e]);
            }
        }
        if (round >= 2) add_neighbours(graph, flawed);
        std::sort(flawed.begin(), flawed.end());
        flawed.erase(std::unique(flawed.begin(), flawed.end()), flawed.end());
        add_jogs(graph, layout, flawed, jog_at[(static_cast<std::size_t>(round) + plan.first_jog) % jog_at.size()]);
    }
    layout = std::move(best);
    return fewest;
}

bool is_crowded(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, Layout& layout) {
    Drawing drawing(graph, measures, theme, layout);
    const Axis across{!is_horizontal(graph.direction)};
    return Crowd(drawing, across, false, false).flaws() > 0 || Crowd(drawing, across.other(), true, false).flaws() > 0;
}

}  // namespace

int make_room(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, Layout& layout) {
    for (auto& edge : layout.edges) normalise(edge.points);
    if (!is_crowded(graph, measures, theme, layout)) return 0;
    Layout best;
    int fewest = std::numeric_limits<int>::max();
    for (const Plan& plan : std::span(plans).first(patience_for(graph).plans)) {
        Layout tried = layout;
        const int flaws = attempt(graph, measures, theme, tried, plan);
        for (auto& edge : tried.edges) normalise(edge.points);
        if (flaws >= fewest) continue;
        fewest = flaws;
        best = std::move(tried);
        if (fewest == 0) break;
    }
    layout = std::move(best);
    return fewest;
}

}  // namespace vellum::layout
