// The optimal string alignment distance: Levenshtein's, with a swap of two neighbours as one edit, the commonest typing
// mistake (Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964).
#include "text/nearest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace vellum::text {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Edits from `a` to `b`, by rows of the classic table: the one above the last, the last and the current.
std::size_t edits(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before, last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            const bool swapped =
                i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row[b.size()];
}

}  // namespace

std::string nearest(std::string_view typed, const std::vector<std::string>& candidates) {
    constexpr std::size_t longest = 200;  // nobody mistypes more, and the table grows with the square
    if (typed.size() > longest) return {};
    std::string best;
    std::size_t fewest = std::max<std::size_t>(1, typed.size() / 3) + 1;
    for (const auto& candidate : candidates) {
        const std::size_t count = candidate.size() > longest ? longest : edits(typed, candidate);
        if (count < fewest) {
            fewest = count;
            best = candidate;
        }
    }
    return best;
}

std::string did_you_mean(std::string_view typed, const std::vector<std::string>& candidates) {
    const auto candidate = nearest(typed, candidates);
    return candidate.empty() ? "" : fmt::format(" (did you mean \"{}\"?)", candidate);
}

}  // namespace vellum::text
