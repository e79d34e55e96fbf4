#include "layout/crossing_reduction.hpp"

#include <algorithm>

#include "layout/ranked_order.hpp"
#include "layout/stacking.hpp"

namespace vellum::layout::dot {
namespace {

constexpr int most_rounds = 8;

using Index = RankedOrder::Index;

/// Siblings that move together.
class Block {
public:
    Block(RankedOrder& order, std::vector<Index> members)
        : order_(order), members_(std::move(members)), group_(order.group_of(members_.front())) {}

    /// Moves the block to where it costs least, if that is less than now. True when it did.
    bool sift() {
        const std::size_t siblings = order_.siblings(group_).size();
        if (siblings <= members_.size()) return false;
        auto before = order_.state(group_);
        gather();
        const std::size_t first = at_;
        const int cost_at_first = cost_;
        int least = 0;
        std::size_t best = siblings;  // none
        const auto note = [&] {
            if (cost_ < least) {
                least = cost_;
                best = at_;
            }
        };
        for (note(); at_ > 0; note()) cost_ += move_up();
        while (at_ < first) step_down();
        cost_ = cost_at_first;
        while (at_ + members_.size() < siblings) {
            cost_ += move_down();
            note();
        }
        if (best == siblings) {
            order_.restore(group_, std::move(before));
            return false;
        }
        while (at_ > best) step_up();
        return true;
    }

private:
    bool holds(Index item) const { return std::ranges::find(members_, item) != members_.end(); }

    /// Behind the first of them.
    void gather() {
        const auto& siblings = order_.siblings(group_);
        const auto lead = std::ranges::find_if(siblings, [&](Index item) { return holds(item); });
        at_ = static_cast<std::size_t>(lead - siblings.begin());
        std::size_t gathered = 1;
        for (std::size_t next = at_ + 1; gathered < members_.size(); ++next) {
            if (!holds(siblings[next])) continue;
            for (std::size_t i = next; i > at_ + gathered; --i) cost_ += order_.exchange(group_, i - 1);
            ++gathered;
        }
    }

    /// Past the sibling before it; gives what that costs.
    int move_up() {
        int cost = 0;
        for (std::size_t i = at_; i < at_ + members_.size(); ++i) cost += order_.exchange(group_, i - 1);
        --at_;
        return cost;
    }

    int move_down() {
        int cost = 0;
        for (std::size_t i = at_ + members_.size(); i > at_; --i) cost += order_.exchange(group_, i - 1);
        ++at_;
        return cost;
    }

    void step_up() {
        for (std::size_t i = at_; i < at_ + members_.size(); ++i) order_.swap(group_, i - 1);
        --at_;
    }

    void step_down() {
        for (std::size_t i = at_ + members_.size(); i > at_; --i) order_.swap(group_, i - 1);
        ++at_;
    }

    RankedOrder& order_;
    std::vector<Index> members_;
    Index group_;
    std::size_t at_ = 0;  ///< its first place among its siblings
    int cost_ = 0;        ///< beyond that of the order it was found in
};

/// Each item that crosses something, once. True when some moved.
bool sift_all(RankedOrder& order) {
    bool moved = false;
    for (Index item = 0; item < order.items(); ++item) {
        if (!order.is_crossed(item)) continue;
        moved |= Block(order, {item}).sift();
        std::vector<Index> members = order.approaches(item);
        if (members.empty()) continue;
        members.push_back(item);
        moved |= Block(order, std::move(members)).sift();
    }
    return moved;
}

}  // namespace

bool reduce_crossings(const Input& input, Output& output) {
    RankedOrder order(input, output);
    bool moved = false;
    for (int round = 0; round < most_rounds && order.find_crossings() && sift_all(order); ++round) moved = true;
    if (moved) output = stacked(input, output, order);
    return moved;
}

}  // namespace vellum::layout::dot
