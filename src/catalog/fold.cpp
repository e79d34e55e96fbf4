#include "catalog/fold.hpp"

namespace vellum::catalog {

namespace {

constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_kept(char c) {
    return is_capital(c) || is_small(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 128;
}
constexpr char small(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::string fold(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (is_kept(c)) out += small(c);
    }
    return out;
}

std::vector<std::string> fold_words(std::string_view text) {
    std::vector<std::string> words;
    char before = ' ';
    for (const char c : text) {
        const bool starts = !is_kept(before) || (is_small(before) && is_capital(c));
        if (is_kept(c) && starts) words.emplace_back();
        if (is_kept(c)) words.back() += small(c);
        before = c;
    }
    return words;
}

}  // namespace vellum::catalog
