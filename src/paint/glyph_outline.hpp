/// Outlines of glyphs, read from the font once.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "paint/cairo_fonts.hpp"

namespace vellum::paint {

/// In units of the font, y up; as FT_Outline has it.
struct GlyphOutline {
    std::vector<FT_Vector> points;
    std::vector<char> tags;
    std::vector<short> ends;  ///< of each contour: its last point
    double left = 0;          ///< of a box around all points
    double right = 0;
};

/// A face's outlines. Reading one out of the font takes two thirds of the time that filling it takes, and texts are made
/// of few letters.
class GlyphOutlines {
public:
    /// Those of the face, kept to the end of the program. Throws as outline_face does. Not for several threads at once:
    /// they would share FreeType's face.
    static GlyphOutlines& of(const text::FontFace& face);

    /// Empty for a glyph that cannot be read. Valid until the end of the program.
    const GlyphOutline& operator[](std::uint32_t glyph);

    double units_per_em() const { return face_->units_per_EM; }
    FT_Library library() const { return face_->glyph->library; }

private:
    explicit GlyphOutlines(FT_Face face) : face_(face) {}

    FT_Face face_;
    std::unordered_map<std::uint32_t, GlyphOutline> outlines_;
};

}  // namespace vellum::paint
