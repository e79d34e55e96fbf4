/// Painters: a scene in, the bytes of a file out.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "paint/pixel_memory.hpp"
#include "scene/scene.hpp"

namespace vellum::paint {

enum class Scheme { light, dark, automatic };

/// Key and value pairs written into the file (PNG iTXt, SVG <metadata>, comments in JPEG and PDF), in order. Values are UTF-8.
using Metadata = std::vector<std::pair<std::string, std::string>>;

/// A self-contained SVG document. `automatic` follows the viewer's prefers-color-scheme.
std::string svg(const scene::Scene& scene, Scheme scheme, const Metadata& metadata);

using Pixels = std::vector<std::uint32_t, PixelMemory<std::uint32_t>>;

/// Pixels, premultiplied is irrelevant: the background is opaque. 0xFFRRGGBB, row by row, no padding.
struct Raster {
    int width = 0;
    int height = 0;
    Pixels pixels;
};

/// Paints at `scale` px per unit; `automatic` counts as light. Throws model-free std::length_error with the largest
/// scale that works when a side would exceed 32,767 px.
Raster rasterize(const scene::Scene& scene, double scale, Scheme scheme);

/// A PNG file of these pixels: with a palette where one holds them (no channel moves by more than largest_palette_error,
/// frequent colours not at all), else RGB. Hand the raster over when it is not needed any more: it is worked on in place.
std::string png(Raster raster, const Metadata& metadata, double scale);

/// A JPEG file of these pixels, read as sRGB: quality 92, colour at full resolution. `scale` as for a PNG.
std::string jpg(Raster raster, const Metadata& metadata, double scale);

/// A PDF document with a page for each scene, in its size (1 px is 0.75 pt), and an outline of their titles: everything
/// as vectors, text as text, links to click on. `automatic` counts as light. `title` is the document's.
std::string pdf(std::span<const scene::Scene> pages, const std::string& title, Scheme scheme, const Metadata& metadata);

/// `cairo 1.16.0, librsvg 2.54.5, FreeType 2.12.1, libdeflate 1.14`: what makes pixels and files of pixels, as built with.
std::string painter_version();

}  // namespace vellum::paint
