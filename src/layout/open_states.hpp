/// What a search for paths has still to look at.
///
/// Why: a search never comes to much of what it meets, and in one heap all of that is sifted through again and again.
/// In buckets by estimate (Dial, "Algorithm 360: Shortest-path forest with topological ordering", 1969) only the first
/// that is not empty has to be a heap.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace vellum::layout {

struct OpenState {
    double estimate = 0;  ///< what the cheapest path through it costs at least; 0 or more
    std::uint32_t state = 0;
    std::uint32_t version = 0;  ///< tells the newest from earlier ones of the same state
};

/// In the order of estimates, and states where these are the same.
class OpenStates {
public:
    /// Empty again; memory is kept.
    void clear();
    void push(const OpenState& open) {
        const auto bucket = static_cast<std::uint32_t>(std::min(open.estimate / bucket_width, last_bucket));
        if (bucket < turn_) turn_to(bucket);
        if (bucket == turn_)
            add_to_heap(open);
        else
            wait(open, bucket);
    }

    /// The next one, or null when there is none. Valid until something is pushed or taken out.
    const OpenState* next() { return heap_.empty() && !fill_heap() ? nullptr : &heap_.front(); }

    /// Takes out what `next` gave.
    void pop();

private:
    static constexpr double bucket_width = 2;       // px
    static constexpr double last_bucket = 1 << 15;  // takes all that is farther away
    static constexpr std::uint32_t never = 0xFFFFFFFF;

    struct Waiting {
        OpenState open;
        std::uint32_t behind;  // in its bucket, counted from 1
    };

    /// A bucket whose turn it was until something cheaper came.
    struct Suspended {
        std::uint32_t bucket = 0;
        std::vector<OpenState> heap;
    };

    void wait(const OpenState& open, std::uint32_t bucket) {
        if (bucket > last_) make_buckets(bucket);
        waiting_.push_back({open, buckets_[bucket]});
        buckets_[bucket] = static_cast<std::uint32_t>(waiting_.size());
    }
    void add_to_heap(const OpenState& open);
    void make_buckets(std::uint32_t last);
    void turn_to(std::uint32_t bucket);
    bool is_suspended(std::uint32_t bucket) const { return depth_ > 0 && suspended_[depth_ - 1].bucket == bucket; }
    bool fill_heap();

    std::vector<OpenState> heap_;         // the bucket whose turn it is
    std::vector<std::uint32_t> buckets_;  // the first of those that wait in each, counted from 1; 0: none
    std::vector<Waiting> waiting_;
    std::vector<Suspended> suspended_;  // the first `depth_`, each before the one in front of it
    std::size_t depth_ = 0;
    std::uint32_t turn_ = never;  // before the first
    std::uint32_t last_ = 0;      // no bucket behind it was ever used since it was empty
};

}  // namespace vellum::layout
