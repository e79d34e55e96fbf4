#include <algorithm>

#include "text/itemize.hpp"
#include "text/shaper.hpp"

namespace vellum::text {
namespace {

/// The code points that a piece shows.
struct Extent {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Pieces follow one another, so each begins at its first character and ends where the next one begins.
std::vector<Extent> extents_of(const std::vector<Piece>& pieces, std::size_t length) {
    std::vector<Extent> extents(pieces.size());
    std::size_t next = length;
    for (std::size_t i = pieces.size(); i-- > 0;) {
        const auto first = std::ranges::min_element(pieces[i].glyphs, {}, &ShapedGlyph::cluster);
        const std::size_t begin = i == 0 ? 0 : first == pieces[i].glyphs.end() ? next : first->cluster;
        extents[i] = {begin, next};
        next = begin;
    }
    return extents;
}

GlyphRun set_piece(const Piece& piece, const Extent& extent, const std::vector<std::size_t>& bytes, double size,
                   double x) {
    const double scale = size / piece.face->units_per_em();
    GlyphRun run{piece.face, size, x, 0, bytes[extent.begin], bytes[extent.end], piece.level % 2 == 1, {}};
    run.glyphs.reserve(piece.glyphs.size());
    std::int64_t pen = 0;
    for (const ShapedGlyph& glyph : piece.glyphs) {
        run.glyphs.push_back({glyph.index, static_cast<double>(pen + glyph.x_offset) * scale, -glyph.y_offset * scale,
                              bytes[glyph.cluster]});
        pen += glyph.advance;
    }
    run.advance = static_cast<double>(pen) * scale;
    return run;
}

bool is_bundled(const Piece& piece) {
    return !piece.face->source().bytes.empty() &&
           std::ranges::find(piece.glyphs, 0u, &ShapedGlyph::index) == piece.glyphs.end();
}

/// True when every glyph is the one its character has by itself.
bool is_unsubstituted(const CodePoints& line, const std::vector<Piece>& pieces) {
    std::size_t glyphs = 0;
    for (const Piece& piece : pieces) glyphs += piece.glyphs.size();
    if (glyphs != line.size()) return false;
    for (const Piece& piece : pieces) {
        hb_font_t* font = shaping_font(*piece.face, line);
        const auto is_own = [&](const ShapedGlyph& glyph) {
            hb_codepoint_t own = 0;
            hb_font_get_nominal_glyph(font, line[glyph.cluster], &own);
            return own == glyph.index;
        };
        if (!std::ranges::all_of(piece.glyphs, is_own)) return false;
    }
    return true;
}

}  // namespace

Line set_line(const CodePoints& line, const std::vector<Piece>& pieces, const Setting& setting, double size) {
    std::vector<std::uint8_t> levels;
    levels.reserve(pieces.size());
    for (const Piece& piece : pieces) levels.push_back(piece.level);
    const auto bytes = byte_offsets(line);
    const auto extents = extents_of(pieces, line.size());
    Line set{encode(line),
             {},
             0,
             std::ranges::all_of(pieces, is_bundled),
             setting.right_to_left,
             !is_unsubstituted(line, pieces)};
    set.runs.reserve(pieces.size());
    for (const std::size_t i : visual_order(levels)) {
        set.runs.push_back(set_piece(pieces[i], extents[i], bytes, size, set.width));
        set.width += set.runs.back().advance;
    }
    return set;
}

}  // namespace vellum::text
