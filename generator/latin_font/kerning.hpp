/// Inter kerns by classes of glyphs, most of which hold letters that the reduced font has not. Of few glyphs it is less to
/// name each pair that is kerned: less to read before the first text is shaped, and to reduce and write for each picture.
#pragma once

#include <map>

#include "table.hpp"

namespace vellum::latin_font {

/// From the numbers of glyphs in one face to those in another.
using Glyphs = std::map<hb_codepoint_t, hb_codepoint_t>;

/// A table GPOS (OpenType 1.9) that kerns every pair of these glyphs as the face does; their numbers in it are the others.
/// The face kerns nothing but the advance of a pair's first glyph.
std::string kerning(const Face& face, const Glyphs& glyphs);

}  // namespace vellum::latin_font
