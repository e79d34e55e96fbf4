#include "layout/label.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vellum::layout {
namespace {

constexpr double keep_clear = 4;           // a label's distance from anything foreign
constexpr double fork_keep_clear = 14;     // from where a line of the same bundle turns off
constexpr double border_keep_clear = 14;   // wished distance from a cluster border
constexpr double overlap_cost = 4000;      // a node, a title or another label under it
constexpr double crossing_cost = 900;      // a foreign edge through it
constexpr double border_cost = 1500;       // a cluster border through it
constexpr double bend_overlap_cost = 600;  // it does not fit on its straight piece
constexpr double vertical_cost = 40;       // reading a horizontal text on a vertical line
constexpr double branch_cost = 300;        // a bundle's label off the common trunk
constexpr double near_border_cost = 60;    // closer to a border than wished
constexpr double off_middle_cost = 0.6;    // per px from the middle of its straight piece
constexpr double short_piece_cost = 80;    // times the share of the route that is not on this piece
constexpr double least_defect = 500;       // from here on something is hidden or hit
constexpr double step = 6;                 // between positions tried

struct Piece {
    Point from, to;
    bool horizontal() const { return std::abs(from.y - to.y) < std::abs(from.x - to.x); }
    double length() const { return std::abs(to.x - from.x) + std::abs(to.y - from.y); }  // along one axis
    Point at(double px) const { return from + (to - from) * (px / length()); }
};

std::vector<Piece> pieces_of(const Polyline& points) {
    std::vector<Piece> out;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i - 1] != points[i]) out.push_back({points[i - 1], points[i]});
    }
    return out;
}

/// A segment as a box of no thickness overlaps a box when it passes its inside.
bool passes(const Piece& piece, const Rect& box) {
    return Rect::spanning(piece.from, piece.to).inflated(0.5).overlaps(box);
}

class Labeller {
public:
    Labeller(const model::Graph& graph, const Measures& measures, const Boxes& boxes,
             const std::vector<Polyline>& routes, const theme::Theme& theme)
        : graph_(graph), measures_(measures), boxes_(boxes), theme_(theme) {
        for (const auto& route : routes) pieces_.push_back(pieces_of(route));
        for (const auto& node : graph.nodes) {
            const Rect icon = boxes.nodes[node.id.value].icon;
            if (!node.steps.empty()) add_badge({icon.x, icon.y});
        }
        for (const auto& cluster : graph.clusters) {
            const Rect frame = boxes.clusters[cluster.id.value].frame;
            if (!cluster.steps.empty()) add_badge({frame.right(), frame.y});
        }
        for (const auto& overlay : graph.overlays) {
            const Rect frame = boxes.overlays[overlay.id.value].parts.front().frame;
            if (!overlay.steps.empty()) add_badge({frame.right(), frame.y});
        }
    }

    Labelling run() {
        const std::size_t n = graph_.edges.size();
        out_.labels.resize(n);
        out_.callouts.resize(n);
        for (const auto& edge : graph_.edges) {
            if (measures_.edge_labels[edge.id.value].lines.empty()) continue;
            const Size size = label_size(edge.id.value);
            out_.labels[edge.id.value] = best_place(edge, size, Wish::middle);
        }
        for (const auto& edge : graph_.edges) {
            if (!edge.step) continue;
            const double side = theme_.metrics.callout;
            out_.callouts[edge.id.value] = best_place(edge, {side, side}, Wish::start).center();
        }
        return out_;
    }

private:
    Size label_size(std::size_t edge) const {
        return {measures_.edge_labels[edge].width, measures_.edge_labels[edge].height};
    }

    /// The callout of a node's, cluster's or overlay's own step stands on its corner.
    void add_badge(Point corner) {
        badges_.push_back(Rect::around(corner, {theme_.metrics.callout, theme_.metrics.callout}));
    }

    enum class Wish { middle, start };

    /// Labels belong on the middle of a long straight piece, callouts near where the edge starts.
    static double position_cost(const Piece& piece, double at, double passed, double total, Wish wish) {
        if (wish == Wish::start) return (passed + at) * 0.5;
        return std::abs(at - piece.length() / 2) * off_middle_cost + short_piece_cost * (1 - piece.length() / total);
    }

    Rect best_place(const model::Edge& edge, Size size, Wish wish) {
        const auto& pieces = pieces_[edge.id.value];
        const double total = total_length(pieces);
        Rect best = Rect::around(pieces.front().from, size);
        double lowest = std::numeric_limits<double>::max(), passed = 0;
        bool defect = true;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const Piece& piece = pieces[i];
            const double reach = piece.horizontal() ? size.width : size.height;
            const double start = margin(edge, i == 0, true) + reach / 2,
                         stop = piece.length() - margin(edge, i + 1 == pieces.size(), false) - reach / 2;
            const double missing = std::max(0.0, start - stop);
            for (double px = std::min(start, piece.length() / 2); px <= std::max(stop, piece.length() / 2) + 0.01;
                 px += step) {
                const double at = missing > 0 ? piece.length() / 2 : px;
                const Rect box = Rect::around(piece.at(at), size);
                double cost = missing > 0 ? bend_overlap_cost + missing * 10 : 0;
                cost += piece.horizontal() ? 0 : vertical_cost;
                cost += position_cost(piece, at, passed, total, wish);
                cost += trunk_cost(edge, piece, box);
                if (cost < lowest) {  // only then is it worth looking for what lies there
                    const double obstructed = obstruction(edge, box);
                    if (cost + obstructed < lowest) {
                        lowest = cost + obstructed;
                        best = box;
                        defect = missing > 0 || obstructed >= least_defect;
                    }
                }
                if (missing > 0) break;
            }
            passed += piece.length();
        }
        out_.defects += defect ? 1 : 0;
        return best;
    }

    static double total_length(const std::vector<Piece>& pieces) {
        double total = 0;
        for (const auto& piece : pieces) total += piece.length();
        return std::max(total, 1.0);
    }

    /// What stays free at an end of a piece: the arrowhead and its gap, or the rounding of the bend.
    double margin(const model::Edge& edge, bool at_end, bool tail) const {
        const auto& m = theme_.metrics;
        const bool headed = edge.arrows == Arrows::both || (edge.arrows == Arrows::forward && !tail) ||
                            (edge.arrows == Arrows::back && tail);
        if (!at_end) return m.bend_radius + m.label_clearance;
        return m.end_gap + m.label_clearance + (headed ? m.arrowhead + 6 : 8);
    }

    static double border_obstruction(const Rect& frame, const Rect& box) {
        const auto crosses = [&](const Rect& room) { return room.overlaps(frame) && !frame.contains(room); };
        return (crosses(box.inflated(keep_clear)) ? border_cost : 0) +
               (crosses(box.inflated(border_keep_clear)) ? near_border_cost : 0);
    }

    double obstruction(const model::Edge& edge, const Rect& box) const {
        const Rect room = box.inflated(keep_clear), fork = box.inflated(fork_keep_clear);
        double cost = 0;
        for (const auto& node : boxes_.nodes) {
            cost += room.overlaps(node.icon) || room.overlaps(node.text()) ? overlap_cost : 0;
        }
        for (const auto& cluster : boxes_.clusters) {
            cost += room.overlaps(cluster.heading()) ? overlap_cost : 0;
            cost += border_obstruction(cluster.frame, box);
        }
        for (const auto& badge : badges_) cost += room.overlaps(badge) ? overlap_cost : 0;
        for (const auto& overlay : boxes_.overlays) {
            for (const auto& part : overlay.parts) {
                const bool hits =
                    room.overlaps(part.corner) || room.overlaps(part.title.box) || room.overlaps(part.caption.box);
                cost += (hits ? overlap_cost : 0) + border_obstruction(part.frame, box);
            }
        }
        for (const auto& other : out_.labels) cost += other && room.overlaps(*other) ? overlap_cost : 0;
        for (const auto& other : out_.callouts) {
            const double side = theme_.metrics.callout;
            cost += other && room.overlaps(Rect::around(*other, {side, side})) ? overlap_cost : 0;
        }
        for (const auto& other : graph_.edges) {
            if (other.id == edge.id) continue;
            const bool mate = edge.bundle && other.bundle == edge.bundle;
            for (const auto& piece : pieces_[other.id.value]) {
                const Rect& kept = mate ? fork : room;
                cost += passes(piece, kept) && !(mate && runs_through(piece, box)) ? crossing_cost : 0;
            }
        }
        return cost;
    }

    /// The trunk itself: a mate's piece along the label's own line, from end to end of it.
    static bool runs_through(const Piece& piece, const Rect& box) {
        const Point c = box.center();
        return piece.horizontal() ? std::abs(piece.from.y - c.y) < 1 && std::min(piece.from.x, piece.to.x) <= box.x &&
                                        std::max(piece.from.x, piece.to.x) >= box.right()
                                  : std::abs(piece.from.x - c.x) < 1 && std::min(piece.from.y, piece.to.y) <= box.y &&
                                        std::max(piece.from.y, piece.to.y) >= box.bottom();
    }

    /// A bundle's label belongs where all members run together.
    double trunk_cost(const model::Edge& edge, const Piece& piece, const Rect& box) const {
        if (!edge.bundle) return 0;
        double cost = 0;
        for (const auto& other : graph_.edges) {
            if (other.id == edge.id || other.bundle != edge.bundle) continue;
            const auto& pieces = pieces_[other.id.value];
            const bool together = std::any_of(pieces.begin(), pieces.end(), [&](const Piece& p) {
                return p.horizontal() == piece.horizontal() && passes(p, box) &&
                       Rect::spanning(p.from, p.to).inflated(1).contains(box.center());
            });
            cost += together ? 0 : branch_cost;
        }
        return cost;
    }

    const model::Graph& graph_;
    const Measures& measures_;
    const Boxes& boxes_;
    std::vector<std::vector<Piece>> pieces_;  // by EdgeId
    const theme::Theme& theme_;
    std::vector<Rect> badges_;
    Labelling out_;
};

}  // namespace

Labelling label_edges(const model::Graph& graph, const Measures& measures, const Boxes& boxes,
                      const std::vector<Polyline>& routes, const theme::Theme& theme) {
    return Labeller(graph, measures, boxes, routes, theme).run();
}

}  // namespace vellum::layout
