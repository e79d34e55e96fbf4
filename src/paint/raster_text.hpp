/// Text on pixels.
#pragma once

#include "paint/paint.hpp"
#include "scene/scene.hpp"
#include "text/text.hpp"

namespace vellum::paint {

/// Fills the outlines of a run whose line starts at `origin`, at exactly the places shaping gave them, antialiased, at
/// `scale` px per unit. Fonts whose glyphs are images have no outlines and leave
/// nothing. Not for several threads at once: they would share FreeType's faces.
void fill_run(Raster& raster, double scale, const text::GlyphRun& run, geometry::Point origin, geometry::Color color);

}  // namespace vellum::paint
