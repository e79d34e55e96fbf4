#include "layout/divergence.hpp"

#include <cmath>

namespace vellum::layout {
namespace {

constexpr double same = 0.5;

Heading heading(Point from, Point to) {
    if (std::abs(to.y - from.y) < std::abs(to.x - from.x)) return to.x >= from.x ? Heading::right : Heading::left;
    return to.y >= from.y ? Heading::down : Heading::up;
}

/// A route walked from a segment in one direction.
class Walk {
public:
    Walk(SegmentOf start, bool forward) : points_(*start.points), segment_(start.segment), forward_(forward) {}

    Point begin() const { return points_[forward_ ? segment_ : segment_ + 1]; }
    Point end() const { return points_[forward_ ? segment_ + 1 : segment_]; }
    Heading direction() const { return heading(begin(), end()); }
    bool last() const { return forward_ ? segment_ + 2 >= points_.size() : segment_ == 0; }
    void advance() { segment_ = forward_ ? segment_ + 1 : segment_ - 1; }

    /// -1: turns left at the segment's end, +1: right, 0: ends there or goes on.
    int turn() const {
        if (last()) return 0;
        Walk next = *this;
        next.advance();
        const int quarter = (static_cast<int>(next.direction()) - static_cast<int>(direction()) + 4) % 4;
        return quarter == 1 ? 1 : quarter == 3 ? -1 : 0;
    }

private:
    const Polyline& points_;
    std::size_t segment_;
    bool forward_;
};

double progress(Point p, Heading h) {
    const double along = is_horizontal(h) ? p.x : p.y;
    return is_forward(h) ? along : -along;
}

/// -1: a leaves to the left of b, +1: to the right, 0: undecided.
int side_when_parting(Walk a, Walk b) {
    for (int steps = 0; steps < 64; ++steps) {
        const Heading h = a.direction();
        const double at_a = progress(a.end(), h), at_b = progress(b.end(), h);
        if (at_a < at_b - same) return a.turn();
        if (at_b < at_a - same) return -b.turn();
        if (a.turn() != b.turn()) return a.turn() < b.turn() ? -1 : 1;
        if (a.turn() == 0) return 0;
        a.advance();
        b.advance();
    }
    return 0;
}

/// Left of a heading as a sign on the axis across it.
int left_sign(Heading h) { return h == Heading::right || h == Heading::up ? -1 : 1; }

}  // namespace

int order_of(SegmentOf a, SegmentOf b) {
    const Walk a_forward(a, true);
    const Heading ahead = a_forward.direction();
    const bool b_along = Walk(b, true).direction() == ahead;
    const int front = side_when_parting(a_forward, Walk(b, b_along));
    const int rear = side_when_parting(Walk(a, false), Walk(b, !b_along));
    // -1 (left of b) on a heading whose left is the smaller coordinate means: a first.
    const int by_front = front * -left_sign(ahead), by_rear = rear * -left_sign(opposite(ahead));
    return by_front != 0 ? by_front : by_rear;
}

}  // namespace vellum::layout
