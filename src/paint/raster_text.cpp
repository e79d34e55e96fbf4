// FreeType's rasteriser fills letters in half the time that cairo's takes, and with the exact area that an outline covers of
// a pixel. Letters that reach into each other, as in Arabic, are filled together, so that they leave no seam; others one by
// one, since FreeType looks for a pixel along its row.
#include "paint/raster_text.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "paint/glyph_outline.hpp"

#include FT_OUTLINE_H

namespace vellum::paint {
namespace {

constexpr double fine = 64;  ///< FreeType's coordinates in a pixel

/// Outlines one after the other, in 1/64 px, y up.
class Outlines {
public:
    /// Adds a glyph's, given in units of the font, at a place on the raster.
    void add(const GlyphOutline& glyph, double unit, double x, double y) {
        const auto first = static_cast<short>(points_.size());
        for (const FT_Vector& point : glyph.points)
            points_.push_back(
                {at(x + static_cast<double>(point.x) * unit), at(static_cast<double>(point.y) * unit - y)});
        tags_.insert(tags_.end(), glyph.tags.begin(), glyph.tags.end());
        for (const short end : glyph.ends) ends_.push_back(static_cast<short>(first + end));
    }

    /// FreeType counts points in 15 bits.
    bool has_room_for(const GlyphOutline& glyph) const { return points_.size() + glyph.points.size() < 32'767; }

    bool empty() const { return points_.empty(); }

    /// Keeps the memory.
    void clear() {
        points_.clear();
        tags_.clear();
        ends_.clear();
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

/// What covers a pixel to `cover` of 255 over what was there, each channel rounded. Two channels are reckoned at once, each
/// in 16 bits of its own: no sum is above 255² + 127, and (x + 1 + x / 256) / 256 is x / 255 for all of these.
class Blend {
public:
    explicit Blend(geometry::Color color)
        : full_(0xFF000000U | std::uint32_t{color.red} << 16U | std::uint32_t{color.green} << 8U | color.blue) {}

    std::uint32_t operator()(std::uint32_t below, std::uint32_t cover) const {
        if (cover == 255) return full_;
        const std::uint32_t red_blue = mixed(full_ & pair, below & pair, cover);
        const std::uint32_t green = mixed(full_ >> 8U & 0xFFU, below >> 8U & 0xFFU, cover);
        return 0xFF000000U | red_blue | green << 8U;
    }

private:
    static constexpr std::uint32_t pair = 0x00FF00FFU;

    static std::uint32_t mixed(std::uint32_t above, std::uint32_t below, std::uint32_t cover) {
        const std::uint32_t sums = above * cover + below * (255 - cover) + 0x007F007FU;
        return (sums + 0x00010001U + (sums >> 8U & pair)) >> 8U & pair;
    }

    std::uint32_t full_;
};

struct Brush {
    Raster& raster;
    Blend blend;
};

void paint_spans(int y, int count, const FT_Span* spans, void* user) {
    const Brush& brush = *static_cast<Brush*>(user);
    std::uint32_t* const row =
        brush.raster.pixels.data() + static_cast<std::size_t>(-1 - y) * static_cast<std::size_t>(brush.raster.width);
    for (const FT_Span& span : std::span(spans, static_cast<std::size_t>(count))) {
        for (std::uint32_t* pixel = row + span.x; pixel != row + span.x + span.len; ++pixel)
            *pixel = brush.blend(*pixel, span.coverage);
    }
}

/// Leaves no outlines.
void fill(FT_Library library, Outlines& outlines, Brush brush) {
    if (outlines.empty()) return;
    FT_Outline outline = outlines.get();
    FT_Raster_Params parameters{};
    parameters.flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP;
    parameters.gray_spans = paint_spans;
    parameters.user = &brush;
    parameters.clip_box = {0, -brush.raster.height, brush.raster.width, 0};
    FT_Outline_Render(library, &outline, &parameters);
    outlines.clear();
}

}  // namespace

void fill_run(Raster& raster, double scale, const text::GlyphRun& run, geometry::Point origin, geometry::Color color) {
    GlyphOutlines& glyphs = GlyphOutlines::of(*run.face);
    const double unit = run.size * scale / glyphs.units_per_em();
    const Brush brush{raster, Blend(color)};
    Outlines outlines;
    double right = 0;  // of the outlines not filled yet
    for (const text::Glyph& glyph : run.glyphs) {
        const GlyphOutline& outline = glyphs[glyph.index];
        const double x = (origin.x + run.x + glyph.x) * scale, y = (origin.y + glyph.y) * scale;
        const double begin = x + outline.left * unit, end = x + outline.right * unit;
        const bool apart = begin >= right || !outlines.has_room_for(outline);
        if (apart) fill(glyphs.library(), outlines, brush);
        right = apart ? end : std::max(right, end);
        outlines.add(outline, unit, x, y);
    }
    fill(glyphs.library(), outlines, brush);
}

}  // namespace vellum::paint
