/// What a search for paths has still to look at.
///
/// Why: a search never comes to much of what it meets, and in one heap all of that is sifted through again and again.
/// In buckets by estimate (Dial, "Algorithm 360: Shortest-path forest with topological ordering", 1969) only the first
/// that is not empty has to be a heap.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vellum::layout {

struct OpenState {
    double estimate = 0;  ///< what the cheapest path through it costs at least; 0 or more
    std::uint32_t state = 0;
    std::uint16_t version = 0;  ///< tells the newest from earlier ones of the same state
};

/// In the order of estimates, and states where these are the same.
class OpenStates {
public:
    /// Empty again; memory is kept.
    void clear();
    void push(const OpenState& open);

    /// The next one, or null when there is none. Valid until something is pushed or taken out.
    const OpenState* next() { return heap_.empty() && !fill_heap() ? nullptr : &heap_.front(); }

    /// Takes out what `next` gave.
    void pop();

private:
    struct Waiting {
        OpenState open;
        std::uint32_t behind;  // in its bucket
    };

    /// A bucket whose turn it was until something cheaper came.
    struct Suspended {
        std::size_t bucket = 0;
        std::vector<OpenState> heap;
    };

    void wait(const OpenState& open, std::size_t bucket);
    void turn_to(std::size_t bucket);
    bool is_suspended(std::size_t bucket) const { return depth_ > 0 && suspended_[depth_ - 1].bucket == bucket; }
    bool fill_heap();

    std::vector<OpenState> heap_;         // the bucket whose turn it is
    std::vector<std::uint32_t> buckets_;  // the first of those that wait in each
    std::vector<Waiting> waiting_;
    std::vector<Suspended> suspended_;  // the first `depth_`, each before the one in front of it
    std::size_t depth_ = 0;
    std::size_t turn_ = 0;
};

}  // namespace vellum::layout
