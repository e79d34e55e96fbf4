#include <algorithm>
#include <numeric>

#include "catalog/catalog.hpp"
#include "catalog/fold.hpp"

namespace vellum::catalog {

namespace {

/// Letters to insert, delete or replace to make one of the other (Levenshtein).
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (const char letter : a) {
        auto diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto replaced = diagonal + (letter == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::size_t distance(std::string_view word, const Kind& kind) {
    const auto type = kind.key.substr(kind.key.find("::") + 2);
    auto best = word.size() + 1;
    const auto compare = [&](std::string_view text) { best = std::min(best, edit_distance(word, fold(text))); };
    for (const auto text : {kind.key, type, kind.label, kind.name}) compare(text);
    for (const auto alias : kind.aliases) compare(alias);
    return best;
}

}  // namespace

std::vector<std::string_view> suggest(std::string_view words, std::size_t most) {
    struct Near {
        std::size_t distance;
        std::string_view key;
    };
    const auto word = fold(words);
    const auto farthest = std::max<std::size_t>(1, word.size() / 3);  // beyond that nobody meant it
    std::vector<Near> near;
    for (const auto& kind : kinds()) {
        const auto far = distance(word, kind);
        if (far <= farthest && far < word.size()) near.push_back({far, kind.key});
    }
    std::ranges::stable_sort(near, {}, &Near::distance);
    std::vector<std::string_view> keys;
    for (const auto& [far, key] : near) keys.push_back(key);
    keys.resize(std::min(keys.size(), most));
    return keys;
}

}  // namespace vellum::catalog
