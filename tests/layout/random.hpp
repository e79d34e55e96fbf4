/// Numbers for generated tests: the same everywhere. The distributions of <random> may differ between libraries, its
/// generators may not.
#pragma once

#include <cstddef>
#include <random>
#include <vector>

namespace vellum::test {

class Random {
public:
    explicit Random(unsigned seed) : next_(seed) {}

    /// A whole number from `low` to `high`, both possible.
    int between(int low, int high) { return low + static_cast<int>(next_() % static_cast<unsigned>(high - low + 1)); }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next_()) % count; }
    /// True in one of `n` cases.
    bool one_in(int n) { return between(1, n) == 1; }

    template <class T>
    const T& of(const std::vector<T>& values) {
        return values[below(values.size())];
    }

private:
    std::mt19937 next_;
};

}  // namespace vellum::test
