/// Texts in Latin letters, which nearly all are: a much smaller font does for them.
#pragma once

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace vellum::text {

/// Both ends belong to it.
struct CodePointRange {
    std::uint32_t first;
    std::uint32_t last;
};

/// Printable ASCII. There are fonts reduced to it, and to Latin letters (generator/latin_font).
inline constexpr CodePointRange ascii_range{0x20, 0x7E};
inline constexpr std::array<CodePointRange, 2> latin_ranges{{
    {0x0020, 0x017F},  // Latin of most European languages
    {0x2010, 0x2044},  // dashes, quotation marks, bullets, …
}};

inline bool is_within(CodePointRange range, std::uint32_t c) { return range.first <= c && c <= range.last; }

inline bool is_ascii(const CodePoints& line) {
    return std::ranges::all_of(line, [](std::uint32_t c) { return is_within(ascii_range, c); });
}

inline bool is_latin(const CodePoints& line) {
    return std::ranges::all_of(line, [](std::uint32_t c) {
        return std::ranges::any_of(latin_ranges, [c](CodePointRange range) { return is_within(range, c); });
    });
}

}  // namespace vellum::text
