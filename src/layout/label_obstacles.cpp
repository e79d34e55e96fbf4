#include "layout/label_obstacles.hpp"

#include <algorithm>
#include <cmath>

namespace vellum::layout {
namespace {

constexpr double keep_clear = 4;           // a label's distance from anything foreign
constexpr double fork_keep_clear = 14;     // from where a line of the same bundle turns off
constexpr double border_keep_clear = 14;   // wished distance from a cluster border
constexpr double overlap_cost = 4000;      // a node, a title or another label under it
constexpr double crossing_cost = 900;      // a foreign edge through it
constexpr double border_cost = 1500;       // a cluster border through it
constexpr double near_border_cost = 60;    // closer to a border than wished
constexpr double like_caption_cost = 2;    // per px of width right below the text of a node that is no end of the edge,
constexpr double most_like_caption = 100;  // up to this: it reads as if it belonged to the node
constexpr double like_caption_reach = 20;
constexpr double reach = 15;        // beyond a label: what lies farther away costs nothing
constexpr double cell = 240;        // px
constexpr double most_cells = 400;  // on a side

double border_cost_of(const Rect& frame, const Rect& box) {
    const auto crosses = [&](const Rect& room) { return room.overlaps(frame) && !frame.contains(room); };
    return (crosses(box.inflated(keep_clear)) ? border_cost : 0) +
           (crosses(box.inflated(border_keep_clear)) ? near_border_cost : 0);
}

/// The trunk itself: a mate's piece along the label's own line, from end to end of it.
bool runs_through(const LinePiece& piece, const Rect& box) {
    const Point c = box.center();
    return piece.horizontal() ? std::abs(piece.from.y - c.y) < 1 && std::min(piece.from.x, piece.to.x) <= box.x &&
                                    std::max(piece.from.x, piece.to.x) >= box.right()
                              : std::abs(piece.from.x - c.x) < 1 && std::min(piece.from.y, piece.to.y) <= box.y &&
                                    std::max(piece.from.y, piece.to.y) >= box.bottom();
}

Rect extent_of(const Boxes& boxes, const std::vector<std::vector<LinePiece>>& pieces) {
    Rect all;
    for (const auto& node : boxes.nodes) all = geometry::united(all, node.bounds());
    for (const auto& cluster : boxes.clusters) all = geometry::united(all, cluster.frame);
    for (const auto& route : pieces) {
        for (const auto& piece : route) all = geometry::united(all, Rect::spanning(piece.from, piece.to).inflated(1));
    }
    return all;
}

std::size_t count_of(double extent) { return static_cast<std::size_t>(std::clamp(extent / cell, 1.0, most_cells)); }

}  // namespace

bool passes(const LinePiece& piece, const Rect& box) {
    return Rect::spanning(piece.from, piece.to).inflated(0.5).overlaps(box);
}

LabelObstacles::LabelObstacles(const model::Graph& graph, const Boxes& boxes,
                               const std::vector<std::vector<LinePiece>>& pieces)
    : graph_(graph), area_(extent_of(boxes, pieces)), columns_(count_of(area_.width)), rows_(count_of(area_.height)) {
    cells_.resize(columns_ * rows_);
    for (std::uint32_t i = 0; i < boxes.nodes.size(); ++i) {
        const NodeBox& node = boxes.nodes[i];
        const Rect text = node.text(), below{text.x, text.bottom(), text.width, like_caption_reach};
        add({Obstacle::Kind::solid, {node.icon, text, node.icon}}, {node.icon, text});
        if (text.width > 0) add({Obstacle::Kind::below_text, {below, below, below}, {}, i}, {below});
    }
    for (const auto& cluster : boxes.clusters) {
        add(cluster.heading());
        add_frame(cluster.frame);
    }
    for (const auto& overlay : boxes.overlays) {
        for (const auto& part : overlay.parts) {
            const std::array heading{part.corner, part.title.box, part.caption.box};
            add({Obstacle::Kind::solid, heading}, {heading.begin(), heading.end()});
            add_frame(part.frame);
        }
    }
    for (std::uint32_t e = 0; e < pieces.size(); ++e) {
        for (const auto& piece : pieces[e])
            add({Obstacle::Kind::line, {}, piece, e}, {Rect::spanning(piece.from, piece.to)});
    }
}

void LabelObstacles::add(const Rect& box) { add({Obstacle::Kind::solid, {box, box, box}}, {box}); }

/// It costs something near its borders only.
void LabelObstacles::add_frame(const Rect& f) {
    add({Obstacle::Kind::frame, {f, f, f}}, {{f.x, f.y, f.width, 0},
                                             {f.x, f.bottom(), f.width, 0},
                                             {f.x, f.y, 0, f.height},
                                             {f.right(), f.y, 0, f.height}});
}

void LabelObstacles::add(const Obstacle& obstacle, const std::vector<Rect>& where) {
    const auto index = static_cast<std::uint32_t>(obstacles_.size());
    obstacles_.push_back(obstacle);
    met_in_.push_back(0);
    for (const Rect& box : where) {
        const Cells c = cells_of(box);
        for (std::size_t row = c.top; row <= c.bottom; ++row) {
            for (std::size_t column = c.left; column <= c.right; ++column)
                cells_[row * columns_ + column].push_back(index);
        }
    }
}

/// What lies outside of the area is in the cells at its rim.
LabelObstacles::Cells LabelObstacles::cells_of(const Rect& box) const {
    const auto at = [](double px, double extent, std::size_t count) {
        const double share = extent > 0 ? px / extent : 0;
        const double index = std::floor(share * static_cast<double>(count));
        return static_cast<std::size_t>(std::clamp(index, 0.0, static_cast<double>(count - 1)));
    };
    return {at(box.x - area_.x, area_.width, columns_), at(box.right() - area_.x, area_.width, columns_),
            at(box.y - area_.y, area_.height, rows_), at(box.bottom() - area_.y, area_.height, rows_)};
}

double LabelObstacles::cost(const model::Edge& edge, const Rect& box) const {
    ++question_;
    double sum = 0;
    const Cells c = cells_of(box.inflated(reach));
    for (std::size_t row = c.top; row <= c.bottom; ++row) {
        for (std::size_t column = c.left; column <= c.right; ++column) {
            for (const std::uint32_t i : cells_[row * columns_ + column]) {
                if (met_in_[i] == question_) continue;
                met_in_[i] = question_;
                sum += cost(obstacles_[i], edge, box);
            }
        }
    }
    return sum;
}

double LabelObstacles::cost(const Obstacle& obstacle, const model::Edge& edge, const Rect& box) const {
    const Rect room = box.inflated(keep_clear);
    switch (obstacle.kind) {
        case Obstacle::Kind::solid:
            return std::ranges::any_of(obstacle.boxes, [&](const Rect& b) { return room.overlaps(b); }) ? overlap_cost
                                                                                                        : 0;
        case Obstacle::Kind::frame: return border_cost_of(obstacle.boxes.front(), box);
        case Obstacle::Kind::below_text: {
            const Rect& below = obstacle.boxes.front();
            const model::Element node = model::NodeId{obstacle.owner};
            if (edge.tail == node || edge.head == node || !box.overlaps(below)) return 0;
            const double shared = std::min(box.right(), below.right()) - std::max(box.x, below.x);
            return std::min(shared * like_caption_cost, most_like_caption);
        }
        case Obstacle::Kind::line: {
            if (obstacle.owner == edge.id.value) return 0;
            const bool mate = edge.bundle && graph_.edges[obstacle.owner].bundle == edge.bundle;
            const Rect kept = mate ? box.inflated(fork_keep_clear) : room;
            return passes(obstacle.piece, kept) && !(mate && runs_through(obstacle.piece, box)) ? crossing_cost : 0;
        }
    }
    return 0;
}

}  // namespace vellum::layout
