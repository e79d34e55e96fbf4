/// Pictures seen by others, and how far two pictures are apart.
#pragma once

#include <string_view>

#include "paint/paint.hpp"

namespace vellum::test {

/// What librsvg makes of an SVG file, opaque, at `scale`. Fonts come from fontconfig: it does not read embedded ones.
paint::Raster rendered_by_librsvg(std::string_view svg, double scale);

/// An SVG file that librsvg fits into a box on a white page, at `scale`.
paint::Raster placed_by_librsvg(std::string_view svg, geometry::Size page, const geometry::Rect& box, double scale);

/// A PNG file as cairo (libpng) decodes it.
paint::Raster decoded_by_cairo(std::string_view png);

/// Squares of `side` × `side` pixels as one each, their mean: what a picture drawn that much larger looks like.
paint::Raster reduced(const paint::Raster& large, int side);

/// Differences of colour channels, 0 to 255.
struct Difference {
    double mean = 0;   ///< over the whole picture
    double worst = 0;  ///< the largest mean of a block of 16 × 16 px
};

/// Both pictures must have the same size.
Difference difference(const paint::Raster& a, const paint::Raster& b);

}  // namespace vellum::test
