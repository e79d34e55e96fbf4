/// Inter names its glyphs by their characters (`uni0041`), and says in its outlines again who made it. Such names are a
/// twelfth of a subset of thirty glyphs, and part of every SVG file.
#pragma once

#include "table.hpp"

namespace vellum::latin_font {

/// The face's outlines, its table CFF (Adobe Technical Note 5176), in which glyphs have the names that need not be written
/// since every reader knows them, and nothing else has a name. The face has glyphs of the basic characters only, unhinted and without
/// subroutines. Throws std::runtime_error for any other.
std::string nameless_outlines(const Face& face);

}  // namespace vellum::latin_font
