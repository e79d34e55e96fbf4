#include "paint/glyph_outline.hpp"

#include <map>
#include <utility>

#include FT_OUTLINE_H

namespace vellum::paint {
namespace {

GlyphOutline copied(const FT_Outline& outline) {
    FT_BBox box;
    FT_Outline_Get_CBox(&outline, &box);
    return {{outline.points, outline.points + outline.n_points},
            {outline.tags, outline.tags + outline.n_points},
            {outline.contours, outline.contours + outline.n_contours},
            static_cast<double>(box.xMin),
            static_cast<double>(box.xMax)};
}

}  // namespace

GlyphOutlines& GlyphOutlines::of(const text::FontFace& face) {
    static std::map<const text::FontFace*, GlyphOutlines> faces;
    if (const auto known = faces.find(&face); known != faces.end()) return known->second;
    return faces.emplace(&face, GlyphOutlines(outline_face(face))).first->second;
}

const GlyphOutline& GlyphOutlines::operator[](std::uint32_t glyph) {
    const auto [place, fresh] = outlines_.try_emplace(glyph);
    if (fresh && FT_Load_Glyph(face_, glyph, FT_LOAD_NO_SCALE) == 0) place->second = copied(face_->glyph->outline);
    return place->second;
}

}  // namespace vellum::paint
