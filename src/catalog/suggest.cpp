// What was meant by words that nothing fits: first names that are a few slips of the finger away as a whole, then the
// query with each word that is nobody's replaced by the nearest one that is.
//
// Slips are counted as in the optimal string alignment distance: Levenshtein's, with a swap of two neighbours as one edit
// (Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964).
#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "catalog/catalog.hpp"
#include "catalog/fold.hpp"

namespace vellum::catalog {

namespace {

/// Letters to insert, delete, replace or swap to make one of the other.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before, last(b.size() + 1), row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.back();
}

/// Beyond that nobody meant it.
std::size_t farthest(std::string_view word) { return std::max<std::size_t>(1, word.size() / 3); }

template <class Visit>
void each_text(const Kind& kind, const Visit& visit) {
    for (const auto text : {kind.key, kind.key.substr(kind.key.find("::") + 2), kind.label, kind.name}) visit(text);
    for (const auto alias : kind.aliases) visit(alias);
}

std::vector<std::string_view> near_names(std::string_view letters) {
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const auto& kind : kinds()) {
        auto least = letters.size();
        each_text(kind, [&](auto text) { least = std::min(least, edit_distance(letters, fold(text))); });
        if (least <= farthest(letters) && least < letters.size()) near.emplace_back(least, kind.key);
    }
    std::ranges::stable_sort(near, {}, [](const auto& one) { return one.first; });
    std::vector<std::string_view> keys;
    for (const auto& [far, key] : near) keys.push_back(key);
    return keys;
}

std::set<std::string> vocabulary() {
    std::set<std::string> words;
    for (const auto& kind : kinds()) {
        each_text(kind, [&](auto text) {
            for (auto& part : fold_words(text)) words.insert(std::move(part));
        });
    }
    return words;
}

/// The word itself when it is known or nothing is near.
std::string known_word(const std::string& typed, const std::set<std::string>& known) {
    auto best = typed;
    auto least = farthest(typed) + 1;
    for (const auto& candidate : known) {
        const auto far = edit_distance(typed, candidate);
        if (far < least && far < typed.size()) std::tie(best, least) = std::pair(candidate, far);
    }
    return best;
}

std::string corrected(std::string_view words) {
    const auto known = vocabulary();
    std::string out;
    for (const auto& part : fold_words(words)) out += known_word(part, known) + ' ';
    return out;
}

}  // namespace

std::vector<std::string_view> suggest(std::string_view words, std::size_t most) {
    constexpr std::size_t longest = 100;  // nobody mistypes more, and the table grows with the square
    if (words.size() > longest) return {};
    auto keys = near_names(fold(words));
    if (keys.empty()) {
        for (const auto& match : search(corrected(words))) keys.push_back(match.kind->key);
    }
    keys.resize(std::min(keys.size(), most));
    return keys;
}

}  // namespace vellum::catalog
