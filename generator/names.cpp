#include "names.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace vellum::generator {

namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char to_lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// Length of the longest whole word that `rest` starts with and that ends where a word may end; 0 for none.
std::size_t whole_word(std::string_view rest, const std::vector<std::string>& whole) {
    std::size_t best = 0;
    for (const auto& word : whole) {
        const bool ends = rest.size() == word.size() || (rest.size() > word.size() && !is_lower(rest[word.size()]));
        if (ends && rest.starts_with(word)) best = std::max(best, word.size());
    }
    return best;
}

/// Length of the word that `rest` starts with: capitals up to the one that starts the next word, or a capital and
/// what follows in lower case. Digits belong to what they follow.
std::size_t plain_word(std::string_view rest, const std::vector<std::string>& whole) {
    std::size_t end = 1;
    while (end < rest.size() && !is_lower(rest[end]) && whole_word(rest.substr(end), whole) == 0) ++end;
    const bool lower_follows = end < rest.size() && is_lower(rest[end]);
    if (end > 1) return lower_follows && is_upper(rest[end - 1]) ? end - 1 : end;
    while (end < rest.size() && !is_upper(rest[end])) ++end;
    return end;
}

std::string without_vendor(const std::string& name) {
    for (const std::string_view vendor : {"AWS ", "Amazon "}) {
        if (name.starts_with(vendor)) return name.substr(vendor.size());
    }
    return name;
}

/// Name of the AWS icon's file, empty for icons from elsewhere.
std::string_view aws_icon_name(const Entry& entry) {
    for (const std::string_view folder : {"architecture-service/", "resource/"}) {
        if (!entry.group && entry.icon.starts_with(folder)) return std::string_view(entry.icon).substr(folder.size());
    }
    return {};
}

}  // namespace

std::vector<std::string> split_words(std::string_view name, const std::vector<std::string>& whole) {
    std::vector<std::string> words;
    while (!name.empty()) {
        const auto known = whole_word(name, whole);
        const auto length = known > 0 ? known : plain_word(name, whole);
        words.emplace_back(name.substr(0, length));
        name.remove_prefix(length);
    }
    return words;
}

void complete_names(Entries& entries) {
    for (auto& entry : entries.kinds) {
        const auto official = aws_icon_name(entry);
        if (entry.name.empty() && official.empty()) entry.name = entry.label;
        if (entry.name.empty()) {
            const auto source = official.empty() ? std::string_view(entry.type) : official;
            entry.name = fmt::format("{}", fmt::join(split_words(source, entries.whole_words), " "));
        }
        if (entry.label.empty()) entry.label = without_vendor(entry.name);
    }
}

std::string icon_id(const Entry& entry, const std::vector<std::string>& whole) {
    auto id = fmt::format("{}-{}", entry.space, fmt::join(split_words(entry.type, whole), "-"));
    std::ranges::transform(id, id.begin(), to_lower);
    return id;
}

std::string initials(std::string_view label) {
    constexpr std::size_t most = 3;
    std::string firsts;
    std::string capitals;
    std::string letters;
    bool starts = true;
    for (const char c : label) {
        const bool letter = is_lower(c) || is_upper(c) || is_digit(c);
        if (letter) letters += to_upper(c);
        if (letter && starts) firsts += to_upper(c);
        if (is_upper(c) || is_digit(c)) capitals += c;
        starts = !letter;
    }
    if (firsts.size() > 1) return firsts.substr(0, most);
    return capitals.size() > 1 ? capitals.substr(0, most) : letters.substr(0, 2);
}

}  // namespace vellum::generator
