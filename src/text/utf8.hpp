/// UTF-8 to code points and back.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vellum::text {

/// A text by code points: what the Unicode libraries take.
using CodePoints = std::vector<std::uint32_t>;

/// Takes the first code point off `rest`, which must not be empty. Ill-formed bytes give U+FFFD and lose one byte.
std::uint32_t take_code_point(std::string_view& rest);

/// Code points that stand for no character and never will (U+FFFE, U+FDD0 …): XML and cairo refuse texts with them.
constexpr bool is_noncharacter(std::uint32_t c) { return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF); }

CodePoints decode(std::string_view utf8);
std::string encode(std::span<const std::uint32_t> text);

/// Where each code point begins in the encoded text, and where that ends: one more than there are code points.
std::vector<std::size_t> byte_offsets(std::span<const std::uint32_t> text);

}  // namespace vellum::text
