/// A font file opened for shaping.
#pragma once

#include <hb.h>

#include "text/handle.hpp"
#include "text/text.hpp"
#include "text/utf8.hpp"

namespace vellum::text {

/// HarfBuzz's own OpenType functions read all that shaping needs; nothing is hinted, so one font serves every size.
class FontFace {
public:
    /// Opens the bytes, or the file, of `source`. A file that cannot be read gives a face without characters.
    explicit FontFace(FaceSource source);

    const FaceSource& source() const { return source_; }
    hb_face_t* face() const { return face_.get(); }
    /// Scaled to the face's own units.
    hb_font_t* font() const { return font_.get(); }
    double units_per_em() const { return hb_face_get_upem(face_.get()); }

private:
    FaceSource source_;
    Handle<hb_face_t, hb_face_destroy> face_;
    Handle<hb_font_t, hb_font_destroy> font_;
};

/// The bundled face of that weight.
const FontFace& bundled(Weight weight);

/// The font to shape a line with that this face is to show: `face.font()`, or, where the face is a bundled one, that of a
/// smaller face which gives the same glyphs, by the same numbers, several times faster: one of Latin letters, or of ASCII.
hb_font_t* shaping_font(const FontFace& face, const CodePoints& line);

}  // namespace vellum::text
