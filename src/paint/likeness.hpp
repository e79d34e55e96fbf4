/// How much two pictures differ, whoever painted them.
#pragma once

#include <optional>
#include <string_view>

#include "paint/paint.hpp"

namespace vellum::paint {

/// The pixels of a PNG file; nullopt when it is none.
std::optional<Raster> pixels_of_png(std::string_view bytes);

/// The pixels of an SVG document as librsvg paints it, at scale 1; nullopt when it cannot. librsvg does not know embedded
/// fonts, so texts are compared in a font of the machine.
std::optional<Raster> pixels_of_svg(std::string_view bytes);

/// The share of pixels, 0 to 1, of which a channel differs by more than `tolerance` of 255; 1 when the sizes differ.
double difference(const Raster& a, const Raster& b, int tolerance);

}  // namespace vellum::paint
