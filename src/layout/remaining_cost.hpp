/// What a path still costs at least: the estimate that guides the search for paths (A*).
///
/// Why: the closer an estimate comes to the truth without exceeding it, the fewer vertices a search looks at. Without
/// obstacles, position and direction of travel tell how many bends a path needs to arrive in a given direction (Wybrow,
/// Marriott, Stuckey, "Orthogonal Connector Routing", GD 2009, section 3).
#pragma once

#include <array>
#include <vector>

#include "layout/routing_problem.hpp"

namespace vellum::layout {

class RemainingCost {
public:
    explicit RemainingCost(double bend_cost) : bend_cost_(bend_cost) {}

    /// The path may end at `p` in this direction of travel, for `cost` more.
    void add_end(Point p, Heading arrival, double cost);

    /// Along the axis-parallel line from a to b, a px costs this share of a px. One share for all lines.
    void add_discount(Point a, Point b, double share);

    /// Never more than what a path costs from `p` on, entered in this direction of travel. Some end must be known.
    double operator()(Point p, Heading heading) const;

private:
    static constexpr int most_bends = 4;

    /// The ends with one direction of arrival.
    struct Ends {
        Rect box;
        Heading arrival = Heading::right;
        std::size_t bends = 0;                                ///< where its numbers of bends are
        double low_x = 0, high_x = 0, low_y = 0, high_y = 0;  ///< of the box
        std::array<double, most_bends + 1> costs{};           ///< of the cheapest, by bends
    };
    struct Span {
        double from, to;
    };

    Ends& ends_arriving(Heading arrival);
    double discounted(const std::vector<Span>& discounts, double at, double low, double high) const;
    double by_bends(const Ends& ends, Point p, Heading heading) const;
    double least_discounted(Point p, Heading heading) const;

    double bend_cost_;
    double saved_ = 0;                     // of each px of a discount
    std::array<Ends, 4> ends_;             // the first `count_`
    std::size_t count_ = 0;                // of directions of arrival
    std::vector<Span> along_x_, along_y_;  // discounts, apart from each other
};

}  // namespace vellum::layout
