#include "layout/open_states.hpp"

#include <utility>

namespace vellum::layout {
namespace {

constexpr std::size_t buckets_ahead = 64;  // made at once

/// For a heap with the smallest on top.
struct ComesLater {
    bool operator()(const OpenState& a, const OpenState& b) const {
        const bool dearer = a.estimate > b.estimate, as_dear = a.estimate == b.estimate;
        return dearer | (as_dear & (a.state > b.state));  // nobody could predict branches here
    }
};

}  // namespace

void OpenStates::clear() {
    heap_.clear();
    if (turn_ <= last_ && !buckets_.empty()) std::fill(buckets_.begin() + turn_, buckets_.begin() + last_ + 1, 0U);
    waiting_.clear();
    for (; depth_ > 0; --depth_) suspended_[depth_ - 1].heap.clear();
    turn_ = never;
    last_ = 0;
}

void OpenStates::add_to_heap(const OpenState& open) {
    heap_.push_back(open);
    std::push_heap(heap_.begin(), heap_.end(), ComesLater{});
}

void OpenStates::pop() {
    std::pop_heap(heap_.begin(), heap_.end(), ComesLater{});
    heap_.pop_back();
}

void OpenStates::make_buckets(std::uint32_t last) {
    if (last >= buckets_.size()) buckets_.resize(last + buckets_ahead, 0);
    last_ = last;
}

/// Back to an earlier bucket, or to the first.
void OpenStates::turn_to(std::uint32_t bucket) {
    if (!heap_.empty()) {
        if (turn_ > last_) make_buckets(turn_);
        if (depth_ == suspended_.size()) suspended_.emplace_back();
        suspended_[depth_].bucket = turn_;
        suspended_[depth_++].heap.swap(heap_);
    }
    turn_ = bucket;
}

/// Goes on to the next bucket that is not empty; false when all are.
bool OpenStates::fill_heap() {
    if (buckets_.empty()) return false;
    while (turn_ <= last_ && buckets_[turn_] == 0 && !is_suspended(turn_)) ++turn_;
    if (turn_ > last_) return false;
    if (is_suspended(turn_)) heap_.swap(suspended_[--depth_].heap);
    const std::size_t in_order = heap_.size();
    for (std::uint32_t i = std::exchange(buckets_[turn_], 0U); i != 0; i = waiting_[i - 1].behind)
        heap_.push_back(waiting_[i - 1].open);
    if (in_order < heap_.size()) std::make_heap(heap_.begin(), heap_.end(), ComesLater{});
    return true;
}

}  // namespace vellum::layout
