#include "layout/easing.hpp"

#include <algorithm>
#include <cmath>

namespace vellum::layout {
namespace {

constexpr double straight = 100;         // weight of a line that is straight, beside ends with 1
constexpr double main_straight = 1e4;    // the main flow keeps to the middles of its boxes, others give way
constexpr double straight_yields = 12;   // px that such a line gives way to one of the main flow
constexpr double end_yields = 4;         // the same of an end
constexpr double least_end_gap = 9;      // px between ends on one side
constexpr double mark_clearance = 5;     // px that lines keep off a label beside them
constexpr double ends_around_mark = 40;  // px of a piece that are not for what it carries
constexpr double least_step = 24;        // px: an end that moves leaves that much of the piece before it

}  // namespace

void Easing::refine(NudgedPiece& piece) const {
    if (piece.ends()) keep_end(piece);
    keep_marks(piece, true);
    keep_marks(piece, false);
}

void Easing::keep_end(NudgedPiece& piece) const {
    auto& wish = piece.wish;
    if (piece.is_straight())
        wish.weight = problem_.connections[piece.route].main_flow ? main_straight : straight;
    else
        aim_at_level(piece);
    const double yields = piece.is_straight() ? straight_yields : end_yields;
    wish.low = std::max(wish.low, std::min(piece.position, wish.desired) - yields);
    wish.high = std::min(wish.high, std::max(piece.position, wish.desired) + yields);
}

/// An end on a frame moves level with what stands inside, as far as the line keeps its shape.
void Easing::aim_at_level(NudgedPiece& piece) const {
    const Route& route = routes_[piece.route];
    const Side& side = piece.first ? route.tail_side : route.head_side;
    if (side.preferred || !side.level || route.points.size() < 3) return;
    const double turn = across(piece.first ? route.points[2] : route.points[route.points.size() - 3], horizontal_);
    const bool flips = (*side.level - turn) * (piece.position - turn) <= 0;
    if (flips || std::abs(*side.level - turn) < least_step) return;
    piece.wish.desired = std::clamp(*side.level, piece.wish.low, piece.wish.high);
}

/// The piece before or behind one that carries a label leaves room for it.
void Easing::keep_marks(NudgedPiece& piece, bool before) const {
    const Route& route = routes_[piece.route];
    const std::size_t meets = before ? piece.segment : piece.segment + 1;
    if (before ? meets == 0 : meets + 1 == route.points.size()) return;
    const Point far = route.points[before ? meets - 1 : meets + 1];
    const double turn = across(far, horizontal_);
    auto& wish = piece.wish;
    for (const Rect& mark : route.marks) {
        if (!Rect::spanning(route.points[meets], far).inflated(1).contains(mark.center())) continue;
        const double needed = extent(mark) + ends_around_mark;
        if (piece.position > turn)
            wish.low = std::max(wish.low, std::min(piece.position, turn + needed));
        else
            wish.high = std::min(wish.high, std::max(piece.position, turn - needed));
        wish.desired = std::clamp(wish.desired, wish.low, std::max(wish.low, wish.high));
    }
}

Gap Easing::gap_between(const NudgedPiece& a, const NudgedPiece& b, bool share_side) const {
    const double usual = share_side ? rules_.port_separation : rules_.separation;
    const double least = std::max({share_side ? least_end_gap : usual, beside_marks(a, b), beside_marks(b, a)});
    const double wish = a.ends() && b.ends() ? usual : rules_.comfort;
    return {least, std::max(0.0, wish - least)};
}

/// What a label on one piece needs beside it where the other passes.
double Easing::beside_marks(const NudgedPiece& carrier, const NudgedPiece& other) const {
    double needed = 0;
    for (const Rect& mark : routes_[carrier.route].marks) {
        const double at = along(mark.center(), horizontal_), half = length(mark) / 2;
        const bool on_line = std::abs(across(mark.center(), horizontal_) - carrier.position) < 1;
        if (!on_line || at < carrier.from || at > carrier.to) continue;
        if (at + half < other.from || at - half > other.to) continue;
        needed = std::max(needed, extent(mark) / 2 + mark_clearance);
    }
    return needed;
}

}  // namespace vellum::layout
