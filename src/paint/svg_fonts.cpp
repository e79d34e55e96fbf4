#include "paint/svg_fonts.hpp"

#include <fmt/format.h>

#include "paint/base64.hpp"

namespace vellum::paint {

int css_weight(text::Weight weight) {
    switch (weight) {
        case text::Weight::regular: return 400;
        case text::Weight::medium: return 500;
        case text::Weight::semibold: return 600;
    }
    return 400;
}

void EmbeddedFonts::write(XmlWriter& xml) const {
    if (lines_.empty()) return;
    for (const auto& [weight, lines] : lines_) {
        xml.line(
            fmt::format("@font-face{{font-family:vellum-inter;font-weight:{};"
                        "src:url(data:font/otf;base64,{})format(\"opentype\")}}",
                        css_weight(weight), base64(text::subset(weight, lines))));
    }
    xml.line("text{font-family:vellum-inter,Inter,system-ui,sans-serif}");
}

}  // namespace vellum::paint
