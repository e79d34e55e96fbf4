// FreeType's rasteriser fills letters in half the time that cairo's takes, and with the exact area that an outline covers of
// a pixel. Letters that reach into each other, as in Arabic, are filled together, so that they leave no seam; others one by
// one, since FreeType looks for a pixel along its row.
#include "paint/raster_text.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "paint/cairo_fonts.hpp"

#include FT_OUTLINE_H

namespace vellum::paint {
namespace {

constexpr double fine = 64;  ///< FreeType's coordinates in a pixel

/// Outlines one after the other, in 1/64 px, y up.
class Outlines {
public:
    /// Adds a glyph's, given in units of the font, at a place on the raster.
    void add(const FT_Outline& glyph, double unit, double x, double y) {
        const auto first = static_cast<short>(points_.size());
        for (const FT_Vector& point : std::span(glyph.points, static_cast<std::size_t>(glyph.n_points)))
            points_.push_back(
                {at(x + static_cast<double>(point.x) * unit), at(static_cast<double>(point.y) * unit - y)});
        tags_.insert(tags_.end(), glyph.tags, glyph.tags + glyph.n_points);
        for (const short end : std::span(glyph.contours, static_cast<std::size_t>(glyph.n_contours)))
            ends_.push_back(static_cast<short>(first + end));
    }

    /// FreeType counts points in 15 bits.
    bool has_room_for(const FT_Outline& glyph) const {
        return points_.size() + static_cast<std::size_t>(glyph.n_points) < 32'767;
    }

    FT_Outline get() {
        return {static_cast<short>(ends_.size()),
                static_cast<short>(points_.size()),
                points_.data(),
                tags_.data(),
                ends_.data(),
                FT_OUTLINE_NONE};
    }

private:
    static FT_Pos at(double px) { return std::lround(px * fine); }

    std::vector<FT_Vector> points_;
    std::vector<char> tags_;
    std::vector<short> ends_;
};

struct Brush {
    Raster& raster;
    geometry::Color color;
};

std::uint32_t blended(std::uint32_t below, geometry::Color color, unsigned cover) {
    const auto channel = [&](unsigned shift, unsigned above) {
        const unsigned sum = above * cover + (below >> shift & 0xFFU) * (255 - cover) + 127;
        return sum / 255 << shift;
    };
    return 0xFF000000U | channel(16, color.red) | channel(8, color.green) | channel(0, color.blue);
}

void paint_spans(int y, int count, const FT_Span* spans, void* user) {
    const Brush& brush = *static_cast<Brush*>(user);
    const auto row = static_cast<std::size_t>(-1 - y) * static_cast<std::size_t>(brush.raster.width);
    for (const FT_Span& span : std::span(spans, static_cast<std::size_t>(count))) {
        std::uint32_t* const first = &brush.raster.pixels[row + static_cast<std::size_t>(span.x)];
        std::for_each(first, first + span.len,
                      [&](std::uint32_t& pixel) { pixel = blended(pixel, brush.color, span.coverage); });
    }
}

void fill(FT_Library library, Outlines outlines, Brush brush) {
    FT_Outline outline = outlines.get();
    FT_Raster_Params parameters{};
    parameters.flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP;
    parameters.gray_spans = paint_spans;
    parameters.user = &brush;
    parameters.clip_box = {0, -brush.raster.height, brush.raster.width, 0};
    FT_Outline_Render(library, &outline, &parameters);
}

}  // namespace

void fill_run(Raster& raster, double scale, const text::GlyphRun& run, geometry::Point origin, geometry::Color color) {
    const FT_Face face = outline_face(*run.face);
    const double unit = run.size * scale / face->units_per_EM;
    Outlines outlines;
    double right = 0;  // of the outlines not filled yet
    for (const text::Glyph& glyph : run.glyphs) {
        if (FT_Load_Glyph(face, glyph.index, FT_LOAD_NO_SCALE) != 0) continue;
        const FT_Outline& outline = face->glyph->outline;
        const double x = (origin.x + run.x + glyph.x) * scale, y = (origin.y + glyph.y) * scale;
        FT_BBox box;
        FT_Outline_Get_CBox(&outline, &box);
        const double begin = x + static_cast<double>(box.xMin) * unit, end = x + static_cast<double>(box.xMax) * unit;
        const bool apart = begin >= right || !outlines.has_room_for(outline);
        if (apart) fill(face->glyph->library, std::exchange(outlines, {}), {raster, color});
        right = apart ? end : std::max(right, end);
        outlines.add(outline, unit, x, y);
    }
    fill(face->glyph->library, std::move(outlines), {raster, color});
}

}  // namespace vellum::paint
