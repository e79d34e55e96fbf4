// What a pair is kerned by is asked of HarfBuzz: a glyph and each other one in turn are shaped as one text, with a font in
// which the character of a glyph is its number.
#include "kerning.hpp"

#include <stdexcept>
#include <vector>

namespace vellum::latin_font {
namespace {

using Font = text::Handle<hb_font_t, hb_font_destroy>;
using FontFunctions = text::Handle<hb_font_funcs_t, hb_font_funcs_destroy>;
using Buffer = text::Handle<hb_buffer_t, hb_buffer_destroy>;

constexpr hb_codepoint_t private_use = 0xF0000;  // none of Unicode's rules are about these

hb_bool_t glyph_of(hb_font_t*, void*, hb_codepoint_t character, hb_codepoint_t* glyph, void*) {
    *glyph = character - private_use;
    return true;
}

/// A font without substitutions that is asked for glyphs by their numbers.
Font font_of_glyphs(const Face& face) {
    const Font font(hb_font_create(with_tables(face, {{HB_TAG('G', 'S', 'U', 'B'), ""}}).get()));
    Font of_glyphs(hb_font_create_sub_font(font.get()));
    const FontFunctions functions(hb_font_funcs_create());
    hb_font_funcs_set_nominal_glyph_func(functions.get(), glyph_of, nullptr, nullptr);
    hb_font_set_funcs(of_glyphs.get(), functions.get(), nullptr, nullptr);
    return of_glyphs;
}

/// By how much each of the glyphs that is kerned behind the first one moves, in the order of their other numbers.
std::map<hb_codepoint_t, hb_position_t> kerned_behind(hb_codepoint_t first, hb_font_t* font, const Glyphs& glyphs) {
    std::vector<hb_codepoint_t> text;
    for (const auto& [second, number] : glyphs) text.insert(text.end(), {private_use + first, private_use + second});
    const Buffer buffer(hb_buffer_create());
    hb_buffer_add_codepoints(buffer.get(), text.data(), static_cast<int>(text.size()), 0, -1);
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
    hb_shape(font, buffer.get(), nullptr, 0);
    unsigned length = 0;
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &length);
    if (length != text.size()) throw std::runtime_error("glyphs of the font become others by themselves");
    std::map<hb_codepoint_t, hb_position_t> kerned;
    const hb_position_t alone = hb_font_get_glyph_h_advance(font, first);
    for (const auto& [second, number] : glyphs) {
        if (positions->x_advance != alone) kerned[number] = positions->x_advance - alone;
        positions += 2;
    }
    return kerned;
}

using Pairs = std::map<hb_codepoint_t, std::map<hb_codepoint_t, hb_position_t>>;

/// One feature `kern` of one lookup, for texts in Latin letters and in none.
void put_lists(Table& table) {
    table.put_16({1, 0, 10, 36, 50});                           // version; scripts, features and lookups lie there
    table.put_16({2, 0x4446, 0x4C54, 14, 0x6C61, 0x746E, 14});  // "DFLT", "latn"
    table.put_16({4, 0, 0, 0xFFFF, 1, 0});                      // their only language, which has the first feature
    table.put_16({1, 0x6B65, 0x726E, 8, 0, 1, 0});              // "kern", which has the first lookup
    table.put_16({1, 4, 2, 0, 1, 8});                           // which is of pairs
}

/// Single pairs, format 1, which move what follows: the value is an advance.
void put_pairs(Table& table, const Pairs& pairs) {
    constexpr std::size_t horizontal_advance = 4;
    const std::size_t coverage = 10 + 2 * pairs.size();
    table.put_16({1, coverage, horizontal_advance, 0, pairs.size()});
    std::size_t at = coverage + 4 + 2 * pairs.size();
    for (const auto& [first, kerned] : pairs) {
        table.put_16(at);
        at += 2 + 4 * kerned.size();
    }
    table.put_16({1, pairs.size()});
    for (const auto& [first, kerned] : pairs) table.put_16(first);
    for (const auto& [first, kerned] : pairs) {
        table.put_16(kerned.size());
        for (const auto& [second, by] : kerned) table.put_16({second, static_cast<std::uint16_t>(by)});
    }
}

}  // namespace

std::string kerning(const Face& face, const Glyphs& glyphs) {
    const Font font = font_of_glyphs(face);
    Pairs pairs;
    for (const auto& [glyph, number] : glyphs) {
        if (auto kerned = kerned_behind(glyph, font.get(), glyphs); !kerned.empty()) pairs[number] = std::move(kerned);
    }
    Table table;
    put_lists(table);
    put_pairs(table, pairs);
    return table.bytes();
}

}  // namespace vellum::latin_font
