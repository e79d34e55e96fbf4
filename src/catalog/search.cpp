// Ranking: how well a word fits one field of a kind counts first (the whole field, its beginning, somewhere in it),
// then which field it is, then how much of the field is left over. A query counts as one word without its spaces, or
// word by word when every word fits; the better of the two.
#include <algorithm>
#include <functional>

#include "catalog/catalog.hpp"
#include "catalog/fold.hpp"

namespace vellum::catalog {

namespace {

enum : int { whole = 1000, beginning = 500, inside = 200 };
enum : int { by_name = 50, by_full_name = 40, by_alias = 30, by_category = 10 };

int fit(std::string_view word, std::string_view text, int field) {
    const auto folded = fold(text);
    const auto place = folded.find(word);
    if (place == std::string::npos) return 0;
    const auto rest = static_cast<int>(std::min<std::size_t>(folded.size() - word.size(), 9));
    if (rest == 0) return whole + field;
    return (place == 0 ? beginning : inside) + field - rest;
}

std::string_view type_name(std::string_view key) { return key.substr(key.find("::") + 2); }

/// 0 when the word fits nowhere.
int fit(std::string_view word, const Kind& kind) {
    int best =
        std::max({fit(word, type_name(kind.key), by_name), fit(word, kind.label, by_name), fit(word, kind.key, by_name),
                  fit(word, kind.name, by_full_name), fit(word, kind.category, by_category)});
    for (const auto alias : kind.aliases) best = std::max(best, fit(word, alias, by_alias));
    return best;
}

std::vector<std::string> split(std::string_view words) {
    std::vector<std::string> out(1);
    for (const char c : words) {
        const bool space = c == ' ' || c == '\t' || c == '\n';
        if (!space) out.back() += c;
        if (space && !out.back().empty()) out.emplace_back();
    }
    std::ranges::transform(out, out.begin(), fold);
    std::erase(out, "");
    return out;
}

int score(const std::vector<std::string>& words, const std::string& together, const Kind& kind) {
    int sum = 0;
    for (const auto& word : words) {
        const int one = fit(word, kind);
        if (one == 0) return fit(together, kind);
        sum += one;
    }
    return std::max(fit(together, kind), sum / static_cast<int>(words.size()));
}

}  // namespace

std::vector<Match> search(std::string_view words) {
    const auto single = split(words);
    if (single.empty()) return {};
    const auto together = fold(words);
    std::vector<Match> matches;
    for (const auto& kind : kinds()) {
        if (const int points = score(single, together, kind); points > 0) matches.push_back({&kind, points});
    }
    std::ranges::stable_sort(matches, std::ranges::greater{}, &Match::score);
    return matches;
}

}  // namespace vellum::catalog
