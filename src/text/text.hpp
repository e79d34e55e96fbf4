/// Shaping, measuring and wrapping of labels. Unit: px at scale 1.
///
/// The bundled font is Inter; code points it lacks come from a system font found through fontconfig.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vellum::text {

enum class Weight : std::uint8_t { regular, medium, semibold };

struct Style {
    Weight weight = Weight::regular;
    double size = 13;  ///< em, px
    bool operator==(const Style&) const = default;
};

/// A font opened once a process; opaque outside this room except through the functions below.
class FontFace;

struct Glyph {
    std::uint32_t index = 0;  ///< in its face
    double x = 0;             ///< offset of the origin from the run's start, px, y down
    double y = 0;
    std::size_t character = 0;  ///< first byte, in the line's text, of the user-perceived character it belongs to
};

/// Glyphs of one face and direction in visual order.
struct GlyphRun {
    const FontFace* face = nullptr;  ///< lives as long as the program
    double size = 0;                 ///< em, px
    double x = 0;                    ///< start of the run from the start of the line, px
    double advance = 0;              ///< px
    std::size_t begin = 0;           ///< the bytes of the line's text that it shows
    std::size_t end = 0;
    bool right_to_left = false;
    std::vector<Glyph> glyphs;
};

/// One line of a text.
struct Line {
    std::string text;            ///< as it is shown: UTF-8, logical order, without the break's white space
    std::vector<GlyphRun> runs;  ///< from left to right; `text` in another shaper gives these with the direction below
    double width = 0;            ///< sum of the runs' advances
    bool bundled = true;         ///< every character is in the bundled font
    bool right_to_left = false;  ///< base direction of the paragraph; the line's neutral ends go by it
    bool substituted = false;    ///< some glyph is not its character's own: an arrow for `->`, a composed letter
};

/// A wrapped text: lines set one below the other.
struct Block {
    Style style;
    std::vector<Line> lines;
    double width = 0;        ///< of the widest line
    double height = 0;       ///< lines × line_height
    double line_height = 0;  ///< baseline to baseline: 1.25 em, whole px, so that all lines lie alike on the pixels
    /// Top of a line to its baseline: the capitals stand in the middle of the line, to half a px (a pixel at scale 2).
    double ascent = 0;
};

/// Shapes one line, however long, as `wrap` shapes its own. Runs of spaces, tabs and line breaks count as one space, none
/// at the ends; other control characters are shown as their symbol (U+2400 block; C1, noncharacters and ill-formed bytes
/// as U+FFFD), never dropped. What neither the bundled nor a system font has shows the bundled font's empty box, glyph 0.
Line shape(std::string_view utf8, const Style& style);

/// Wraps at word boundaries (UAX 14) into at most `max_lines` balanced lines. When that does not fit `max_width`, the
/// width grows just as far as needed: no text is cut, no word is broken. `block.width` tells the room it takes. The fewest
/// lines that fit are taken, the widest of them as narrow as can be, then all as even as can be. Japanese and Chinese
/// break between characters. The author's line breaks stay; where they make more than `max_lines`, they count as spaces.
/// Blank lines are left out; no text, no lines, no height.
Block wrap(std::string_view utf8, const Style& style, double max_width, int max_lines = 3);

/// Bytes of the bundled face of that weight reduced to the characters of `lines` (OpenType, hb-subset), for embedding.
/// Shapes these lines as the whole face does. The same lines give the same bytes in any order; sixty letters take some
/// 9 kB.
std::string subset(Weight weight, const std::vector<const Line*>& lines);

/// True when the bytes are well-formed UTF-8 (no surrogates, no overlong forms, nothing past U+10FFFF).
bool is_utf8(std::string_view bytes);

/// Number of code points of a valid UTF-8 text.
std::size_t code_points(std::string_view utf8);

/// The bundled font file of that weight.
std::string_view font_bytes(Weight weight);

/// Its CRC-32, found when vellum was built. With the length it tells releases of the font apart, for fingerprints.
std::uint32_t font_checksum(Weight weight);

/// `HarfBuzz 6.0.0`: what shapes lines and reduces fonts.
std::string shaper_version();

/// What painters need of a face: file bytes (or path) and index for FreeType.
struct FaceSource {
    std::string_view bytes;  ///< empty: open `path`
    std::string path;
    int index = 0;
    std::string family;
    bool color = false;  ///< colour bitmaps or layers (emoji)
};
const FaceSource& source(const FontFace& face);

}  // namespace vellum::text
