/// From characters to glyphs: direction, script, font, shape.
#pragma once

#include <cstdint>
#include <vector>

#include "text/face.hpp"
#include "text/utf8.hpp"

namespace vellum::text {

/// What holds for a whole paragraph, whichever line a character stands in.
struct Setting {
    Weight weight = Weight::regular;
    bool right_to_left = false;
    bool japanese = false;  ///< has kana, so its ideographs are Japanese too
};
Setting setting_of(const CodePoints& paragraph, Weight weight);

/// A glyph in the units of its face.
struct ShapedGlyph {
    std::uint32_t index = 0;  ///< 0: the face lacks the character
    std::size_t cluster = 0;  ///< first code point of the user-perceived character, in the line
    std::int32_t advance = 0;
    std::int32_t x_offset = 0;
    std::int32_t y_offset = 0;  ///< y up
};

/// Glyphs of one face in one direction, in visual order.
struct Piece {
    const FontFace* face = nullptr;
    std::uint8_t level = 0;  ///< embedding level (UAX 9)
    std::vector<ShapedGlyph> glyphs;
};

/// Pieces in logical order.
std::vector<Piece> shape_line(const CodePoints& line, const Setting& setting);

/// The pieces of a line in their places, from left to right.
Line set_line(const CodePoints& line, const std::vector<Piece>& pieces, const Setting& setting, double size);

}  // namespace vellum::text
