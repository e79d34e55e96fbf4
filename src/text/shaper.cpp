// Every item is shaped with the bundled face first. HarfBuzz numbers the glyphs by cluster, the user-perceived character
// (a letter with its marks, an emoji with its skin tone); a cluster that came out with a missing glyph, and every emoji,
// goes to a system font as a whole, neighbours of one font together, with the line around it as context so that Arabic
// letters still join. Browsers work the same way.
#include "text/shaper.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/emoji.hpp"
#include "text/fallback.hpp"
#include "text/itemize.hpp"
#include "text/latin.hpp"

namespace vellum::text {
namespace {

/// A stretch of an item that one face shows.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    const FontFace* face = nullptr;
};

/// Where a language decides between fonts, or between forms in one font; elsewhere empty.
std::string_view language_of(hb_script_t script, bool japanese) {
    switch (script) {
        case HB_SCRIPT_HAN: return japanese ? "ja" : "zh-cn";
        case HB_SCRIPT_HIRAGANA:
        case HB_SCRIPT_KATAKANA: return "ja";
        case HB_SCRIPT_HANGUL: return "ko";
        case HB_SCRIPT_ARABIC: return "ar";
        case HB_SCRIPT_HEBREW: return "he";
        case HB_SCRIPT_DEVANAGARI: return "hi";
        case HB_SCRIPT_THAI: return "th";
        default: return {};
    }
}

std::vector<ShapedGlyph> glyphs_of(hb_buffer_t* buffer) {
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    std::vector<ShapedGlyph> glyphs(count);
    for (unsigned i = 0; i < count; ++i)
        glyphs[i] = {infos[i].codepoint, infos[i].cluster, positions[i].x_advance, positions[i].x_offset,
                     positions[i].y_offset};
    return glyphs;
}

std::vector<ShapedGlyph> shape_stretch(const CodePoints& line, const Item& item, const Stretch& stretch,
                                       std::string_view language) {
    static const Handle<hb_buffer_t, hb_buffer_destroy> buffer(hb_buffer_create());
    hb_buffer_t* b = buffer.get();
    hb_buffer_reset(b);
    hb_buffer_add_utf32(b, line.data(), static_cast<int>(line.size()), static_cast<unsigned>(stretch.begin),
                        static_cast<int>(stretch.end - stretch.begin));
    hb_buffer_set_direction(b, item.level % 2 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(b, item.script);
    if (!language.empty())
        hb_buffer_set_language(b, hb_language_from_string(language.data(), static_cast<int>(language.size())));
    hb_buffer_set_flags(b, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_shape(shaping_font(*stretch.face, line), b, nullptr, 0);
    return glyphs_of(b);
}

/// The clusters of an item in logical order; face: null where the glyphs show that this face will not do.
std::vector<Stretch> clusters_of(const Item& item, const std::vector<ShapedGlyph>& glyphs, const FontFace* face) {
    std::vector<Stretch> clusters{{item.begin, item.end, face}};
    const auto add = [&](const ShapedGlyph& glyph) {
        if (glyph.cluster > clusters.back().begin) {
            clusters.back().end = glyph.cluster;
            clusters.push_back({glyph.cluster, item.end, face});
        }
        if (glyph.index == 0) clusters.back().face = nullptr;
    };
    if (item.level % 2)
        std::for_each(glyphs.rbegin(), glyphs.rend(), add);
    else
        std::for_each(glyphs.begin(), glyphs.end(), add);
    return clusters;
}

const FontFace* choose_face(std::span<const std::uint32_t> cluster, const FontFace* face, const Wanted& wanted) {
    if (face && !wanted.emoji) return face;
    const FontFace* found = find_face(cluster, wanted);
    return found ? found : &bundled(wanted.weight);
}

/// The clusters with a face each, neighbours of one face as one stretch.
std::vector<Stretch> stretches_of(const CodePoints& line, const std::vector<Stretch>& clusters, Weight weight,
                                  std::string_view language) {
    std::vector<Stretch> stretches;
    for (const Stretch& cluster : clusters) {
        const auto characters = std::span(line).subspan(cluster.begin, cluster.end - cluster.begin);
        const FontFace* face =
            choose_face(characters, cluster.face, {weight, std::string(language), is_emoji(characters)});
        if (stretches.empty() || stretches.back().face != face)
            stretches.push_back({cluster.begin, cluster.begin, face});
        stretches.back().end = cluster.end;
    }
    return stretches;
}

void shape_item(const CodePoints& line, const Item& item, const Setting& setting, std::vector<Piece>& pieces) {
    const FontFace* face = &bundled(setting.weight);
    const std::string_view language = language_of(item.script, setting.japanese);
    auto glyphs = shape_stretch(line, item, {item.begin, item.end, face}, language);
    if (is_latin(line) && std::ranges::find(glyphs, 0u, &ShapedGlyph::index) == glyphs.end()) {  // nearly all; no emoji
        pieces.push_back({face, item.level, std::move(glyphs)});
        return;
    }
    const auto stretches = stretches_of(line, clusters_of(item, glyphs, face), setting.weight, language);
    if (stretches.size() == 1 && stretches.front().face == face) {
        pieces.push_back({face, item.level, std::move(glyphs)});
        return;
    }
    for (const Stretch& stretch : stretches)
        pieces.push_back({stretch.face, item.level, shape_stretch(line, item, stretch, language)});
}

bool is_kana(std::uint32_t c) {
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), c);
    return script == HB_SCRIPT_HIRAGANA || script == HB_SCRIPT_KATAKANA;
}

}  // namespace

Setting setting_of(const CodePoints& paragraph, Weight weight) {
    if (is_latin(paragraph)) return {weight, is_right_to_left(paragraph), false};
    return {weight, is_right_to_left(paragraph), std::ranges::any_of(paragraph, is_kana)};
}

std::vector<Piece> shape_line(const CodePoints& line, const Setting& setting) {
    std::vector<Piece> pieces;
    for (const Item& item : itemize(line, setting.right_to_left)) shape_item(line, item, setting, pieces);
    return pieces;
}

std::string shaper_version() { return fmt::format("HarfBuzz {}", hb_version_string()); }

}  // namespace vellum::text
