#include "layout/remaining_cost.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vellum::layout {
namespace {

constexpr double tolerance = 0.5;  // px: positions this close are one

/// True when some of the box lies in this direction from the point, or level with it.
bool reaches(Point p, Heading way, const Rect& box) {
    switch (way) {
        case Heading::right: return box.right() >= p.x;
        case Heading::down: return box.bottom() >= p.y;
        case Heading::left: return box.x <= p.x;
        case Heading::up: return box.y <= p.y;
    }
    return false;
}

/// The fewest bends from a point and direction of travel into the box in the direction of arrival.
int least_bends(Point p, Heading heading, const Rect& box, Heading arrival) {
    const bool ahead = reaches(p, heading, box);
    if (is_horizontal(heading) != is_horizontal(arrival)) return ahead && reaches(p, arrival, box) ? 1 : 3;
    const double from = is_horizontal(heading) ? box.y - p.y : box.x - p.x;
    const double to = from + (is_horizontal(heading) ? box.height : box.width);
    const bool in_line = from <= 0 && to >= 0;
    if (heading != arrival) return in_line && to - from <= 2 * tolerance ? 4 : 2;
    return !ahead ? 4 : in_line ? 0 : 2;
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
