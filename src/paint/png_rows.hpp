/// Rows of pixels as PNG stores them before compression.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace vellum::paint {

/// Turns pixels 0xFFRRGGBB into red, green, blue, with a byte naming the filter (none) before each row (W3C PNG,
/// sections 7 and 9). Works in place, since three bytes a pixel never overtake four: a second buffer would cost more
/// in page faults than the work itself. The result lies at the start of `pixels`.
std::span<const unsigned char> unfiltered_rows(std::vector<std::uint32_t>& pixels, int width, int height);

}  // namespace vellum::paint
