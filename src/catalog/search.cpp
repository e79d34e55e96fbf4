// Ranking: how well a word fits one text of a kind counts first (the whole text, its beginning, the beginning of a word
// in it, somewhere in it), then which text it is, then how much of the text is left over. A query counts as one word
// without its spaces, as the words of a text in another order, or word by word when every word fits; the best of these.
// An alias counts more the earlier it stands. Of equals those of AWS come first, then those with the shortest label: what
// is known best is called by the fewest letters. What only fits in the middle of words is found when nothing else is.
#include <algorithm>
#include <array>
#include <tuple>

#include "catalog/catalog.hpp"
#include "catalog/fold.hpp"

namespace vellum::catalog {

namespace {

enum : int { whole = 1000, same_words = 950, beginning = 500, word = 350, inside = 200 };
enum : int { by_name = 50, by_full_name = 40, by_alias = 30, by_category = 10 };
constexpr int variant = 100;  // taken off what stands for a category, or is another picture of the same
constexpr int plural = 5;     // taken off when the query's last `s` had to go

constexpr std::array<std::string_view, 4> variants{"(AWS category)", "(resource)", "(alternate)", "(dark)"};

/// A text of a kind, folded.
struct Text {
    int field;
    std::string letters;
    std::vector<std::size_t> starts;  ///< of its words
    std::vector<std::string> sorted;  ///< its words

    Text(std::string_view text, int by) : field(by), sorted(fold_words(text)) {
        for (const auto& part : sorted) {
            starts.push_back(letters.size());
            letters += part;
        }
        std::ranges::sort(sorted);
    }
};

std::string_view type_name(std::string_view key) { return key.substr(key.find("::") + 2); }

/// `with_key`: the query may name a namespace. Without, `log` would be the beginning of all that is in `logo`.
std::vector<Text> texts_of(const Kind& kind, bool with_key) {
    std::vector<Text> texts{
        {type_name(kind.key), by_name}, {kind.label, by_name}, {kind.name, by_full_name}, {kind.category, by_category}};
    if (with_key) texts.emplace_back(kind.key, by_name);
    for (int rank = 0; const auto alias : kind.aliases) texts.emplace_back(alias, by_alias - std::min(rank++, 15));
    return texts;
}

int fit(std::string_view letters, const Text& text) {
    auto place = text.letters.find(letters);
    if (place == std::string::npos) return 0;
    const auto rest = static_cast<int>(std::min<std::size_t>(text.letters.size() - letters.size(), 9));
    if (rest == 0) return whole + text.field;
    if (place == 0) return beginning + text.field - rest;
    for (; place != std::string::npos; place = text.letters.find(letters, place + 1)) {
        if (std::ranges::binary_search(text.starts, place)) return word + text.field - rest;
    }
    return inside + text.field - rest;
}

int fit(std::string_view letters, const std::vector<Text>& texts) {
    int best = 0;
    for (const auto& text : texts) best = std::max(best, fit(letters, text));
    return best;
}

struct Query {
    std::vector<std::string> words;
    std::vector<std::string> sorted;
    std::string together;

    explicit Query(std::vector<std::string> parts) : words(std::move(parts)), sorted(words) {
        std::ranges::sort(sorted);
        for (const auto& part : words) together += part;
    }
};

Query without_plurals(Query query) {
    for (auto& part : query.words) {
        if (part.size() > 3 && part.ends_with('s') && !part.ends_with("ss")) part.pop_back();
    }
    return Query(query.words);
}

/// Each word on its own; 0 when one of them fits nowhere.
int word_by_word(const Query& query, const std::vector<Text>& texts) {
    int sum = 0;
    int least = whole;
    for (const auto& part : query.words) {
        const int one = fit(part, texts);
        if (one == 0) return 0;
        sum += one;
        least = std::min(least, one);
    }
    return least < word ? least : sum / static_cast<int>(query.words.size());
}

int score(const Query& query, const std::vector<Text>& texts) {
    int best = std::max(fit(query.together, texts), word_by_word(query, texts));
    for (const auto& text : texts) {
        if (text.sorted == query.sorted) best = std::max(best, same_words + text.field);
    }
    return best;
}

bool is_variant(const Kind& kind) {
    return std::ranges::any_of(variants, [&](auto ending) { return kind.name.ends_with(ending); });
}

/// The words between spaces; punctuation parts nothing, so that `ci/cd` and `e-mail` stay one word.
std::vector<std::string> split(std::string_view words) {
    std::vector<std::string> out;
    while (!words.empty()) {
        const auto end = std::min(words.find_first_of(" \t\n"), words.size());
        out.push_back(fold(words.substr(0, end)));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    std::erase(out, "");
    return out;
}

}  // namespace

std::vector<Match> search(std::string_view words) {
    const Query query(split(words));
    if (query.words.empty()) return {};
    const auto singular = without_plurals(query);
    std::vector<Match> matches;
    for (const auto& kind : kinds()) {
        const auto texts = texts_of(kind, words.find(':') != std::string_view::npos);
        const int points = std::max(score(query, texts), score(singular, texts) - plural);
        if (points > 0) matches.push_back({&kind, std::max(1, points - (is_variant(kind) ? variant : 0))});
    }
    const auto order = [](const Match& match) {
        const auto& key = match.kind->key;
        return std::tuple(-match.score, key.substr(0, key.find("::")), match.kind->label.size(), key);
    };
    std::ranges::sort(matches, {}, order);
    const auto in_the_middle = [](const Match& match) { return match.score < word - variant; };
    if (!matches.empty() && !in_the_middle(matches.front())) std::erase_if(matches, in_the_middle);
    return matches;
}

}  // namespace vellum::catalog
