/// The few colours that stand for all of a picture's.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "paint/color_runs.hpp"

namespace vellum::paint {

/// At most 256 colours, and for each colour of the picture, by its index, the one that stands for it.
struct Palette {
    std::vector<std::uint32_t> colors;  ///< 0xFFRRGGBB, the most frequent first
    std::vector<std::uint8_t> entry_of;
};

/// No channel of any pixel moves by more than this, of 255.
constexpr int largest_palette_error = 16;

/// A palette for these colours: all of them when they are at most 256; otherwise those of areas and lines as they are, and
/// the rare shades between them each as the nearest of those kept. nullopt when that would take a larger error than
/// largest_palette_error.
std::optional<Palette> palette_for(std::span<const ColorCount> colors);

}  // namespace vellum::paint
