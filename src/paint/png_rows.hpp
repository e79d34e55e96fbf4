/// Rows of pixels as PNG stores them before compression, each behind a byte naming its filter, none (W3C PNG, sections 7
/// and 9). Both ways work in place, since a pixel never takes more bytes than before: a second buffer would cost more in
/// page faults than the work itself. The result lies at the start of the raster's pixels.
#pragma once

#include <span>

#include "paint/palette.hpp"

namespace vellum::paint {

/// Pixels 0xFFRRGGBB as red, green, blue.
std::span<const unsigned char> color_rows(Raster& raster);

/// Each pixel as the number of its colour in the palette. `runs` are those of the raster.
std::span<const unsigned char> indexed_rows(Raster& raster, std::span<const ColorRun> runs, const Palette& palette);

}  // namespace vellum::paint
