#include "scene/compose_text.hpp"

namespace vellum::scene {

void add_text(std::vector<Primitive>& out, std::string_view role, const layout::TextBox& text, Align align,
              const Swatch& paint) {
    double baseline = text.box.y + text.block.ascent;
    for (const auto& line : text.block.lines) {
        const double slack = align == Align::center ? (text.box.width - line.width) / 2 : 0;
        out.emplace_back(Text{std::string(role), line, text.block.style, {text.box.x + slack, baseline}, paint});
        baseline += text.block.line_height;
    }
}

}  // namespace vellum::scene
