/// Stretches of one axis, for alignment.
#pragma once

#include <algorithm>
#include <vector>

namespace vellum::layout {

struct Span {
    double low = 0, high = 0;
    double center() const { return (low + high) / 2; }
};

/// What of `wanted` is not covered by `cover`.
inline std::vector<Span> without(const std::vector<Span>& wanted, Span cover) {
    std::vector<Span> rest;
    for (const auto& span : wanted) {
        if (cover.high <= span.low || cover.low >= span.high) {
            rest.push_back(span);
            continue;
        }
        if (span.low < cover.low) rest.push_back({span.low, cover.low});
        if (cover.high < span.high) rest.push_back({cover.high, span.high});
    }
    return rest;
}

inline bool share(const std::vector<Span>& open, Span span) {
    return std::any_of(open.begin(), open.end(), [&](Span o) { return span.low < o.high && o.low < span.high; });
}

}  // namespace vellum::layout
