/// A picture as runs of one colour.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "paint/paint.hpp"

namespace vellum::paint {

/// A colour of a picture (0xFFRRGGBB) and where it is found.
struct ColorCount {
    std::uint32_t color = 0;
    std::uint32_t pixels = 0;   ///< how many have it
    std::uint32_t longest = 0;  ///< the pixels of its longest run
    std::uint32_t smooth = 0;   ///< how many of its pixels are of runs that nearly have the colour of the run before
};

/// How far a channel of a colour nearly the same may be.
constexpr int nearly = 6;

/// Pixels of one row side by side that have the same colour. A longer run comes as several.
struct ColorRun {
    std::uint16_t color = 0;  ///< its index in ColorRuns::colors
    std::uint16_t pixels = 0;
};

/// A picture, told as its runs row by row.
struct ColorRuns {
    std::vector<ColorCount> colors;  ///< in the order of their first pixels
    std::vector<ColorRun> runs;
};

/// The runs of a picture; nullopt as soon as it has more than `most_colors`, at most 65,536.
std::optional<ColorRuns> color_runs(const Raster& raster, std::size_t most_colors);

}  // namespace vellum::paint
