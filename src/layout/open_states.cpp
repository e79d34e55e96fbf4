#include "layout/open_states.hpp"

#include <algorithm>
#include <utility>

namespace vellum::layout {
namespace {

constexpr double bucket_width = 2;         // px
constexpr double last_bucket = 1 << 15;    // takes all that is farther away
constexpr std::size_t buckets_ahead = 64;  // made at once
constexpr std::uint32_t nobody = 0xFFFFFFFF;

/// For a heap with the smallest on top.
struct ComesLater {
    bool operator()(const OpenState& a, const OpenState& b) const {
        return a.estimate != b.estimate ? a.estimate > b.estimate : a.state > b.state;
    }
};

}  // namespace

void OpenStates::clear() {
    heap_.clear();
    buckets_.clear();
    waiting_.clear();
    for (; depth_ > 0; --depth_) suspended_[depth_ - 1].heap.clear();
}

void OpenStates::push(const OpenState& open) {
    const auto bucket = static_cast<std::size_t>(std::min(open.estimate / bucket_width, last_bucket));
    if (buckets_.empty() || bucket < turn_) turn_to(bucket);
    if (bucket > turn_) return wait(open, bucket);
    heap_.push_back(open);
    std::push_heap(heap_.begin(), heap_.end(), ComesLater{});
}

void OpenStates::pop() {
    std::pop_heap(heap_.begin(), heap_.end(), ComesLater{});
    heap_.pop_back();
}

void OpenStates::wait(const OpenState& open, std::size_t bucket) {
    if (bucket >= buckets_.size()) buckets_.resize(bucket + buckets_ahead, nobody);
    waiting_.push_back({open, buckets_[bucket]});
    buckets_[bucket] = static_cast<std::uint32_t>(waiting_.size() - 1);
}

/// Back to an earlier bucket, or to the first.
void OpenStates::turn_to(std::size_t bucket) {
    if (buckets_.empty()) buckets_.resize(bucket + buckets_ahead, nobody);
    if (!heap_.empty()) {
        if (depth_ == suspended_.size()) suspended_.emplace_back();
        suspended_[depth_].bucket = turn_;
        suspended_[depth_++].heap.swap(heap_);
    }
    turn_ = bucket;
}

/// Goes on to the next bucket that is not empty; false when all are.
bool OpenStates::fill_heap() {
    while (turn_ < buckets_.size() && buckets_[turn_] == nobody && !is_suspended(turn_)) ++turn_;
    if (turn_ >= buckets_.size()) return false;
    if (is_suspended(turn_)) heap_.swap(suspended_[--depth_].heap);
    const std::size_t in_order = heap_.size();
    for (std::uint32_t i = std::exchange(buckets_[turn_], nobody); i != nobody; i = waiting_[i].behind)
        heap_.push_back(waiting_[i].open);
    if (in_order < heap_.size()) std::make_heap(heap_.begin(), heap_.end(), ComesLater{});
    return true;
}

}  // namespace vellum::layout
