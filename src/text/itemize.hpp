/// Cuts a line into stretches of one direction and one script, as the shaper needs them.
#pragma once

#include <hb.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "text/utf8.hpp"

namespace vellum::text {

struct Item {
    std::size_t begin = 0;   ///< first code point
    std::size_t end = 0;     ///< past the last one
    std::uint8_t level = 0;  ///< embedding level (UAX 9); odd: right to left
    hb_script_t script = HB_SCRIPT_COMMON;
};

/// True when the first strong character runs from right to left.
bool is_right_to_left(const CodePoints& text);

/// Items in logical order, covering the line.
std::vector<Item> itemize(const CodePoints& line, bool right_to_left);

/// The order from left to right of stretches with these levels (UAX 9, rule L2): indices.
std::vector<std::size_t> visual_order(std::span<const std::uint8_t> levels);

}  // namespace vellum::text
