/// Texts in Latin letters, which nearly all are: a much smaller font does for them.
#pragma once

#include <algorithm>
#include <array>
#include <span>

#include "text/utf8.hpp"

namespace vellum::text {

/// Both ends belong to it.
struct CodePointRange {
    std::uint32_t first;
    std::uint32_t last;
};

/// There are fonts reduced to these characters, and to Latin letters (generator/latin_font).
inline constexpr std::array<CodePointRange, 8> basic_ranges{{
    {0x0020, 0x007E},  // printable ASCII
    {0x00B7, 0x00B7},  // and what is set among it: middle dot,
    {0x00D7, 0x00D7},  // multiplication sign,
    {0x2013, 0x2014},  // dashes,
    {0x2018, 0x2019},  // quotation marks,
    {0x201C, 0x201D},
    {0x2022, 0x2022},  // bullet,
    {0x2026, 0x2026},  // ellipsis
}};
inline constexpr std::array<CodePointRange, 2> latin_ranges{{
    {0x0020, 0x017F},  // Latin of most European languages
    {0x2010, 0x2044},  // dashes, quotation marks, bullets, …
}};

inline bool are_within(std::span<const CodePointRange> ranges, const CodePoints& line) {
    return std::ranges::all_of(line, [ranges](std::uint32_t c) {
        return std::ranges::any_of(ranges, [c](CodePointRange range) { return range.first <= c && c <= range.last; });
    });
}

inline bool is_basic(const CodePoints& line) { return are_within(basic_ranges, line); }
inline bool is_latin(const CodePoints& line) { return are_within(latin_ranges, line); }

}  // namespace vellum::text
