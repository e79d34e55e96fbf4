/// Which characters are shown as colour emoji.
#pragma once

#include <cstdint>
#include <span>

namespace vellum::text {

/// True when this user-perceived character is an emoji: it holds the emoji variation selector, or a character
/// that is an emoji by default and no text variation selector.
bool is_emoji(std::span<const std::uint32_t> cluster);

}  // namespace vellum::text
