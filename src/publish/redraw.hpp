/// Is a file that says it is current also what is drawn now?
#pragma once

#include <string_view>

#include "publish/format.hpp"

namespace vellum::publish {

enum class Likeness {
    same,  ///< byte for byte, or within the tolerance when another toolchain drew the file
    different,
    unknown  ///< another toolchain drew it, and files of this format cannot be compared but by their bytes
};

/// Where another toolchain drew the file (toolchain.hpp), letters and curves may be smoothed otherwise: of a PNG or SVG
/// then at most this share of pixels may have a channel that differs by more than this much of 255.
inline constexpr double tolerated_share = 0.01;
inline constexpr int tolerated_difference = 64;

/// Compares a marked file with its definition drawn again.
Likeness compare(Format format, std::string_view file, std::string_view redrawn);

}  // namespace vellum::publish
