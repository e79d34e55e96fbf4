/// The bundled font inside an SVG document: for each weight in use one @font-face with just the glyphs needed.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "paint/xml_writer.hpp"
#include "text/text.hpp"

namespace vellum::paint {

class EmbeddedFonts {
public:
    /// Notes that the line, which outlives this, is shown in that weight.
    void use(text::Weight weight, const text::Line& line) { lines_[weight].push_back(&line); }

    /// The rules: the faces, then the family for all text. Viewers without support for embedded fonts look for an
    /// installed Inter, then for the interface's font.
    void write(XmlWriter& xml) const;

private:
    std::map<text::Weight, std::vector<const text::Line*>> lines_;
};

/// CSS weight: 400, 500, 600.
int css_weight(text::Weight weight);

}  // namespace vellum::paint
