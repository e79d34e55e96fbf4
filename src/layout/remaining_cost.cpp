#include "layout/remaining_cost.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vellum::layout {
namespace {

constexpr double tolerance = 0.5;  // px: positions this close are one

/// A box as seen from a point in a direction of travel: ahead of it and to its right.
struct View {
    double farthest;  ///< ahead
    double leftmost, rightmost;
};

View view(Point p, Heading heading, const Rect& box) {
    const double left = box.x - p.x, right = box.right() - p.x, top = box.y - p.y, bottom = box.bottom() - p.y;
    switch (heading) {
        case Heading::right: return {right, top, bottom};
        case Heading::down: return {bottom, -right, -left};
        case Heading::left: return {-left, -bottom, -top};
        case Heading::up: return {-top, left, right};
    }
    return {};
}

/// The fewest bends from a point and direction of travel into the box in the direction of arrival.
int least_bends(Point p, Heading heading, const Rect& box, Heading arrival) {
    const View seen = view(p, heading, box);
    const bool ahead = seen.farthest >= 0, beside = seen.leftmost <= 0 && seen.rightmost >= 0;
    const int quarters = (static_cast<int>(arrival) - static_cast<int>(heading) + 4) % 4;
    if (quarters == 0) return !ahead ? 4 : beside ? 0 : 2;
    if (quarters == 2) return beside && seen.rightmost - seen.leftmost <= 2 * tolerance ? 4 : 2;
    const bool on_the_way = quarters == 1 ? seen.rightmost >= 0 : seen.leftmost <= 0;
    return ahead && on_the_way ? 1 : 3;
}

}  // namespace

void RemainingCost::add_end(Point p, Heading arrival, double cost) {
    Ends& ends = ends_[static_cast<std::size_t>(arrival)];
    ends.cost = ends.box.empty() ? cost : std::min(ends.cost, cost);
    ends.box = geometry::united(ends.box, Rect{p.x, p.y, 0, 0}.inflated(tolerance));
}

void RemainingCost::add_discount(Point a, Point b, double share) {
    saved_ = 1 - share;
    auto& spans = a.y == b.y ? along_x_ : along_y_;
    const auto [from, to] = a.y == b.y ? std::minmax(a.x, b.x) : std::minmax(a.y, b.y);
    Span all{from, to};
    const auto apart = [&](const Span& s) { return s.to < all.from || all.to < s.from; };
    const auto touching = std::partition(spans.begin(), spans.end(), apart);
    for (auto s = touching; s != spans.end(); ++s) all = {std::min(all.from, s->from), std::max(all.to, s->to)};
    spans.erase(touching, spans.end());
    spans.push_back(all);
}

double RemainingCost::length(const std::vector<Span>& discounts, double from, double to) const {
    double length = std::abs(to - from);
    if (discounts.empty() || length == 0) return length;
    if (to < from) std::swap(from, to);
    for (const Span& s : discounts) length -= saved_ * std::max(0.0, std::min(s.to, to) - std::max(s.from, from));
    return length;
}

double RemainingCost::operator()(Point p, Heading heading) const {
    double least = std::numeric_limits<double>::max();
    for (std::size_t arrival = 0; arrival < ends_.size(); ++arrival) {
        const auto& [box, cost] = ends_[arrival];
        if (box.empty()) continue;
        const double bends = cost + bend_cost_ * least_bends(p, heading, box, static_cast<Heading>(arrival));
        if (bends >= least) continue;
        const double x = length(along_x_, p.x, std::clamp(p.x, box.x, box.right()));
        const double y = length(along_y_, p.y, std::clamp(p.y, box.y, box.bottom()));
        least = std::min(least, x + y + bends);
    }
    return least;
}

}  // namespace vellum::layout
