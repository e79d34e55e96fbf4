#include "layout/remaining_cost.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vellum::layout {
namespace {

constexpr double tolerance = 0.5;  // px: positions this close are one
constexpr double rounding = 1e-9;  // px

constexpr std::array headings{Heading::right, Heading::down, Heading::left, Heading::up};

/// Where a box lies on an axis, seen from a position.
enum class Where : std::uint8_t { ahead, level, behind };
constexpr std::size_t where_count = 3;

constexpr Where where(double at, double low, double high) {
    return static_cast<Where>(static_cast<int>(low <= at) + static_cast<int>(high < at));
}

/// True when some of the box lies in this direction, or level.
constexpr bool reaches(Where x, Where y, Heading way) {
    return (is_horizontal(way) ? x : y) != (is_forward(way) ? Where::behind : Where::ahead);
}

/// The fewest bends for this direction of travel into the box in the direction of arrival.
constexpr int least_bends(Heading heading, Heading arrival, bool is_line, Where x, Where y) {
    const bool ahead = reaches(x, y, heading);
    if (is_horizontal(heading) != is_horizontal(arrival)) return ahead && reaches(x, y, arrival) ? 1 : 3;
    const bool in_line = (is_horizontal(heading) ? y : x) == Where::level;
    if (heading != arrival) return in_line && is_line ? 4 : 2;
    return !ahead ? 4 : in_line ? 0 : 2;
}

/// The same as a table: a search asks for it all the time.
struct BendTable {
    std::array<std::uint8_t, std::size_t{4} * 4 * 2 * where_count * where_count> bends{};

    static constexpr std::size_t first(Heading arrival, bool is_line) {
        return (static_cast<std::size_t>(arrival) * 2 + (is_line ? 1 : 0)) * 4 * where_count * where_count;
    }
    static constexpr std::size_t offset(Heading heading, Where x, Where y) {
        return (static_cast<std::size_t>(heading) * where_count + static_cast<std::size_t>(x)) * where_count +
               static_cast<std::size_t>(y);
    }

    constexpr BendTable() {
        for (const Heading h : headings) {
            for (const Heading a : headings) {
                for (const bool line : {false, true}) fill(h, a, line);
            }
        }
    }

    constexpr void fill(Heading heading, Heading arrival, bool is_line) {
        for (const Where x : {Where::ahead, Where::level, Where::behind}) {
            for (const Where y : {Where::ahead, Where::level, Where::behind}) {
                bends[first(arrival, is_line) + offset(heading, x, y)] =
                    static_cast<std::uint8_t>(least_bends(heading, arrival, is_line, x, y));
            }
        }
    }
};
constexpr BendTable table;

/// From a position to the nearest of these.
double gap(double at, double low, double high) { return std::max(std::max(low - at, at - high), 0.0); }

}  // namespace

RemainingCost::Ends& RemainingCost::ends_arriving(Heading arrival) {
    for (std::size_t i = 0; i < count_; ++i) {
        if (ends_[i].arrival == arrival) return ends_[i];
    }
    ends_[count_].arrival = arrival;
    return ends_[count_++];
}

void RemainingCost::add_end(Point p, Heading arrival, double cost) {
    Ends& ends = ends_arriving(arrival);
    const double least = ends.box.empty() ? cost : std::min(ends.costs[0], cost);
    for (int bends = 0; bends <= most_bends; ++bends)
        ends.costs[static_cast<std::size_t>(bends)] = least + bend_cost_ * bends;
    ends.box = geometry::united(ends.box, Rect{p.x, p.y, 0, 0}.inflated(tolerance));
    ends.low_x = ends.box.x;
    ends.high_x = ends.box.right();
    ends.low_y = ends.box.y;
    ends.high_y = ends.box.bottom();
    const double across = is_horizontal(arrival) ? ends.box.height : ends.box.width;
    ends.bends = BendTable::first(arrival, across <= 2 * tolerance + rounding);
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

/// What the way to the nearest of these costs.
double RemainingCost::discounted(const std::vector<Span>& discounts, double at, double low, double high) const {
    double length = gap(at, low, high);
    if (length == 0) return length;
    const double from = std::min(at, high), to = std::max(at, low);
    for (const Span& s : discounts) length -= saved_ * std::max(0.0, std::min(s.to, to) - std::max(s.from, from));
    return length;
}

inline double RemainingCost::by_bends(const Ends& ends, Point p, Heading heading) const {
    const Where x = where(p.x, ends.low_x, ends.high_x), y = where(p.y, ends.low_y, ends.high_y);
    return ends.costs[table.bends[ends.bends + BendTable::offset(heading, x, y)]];
}

double RemainingCost::operator()(Point p, Heading heading) const {
    if (saved_ != 0) return least_discounted(p, heading);
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < count_; ++i) {
        const Ends& ends = ends_[i];
        const double x = gap(p.x, ends.low_x, ends.high_x), y = gap(p.y, ends.low_y, ends.high_y);
        least = std::min(least, x + y + by_bends(ends, p, heading));
    }
    return least;
}

double RemainingCost::least_discounted(Point p, Heading heading) const {
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < count_; ++i) {
        const Ends& ends = ends_[i];
        const double bends = by_bends(ends, p, heading);
        if (bends >= least) continue;
        const double x = discounted(along_x_, p.x, ends.low_x, ends.high_x);
        const double y = discounted(along_y_, p.y, ends.low_y, ends.high_y);
        least = std::min(least, x + y + bends);
    }
    return least;
}

}  // namespace vellum::layout
