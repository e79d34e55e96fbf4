#include "names.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "characters.hpp"

namespace vellum::generator {

namespace {

/// The type as `words` spell it, when they are its words and have other capitals: EC2Instance for Ec2Instance.
void add_other_spelling(Entry& entry, std::string_view words) {
    const auto written = type_name_as_written(words);
    const bool same_letters = std::ranges::equal(written, entry.type, {}, to_lower, to_lower);
    const bool known = written == entry.type || std::ranges::find(entry.also, written) != entry.also.end();
    if (same_letters && !known) entry.also.push_back(written);
}

}  // namespace

void complete_name(Entry& entry, const Spelling& spelling) {
    if (entry.name.empty()) entry.name = entry.label;
    if (entry.name.empty()) entry.name = spelling.spaced(entry.type);
    if (entry.label.empty()) entry.label = without_vendor(entry.name);
    add_other_spelling(entry, without_vendor(entry.name));
    add_other_spelling(entry, entry.name);
    add_other_spelling(entry, entry.label);
}

std::string icon_id(const Entry& entry, const Spelling& spelling) {
    auto words = spelling.split(entry.type);
    std::ranges::transform(words, words.begin(), letters_of);
    auto id = fmt::format("{}-{}", entry.space, fmt::join(words, "-"));
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
        const bool part = is_letter_or_digit(c);
        if (part) letters += to_upper(c);
        if (part && starts) firsts += to_upper(c);
        if (is_upper(c) || is_digit(c)) capitals += c;
        starts = !part;
    }
    if (firsts.size() > 1) return firsts.substr(0, most);
    return capitals.size() > 1 ? capitals.substr(0, most) : letters.substr(0, 2);
}

}  // namespace vellum::generator
