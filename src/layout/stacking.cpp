#include "layout/stacking.hpp"

#include <algorithm>
#include <limits>

namespace vellum::layout::dot {
namespace {

constexpr double gap = 10;
constexpr double nowhere = -1e9;  // before everything

class Stacking {
public:
    Stacking(const Input& input, const Output& output, const RankedOrder& order)
        : columns_(input.direction == Direction::right || input.direction == Direction::left),
          order_(order),
          output_(output),
          filled_(order.ranks(), nowhere) {
        stack_group(0);
        double& extent = columns_ ? output_.size.height : output_.size.width;
        for (const double end : filled_) extent = std::max(extent, end);
    }

    Output take() { return std::move(output_); }

private:
    using Index = RankedOrder::Index;

    double& across(Point& p) const { return columns_ ? p.y : p.x; }
    double& across(Rect& box) const { return columns_ ? box.y : box.x; }
    double& extent(Rect& box) const { return columns_ ? box.height : box.width; }

    /// Where what stands in these ranks can begin.
    double free_from(std::pair<int, int> ranks) const {
        return *std::max_element(filled_.begin() + ranks.first, filled_.begin() + ranks.second + 1) + gap;
    }

    void fill(std::pair<int, int> ranks, double end) {
        std::fill(filled_.begin() + ranks.first, filled_.begin() + ranks.second + 1, end);
    }

    void stack(Index item) {
        const auto ranks = order_.ranks_of(item);
        if (order_.is_box(item)) {
            Rect& box = output_.boxes[item];
            across(box) = std::max(across(box), free_from(ranks));
            fill(ranks, across(box) + extent(box));
        } else if (order_.is_passage(item)) {
            Point& at = output_.passages[order_.passage(item)].at;
            across(at) = std::max(across(at), free_from(ranks));
            fill(ranks, across(at));
        } else if (ranks.first <= ranks.second) {
            stack_cluster(order_.cluster(item), ranks);
        }
    }

    /// The frame begins right before the first and ends right behind the last that it holds.
    void stack_cluster(Index cluster, std::pair<int, int> ranks) {
        fill(ranks, free_from(ranks));
        stack_group(cluster + 1);
        double start = std::numeric_limits<double>::max();
        for (const Index item : order_.siblings(cluster + 1)) start = std::min(start, start_of(item));
        Rect& frame = output_.clusters[cluster];
        across(frame) = start - gap / 2;
        extent(frame) = free_from(ranks) - gap / 2 - across(frame);
        fill(ranks, across(frame) + extent(frame));
    }

    void stack_group(Index group) {
        for (const Index item : order_.siblings(group)) stack(item);
    }

    double start_of(Index item) {
        if (order_.is_box(item)) return across(output_.boxes[item]);
        if (order_.is_passage(item)) return across(output_.passages[order_.passage(item)].at);
        return across(output_.clusters[order_.cluster(item)]);
    }

    bool columns_;
    const RankedOrder& order_;
    Output output_;
    std::vector<double> filled_;  // by rank: how far
};

}  // namespace

Output stacked(const Input& input, const Output& output, const RankedOrder& order) {
    return Stacking(input, output, order).take();
}

}  // namespace vellum::layout::dot
