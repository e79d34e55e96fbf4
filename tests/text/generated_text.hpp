/// Labels made up from a seed: the same everywhere.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/utf8.hpp"

namespace vellum::text {

class GeneratedText {
public:
    explicit GeneratedText(std::uint32_t seed) : state_(seed) {}

    /// 0 to `end` − 1 (Numerical Recipes' linear congruence; the high bits are the good ones).
    std::uint32_t below(std::uint32_t end) {
        state_ = state_ * 1664525u + 1013904223u;
        return static_cast<std::uint32_t>((std::uint64_t{state_} * end) >> 32);
    }

    /// Words of one to twelve letters.
    std::string latin(std::uint32_t words) {
        std::string text;
        for (std::uint32_t i = 0; i < words; ++i) {
            if (i > 0) text += ' ';
            for (std::uint32_t letters = 1 + below(12); letters > 0; --letters)
                text += static_cast<char>('a' + below(26));
        }
        return text;
    }

    /// Latin, Arabic, Japanese, emoji, digits, punctuation and every kind of white space.
    std::string mixed(std::uint32_t parts) {
        static const std::vector<std::string> vocabulary{
            "Lambda",   "S3",     "us-east-1", "&",      "(",      ")",    "->",          "год",
            "データ",   "、",     "読み取り",  "قاعدة",  "بيانات", "123",  "👩‍🚀", "🇪🇸",
            "👍🏽", "❤️", "e\u0301",   "año…",   "\u00A0", " ",    "  ",          "\t",
            "\n",       "-",      "\u3000",    "\u200B", "\x01",   "שלום", "?!",          "한국어"};
        std::string text;
        for (; parts > 0; --parts) text += vocabulary[below(static_cast<std::uint32_t>(vocabulary.size()))];
        return text;
    }

    /// Code points from all over Unicode, NUL and noncharacters included, as UTF-8.
    std::string unicode(std::uint32_t characters) {
        CodePoints text;
        for (; characters > 0; --characters) {
            const std::uint32_t c = below(0x800u << below(11));  // 0x800 to 0x200000: every plane has its turn
            if (c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF)) text.push_back(c);
        }
        return encode(text);
    }

    std::string bytes(std::uint32_t count) {
        std::string text;
        for (; count > 0; --count) text += static_cast<char>(below(256));
        return text;
    }

private:
    std::uint32_t state_;
};

}  // namespace vellum::text
