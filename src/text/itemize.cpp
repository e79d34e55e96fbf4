// Levels: FriBidi (UAX 9) over one line at a time, because that is what a browser sees of the line's <text> element; the
// base direction is that of the whole paragraph. Scripts: the character's own; what belongs to none (spaces, digits,
// marks) goes with what stands before it (UAX 24, 5.1, simplified).
#include "text/itemize.hpp"

#include <algorithm>
#include <limits>
#include <new>
#include <numeric>

#include "text/fribidi_library.hpp"
#include "text/latin.hpp"

namespace vellum::text {
namespace {

static_assert(std::is_same_v<FriBidiChar, CodePoints::value_type>);

FriBidiStrIndex length(const CodePoints& text) {
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<FriBidiStrIndex>::max())) throw std::bad_alloc();
    return static_cast<FriBidiStrIndex>(text.size());
}

std::vector<FriBidiCharType> bidi_types(const CodePoints& text) {
    std::vector<FriBidiCharType> types(text.size());
    FribidiLibrary::get().get_bidi_types(text.data(), length(text), types.data());
    return types;
}

std::vector<FriBidiLevel> bidi_levels(const CodePoints& line, bool right_to_left) {
    const auto types = bidi_types(line);
    std::vector<FriBidiBracketType> brackets(line.size());
    FribidiLibrary::get().get_bracket_types(line.data(), length(line), types.data(), brackets.data());
    std::vector<FriBidiLevel> levels(line.size());
    FriBidiParType base = right_to_left ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    if (!line.empty() && FribidiLibrary::get().get_par_embedding_levels_ex(types.data(), brackets.data(), length(line),
                                                                           &base, levels.data()) == 0)
        throw std::bad_alloc();
    return levels;
}

bool is_script(hb_script_t script) { return script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED; }

std::vector<hb_script_t> scripts(const CodePoints& line) {
    std::vector<hb_script_t> scripts(line.size());
    auto* unicode = hb_unicode_funcs_get_default();
    std::ranges::transform(line, scripts.begin(), [&](std::uint32_t c) { return hb_unicode_script(unicode, c); });
    const auto first = std::ranges::find_if(scripts, is_script);
    hb_script_t last = first == scripts.end() ? HB_SCRIPT_COMMON : *first;
    for (hb_script_t& script : scripts) last = script = is_script(script) ? script : last;
    return scripts;
}

/// Embeddings, overrides and their end (U+202A to U+202E) stand among the punctuation of Latin texts.
bool is_direction_control(std::uint32_t c) { return c >= 0x202A && c <= 0x202E; }

/// Latin letters and their punctuation have one direction and one script. Nearly every line has no others.
bool is_plain(const CodePoints& line) { return is_latin(line) && std::ranges::none_of(line, is_direction_control); }

bool is_latin_letter(std::uint32_t c) {
    if (c < 0x80) return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z';
    return hb_unicode_script(hb_unicode_funcs_get_default(), c) == HB_SCRIPT_LATIN;
}

std::vector<Item> one_item(const CodePoints& plain) {
    if (plain.empty()) return {};
    return {{0, plain.size(), 0, std::ranges::any_of(plain, is_latin_letter) ? HB_SCRIPT_LATIN : HB_SCRIPT_COMMON}};
}

}  // namespace

bool is_right_to_left(const CodePoints& text) {
    if (is_plain(text)) return false;
    const auto types = bidi_types(text);
    return FribidiLibrary::get().get_par_direction(types.data(), length(text)) == FRIBIDI_PAR_RTL;
}

std::vector<Item> itemize(const CodePoints& line, bool right_to_left) {
    if (!right_to_left && is_plain(line)) return one_item(line);
    const auto levels = bidi_levels(line, right_to_left);
    const auto script = scripts(line);
    std::vector<Item> items;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto level = static_cast<std::uint8_t>(levels[i]);
        if (items.empty() || items.back().level != level || items.back().script != script[i])
            items.push_back({i, i, level, script[i]});
        items.back().end = i + 1;
    }
    return items;
}

std::vector<std::size_t> visual_order(std::span<const std::uint8_t> levels) {
    std::vector<std::size_t> order(levels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (levels.empty()) return order;
    for (auto level = std::ranges::max(levels); level > 0; --level) {
        const auto inside = [&](std::size_t i) { return levels[i] >= level; };
        for (auto from = order.begin(); from != order.end();) {
            from = std::find_if(from, order.end(), inside);
            const auto to = std::find_if_not(from, order.end(), inside);
            std::reverse(from, to);
            from = to;
        }
    }
    return order;
}

}  // namespace vellum::text
