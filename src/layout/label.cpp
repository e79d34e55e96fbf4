#include "layout/label.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "layout/badge.hpp"
#include "layout/label_obstacles.hpp"

namespace vellum::layout {
namespace {

constexpr double bend_overlap_cost = 600;  // it does not fit on its straight piece
constexpr double vertical_cost = 40;       // reading a horizontal text on a vertical line
constexpr double hidden_cost = 2;        // per px of a vertical line that is missing from `least_seen` beside its text
constexpr double least_seen = 60;        // px
constexpr double branch_cost = 300;      // a bundle's label off the common trunk
constexpr double off_middle_cost = 0.6;  // per px from the middle of its straight piece
constexpr double short_piece_cost = 80;  // times the share of the route that is not on this piece
constexpr double least_defect = 500;     // from here on something is hidden or hit
constexpr double step = 6;               // between positions tried

using Piece = LinePiece;

std::vector<Piece> pieces_of(const Polyline& points) {
    std::vector<Piece> out;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i - 1] != points[i]) out.push_back({points[i - 1], points[i]});
    }
    return out;
}

std::vector<std::vector<Piece>> all_pieces(const std::vector<Polyline>& routes) {
    std::vector<std::vector<Piece>> out;
    for (const auto& route : routes) out.push_back(pieces_of(route));
    return out;
}

class Labeller {
public:
    Labeller(const model::Graph& graph, const Measures& measures, const Boxes& boxes,
             const std::vector<Polyline>& routes, const theme::Theme& theme)
        : graph_(graph),
          measures_(measures),
          pieces_(all_pieces(routes)),
          theme_(theme),
          obstacles_(graph, boxes, pieces_) {
        for (const auto& edge : graph.edges) {
            if (edge.bundle) mates_[*edge.bundle].push_back(edge.id.value);
        }
        for (const auto& node : graph.nodes) {
            add_badge(node_badge(node.steps, boxes.nodes[node.id.value].icon, theme));
        }
        for (const auto& cluster : graph.clusters) {
            add_badge(frame_badge(cluster.steps, boxes.clusters[cluster.id.value].frame, theme));
        }
        for (const auto& overlay : graph.overlays) {
            add_badge(frame_badge(overlay.steps, boxes.overlays[overlay.id.value].parts.front().frame, theme));
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
            obstacles_.add(*out_.labels[edge.id.value]);
        }
        for (const auto& edge : graph_.edges) {
            if (!edge.step) continue;
            const Rect box = best_place(edge, theme::callout_size(theme_.metrics, edge.step->number), Wish::start);
            out_.callouts[edge.id.value] = box;
            obstacles_.add(box);
        }
        return out_;
    }

private:
    Size label_size(std::size_t edge) const {
        return {measures_.edge_labels[edge].width, measures_.edge_labels[edge].height};
    }

    void add_badge(const std::optional<Rect>& badge) {
        if (badge) obstacles_.add(*badge);
    }

    enum class Wish { middle, start };

    /// Labels belong on the middle of a long straight piece, callouts near where the edge starts.
    static double position_cost(const Piece& piece, double at, double passed, double total, Wish wish) {
        if (wish == Wish::start) return (passed + at) * 0.5;
        return std::abs(at - piece.length() / 2) * off_middle_cost + short_piece_cost * (1 - piece.length() / total);
    }

    /// Of a text across a vertical line, which hides a part of it.
    static double across_cost(const Piece& piece, Size size) {
        return vertical_cost + hidden_cost * std::max(0.0, least_seen - (piece.length() - size.height));
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
                cost += piece.horizontal() ? 0 : across_cost(piece, size);
                cost += position_cost(piece, at, passed, total, wish);
                cost += trunk_cost(edge, piece, box);
                if (cost < lowest) {  // only then is it worth looking for what lies there
                    const double obstructed = obstacles_.cost(edge, box);
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

    /// A bundle's label belongs where all members run together.
    double trunk_cost(const model::Edge& edge, const Piece& piece, const Rect& box) const {
        if (!edge.bundle) return 0;
        double cost = 0;
        for (const std::size_t other : mates_.at(*edge.bundle)) {
            if (other == edge.id.value) continue;
            const auto& pieces = pieces_[other];
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
    std::vector<std::vector<Piece>> pieces_;  // by EdgeId
    const theme::Theme& theme_;
    LabelObstacles obstacles_;
    std::map<std::uint32_t, std::vector<std::size_t>> mates_;  // by bundle: EdgeIds
    Labelling out_;
};

}  // namespace

Labelling label_edges(const model::Graph& graph, const Measures& measures, const Boxes& boxes,
                      const std::vector<Polyline>& routes, const theme::Theme& theme) {
    return Labeller(graph, measures, boxes, routes, theme).run();
}

}  // namespace vellum::layout
