#include "paint/cairo_text.hpp"

#include <algorithm>
#include <map>

#include "paint/cairo_emoji.hpp"
#include "paint/cairo_fonts.hpp"
#include "paint/cairo_path.hpp"

namespace vellum::paint {
namespace {

std::vector<cairo_glyph_t> placed_glyphs(const text::GlyphRun& run, geometry::Point origin) {
    std::vector<cairo_glyph_t> glyphs;
    glyphs.reserve(run.glyphs.size());
    for (const text::Glyph& glyph : run.glyphs) {
        glyphs.push_back({glyph.index, origin.x + run.x + glyph.x, origin.y + glyph.y});
    }
    return glyphs;
}

void set_font(cairo_t* cr, const text::GlyphRun& run) {
    cairo_set_font_face(cr, cairo_face(*run.face));
    cairo_set_font_size(cr, run.size);
}

/// A run's characters in the order of its glyphs, which is from left to right: what readers of PDF files expect, who turn
/// right-to-left text around themselves.
struct VisualText {
    std::string utf8;
    std::vector<cairo_text_cluster_t> clusters;  ///< how many bytes stand for how many glyphs
};

VisualText visual_text(const text::GlyphRun& run, std::string_view line) {
    std::map<std::size_t, std::size_t> characters{{run.end, run.end}};  // first byte, end
    for (const text::Glyph& glyph : run.glyphs) characters[glyph.character];
    for (auto it = characters.begin(); it->first != run.end; ++it) it->second = std::next(it)->first;
    VisualText text;
    for (auto glyph = run.glyphs.begin(); glyph != run.glyphs.end();) {
        const auto next = std::find_if(glyph, run.glyphs.end(),
                                       [&](const text::Glyph& other) { return other.character != glyph->character; });
        const auto character = line.substr(glyph->character, characters[glyph->character] - glyph->character);
        text.utf8 += character;
        text.clusters.push_back({static_cast<int>(character.size()), static_cast<int>(next - glyph)});
        glyph = next;
    }
    return text;
}

void show_glyphs(cairo_t* cr, const std::vector<cairo_glyph_t>& glyphs, const VisualText& text) {
    cairo_show_text_glyphs(cr, text.utf8.data(), static_cast<int>(text.utf8.size()), glyphs.data(),
                           static_cast<int>(glyphs.size()), text.clusters.data(),
                           static_cast<int>(text.clusters.size()), cairo_text_cluster_flags_t{});
}

}  // namespace

void show_run(cairo_t* cr, const text::GlyphRun& run, geometry::Point origin) {
    set_font(cr, run);
    const std::vector<cairo_glyph_t> glyphs = placed_glyphs(run, origin);
    cairo_show_glyphs(cr, glyphs.data(), static_cast<int>(glyphs.size()));
}

void show_text(cairo_t* cr, const scene::Text& text, Scheme scheme) {
    for (const text::GlyphRun& run : text.line.runs) {
        const auto glyphs = placed_glyphs(run, text.origin);
        if (glyphs.empty()) continue;
        set_font(cr, run);
        if (text::source(*run.face).color) {
            draw_emoji(cr, run, glyphs);
            set_blank_font(cr, run);
        }
        set_source(cr, text.paint, scheme);
        show_glyphs(cr, glyphs, visual_text(run, text.line.text));
    }
}

}  // namespace vellum::paint
