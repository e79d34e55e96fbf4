#include "spelling.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "characters.hpp"

namespace vellum::generator {

namespace {

constexpr std::size_t short_word = 3;  // IoT, FSx: capitals inside, and one word nevertheless
constexpr std::string_view aws = "AWS";
constexpr std::array<std::string_view, 2> vendors{"AWS ", "Amazon "};

/// Words between whatever is neither letter nor digit.
std::vector<std::string> plain_words(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        const bool part = is_letter_or_digit(c);
        if (part) words.back() += c;
        if (!part && !words.back().empty()) words.emplace_back();
    }
    std::erase(words, "");
    return words;
}

/// `API` → `Api`, `DynamoDB` → `DynamoDb`, `SDKs` → `Sdks`, `VMware` → `VMware`.
std::string with_few_capitals(const std::string& word) {
    auto out = word;
    for (std::size_t i = 1; i < word.size(); ++i) {
        const bool plural = i + 2 == word.size() && word[i + 1] == 's';
        const bool starts_word = i + 1 < word.size() && is_lower(word[i + 1]) && !plural;
        const bool abbreviation = !is_lower(word[i - 1]) && !starts_word;
        if (abbreviation || word.size() <= short_word) out[i] = to_lower(word[i]);
    }
    return out;
}

std::string joined_in_pascal_case(const std::vector<std::string>& words) {
    std::string out;
    for (auto word : words) {
        word[0] = to_upper(word[0]);
        out += word;
    }
    return out;
}

}  // namespace

std::string letters_of(std::string_view text) {
    std::string out;
    std::ranges::copy_if(text, std::back_inserter(out), is_letter_or_digit);
    return out;
}

void Spelling::add_word(const std::string& word) { words_.emplace(letters_of(word), word); }

/// Length of the longest listed word that `rest` starts with and that ends where a word may end; 0 for none.
std::size_t Spelling::whole_word(std::string_view rest) const {
    std::size_t best = 0;
    for (const auto& [letters, word] : words_) {
        const bool ends =
            rest.size() == letters.size() || (rest.size() > letters.size() && !is_lower(rest[letters.size()]));
        if (ends && rest.starts_with(letters)) best = std::max(best, letters.size());
    }
    return best;
}

/// Length of the word that `rest` starts with: AWS, capitals up to the one that starts the next word, or a capital and
/// what follows in lower case. Digits belong to what they follow.
std::size_t Spelling::plain_word(std::string_view rest) const {
    if (rest.starts_with(aws)) return aws.size();
    std::size_t end = 1;
    while (end < rest.size() && !is_lower(rest[end]) && whole_word(rest.substr(end)) == 0) ++end;
    const bool lower_follows = end < rest.size() && is_lower(rest[end]) && whole_word(rest.substr(end)) == 0;
    if (end > 1) return lower_follows && is_upper(rest[end - 1]) ? end - 1 : end;
    while (end < rest.size() && !is_upper(rest[end])) ++end;
    return end;
}

std::vector<std::string> Spelling::split(std::string_view name) const {
    std::vector<std::string> words;
    while (!name.empty()) {
        const auto known = whole_word(name);
        const auto length = known > 0 ? known : plain_word(name);
        const auto letters = std::string(name.substr(0, length));
        words.push_back(known > 0 ? words_.find(letters)->second : letters);
        name.remove_prefix(length);
    }
    return words;
}

std::string Spelling::spaced(std::string_view name) const { return fmt::format("{}", fmt::join(split(name), " ")); }

/// Length of the longest proper name that `rest` starts with; 0 for none.
std::size_t Spelling::proper_name(std::string_view rest) const {
    std::size_t best = 0;
    for (const auto& name : proper_names_) {
        const bool ends = rest.size() == name.size() || (rest.size() > name.size() && rest[name.size()] == ' ');
        if (ends && rest.starts_with(name)) best = std::max(best, name.size());
    }
    return best;
}

std::string Spelling::in_sentence(const std::string& words) const {
    std::string out = words;
    for (std::size_t i = 0; i < words.size();) {
        const auto proper = proper_name(std::string_view(words).substr(i));
        const auto end = std::min(words.find(' ', i + proper), words.size());
        const auto rest = std::string_view(words).substr(i + 1, end - i - 1);
        const bool plain =
            proper == 0 && !rest.empty() && std::ranges::all_of(rest, [](char c) { return is_lower(c) || c == '-'; });
        if (plain) out[i] = to_lower(out[i]);
        i = end + 1;
    }
    return out;
}

std::string type_name(std::string_view words) {
    auto parts = plain_words(words);
    std::ranges::transform(parts, parts.begin(), with_few_capitals);
    return joined_in_pascal_case(parts);
}

std::string type_name_as_written(std::string_view words) { return joined_in_pascal_case(plain_words(words)); }

std::string_view vendor(std::string_view name) {
    const auto found = std::ranges::find_if(vendors, [&](auto vendor) { return name.starts_with(vendor); });
    return found == vendors.end() ? std::string_view() : *found;
}

std::string_view without_vendor(std::string_view name) { return name.substr(vendor(name).size()); }

}  // namespace vellum::generator
