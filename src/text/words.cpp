// UAX 14 (libunibreak) says where a line may end; it also allows a break inside `us-east-1` and `read/write`. A label's
// words stay whole, so only those opportunities are taken that lie at white space, or beside a character of a script that
// is written without spaces.
#include "text/words.hpp"

#include <hb.h>
#include <linebreak.h>

#include <algorithm>
#include <string>

namespace vellum::text {
namespace {

constexpr std::uint32_t zero_width_space = 0x200B;

/// White space that a line may end at; U+00A0, U+2007 and U+202F hold words together.
bool is_space(std::uint32_t c) {
    return c == ' ' || c == 0x1680 || (c >= 0x2000 && c <= 0x200A && c != 0x2007) || c == zero_width_space ||
           c == 0x205F || c == 0x3000;
}

bool is_within(std::uint32_t c, std::uint32_t first, std::uint32_t last) { return c >= first && c <= last; }

/// Ideographs and kana, and the punctuation that goes with them.
bool is_written_without_spaces(std::uint32_t c) {
    switch (hb_unicode_script(hb_unicode_funcs_get_default(), c)) {
        case HB_SCRIPT_HAN:
        case HB_SCRIPT_HIRAGANA:
        case HB_SCRIPT_KATAKANA:
        case HB_SCRIPT_BOPOMOFO:
        case HB_SCRIPT_YI: return true;
        default: return is_within(c, 0x3001, 0x303F) || is_within(c, 0x30FB, 0x30FC) || is_within(c, 0xFF01, 0xFF65);
    }
}

bool keeps_words_whole(std::uint32_t before, std::uint32_t after) {
    return is_space(before) || is_written_without_spaces(before) || is_written_without_spaces(after);
}

/// libunibreak 1 aborts the process at the classes RI (flags) and CB (embedded objects), and takes U+FFFF for the end of
/// the text; to us they are letters.
std::uint32_t safe(std::uint32_t c) { return is_within(c, 0x1F1E6, 0x1F1FF) || c == 0xFFFC || c == 0xFFFF ? 'A' : c; }

std::string opportunities(const CodePoints& text) {
    static const bool initialised = (init_linebreak(), true);
    static_cast<void>(initialised);
    CodePoints safe_text(text.size());
    std::ranges::transform(text, safe_text.begin(), safe);
    std::string breaks(text.size(), '\0');
    set_linebreaks_utf32(safe_text.data(), safe_text.size(), nullptr, breaks.data());
    return breaks;
}

Word trimmed(const CodePoints& text, Word word) {
    while (word.end > word.begin && is_space(text[word.end - 1])) --word.end;
    return word;
}

}  // namespace

std::vector<Word> words_of(const CodePoints& paragraph) {
    const std::string breaks = opportunities(paragraph);
    std::vector<Word> words;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= paragraph.size(); ++i) {
        const bool last = i == paragraph.size();
        if (!last && (breaks[i - 1] != LINEBREAK_ALLOWBREAK || !keeps_words_whole(paragraph[i - 1], paragraph[i])))
            continue;
        const Word word = trimmed(paragraph, {begin, i});
        if (word.begin < word.end) words.push_back(word);
        begin = i;
    }
    return words;
}

}  // namespace vellum::text
