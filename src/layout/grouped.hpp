/// Numbers by key, all in one piece of memory: lists of lists that are made once, without an allocation for each.
#pragma once

#include <cstddef>
#include <numeric>
#include <span>
#include <vector>

namespace vellum::layout {

class Grouped {
public:
    /// Keys count from 0 to `keys`. `each` hands pairs of a key and a number to what it is given; it is called twice and
    /// has to hand out the same pairs. Numbers of a key keep their order.
    template <class Each>
    Grouped(std::size_t keys, const Each& each) : ends_(keys + 1, 0) {
        each([&](std::size_t key, std::size_t) { ++ends_[key + 1]; });
        std::partial_sum(ends_.begin(), ends_.end(), ends_.begin());
        numbers_.resize(ends_.back());
        std::vector<std::size_t> next(ends_.begin(), ends_.end() - 1);
        each([&](std::size_t key, std::size_t number) { numbers_[next[key]++] = number; });
    }

    std::span<const std::size_t> operator[](std::size_t key) const {
        return {numbers_.data() + ends_[key], ends_[key + 1] - ends_[key]};
    }
    std::size_t size() const { return ends_.size() - 1; }

private:
    std::vector<std::size_t> ends_;  // by key + 1, in `numbers_`
    std::vector<std::size_t> numbers_;
};

}  // namespace vellum::layout
