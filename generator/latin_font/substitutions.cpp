#include "substitutions.hpp"

#include <hb-ot.h>

#include <vector>

#include "text/handle.hpp"

namespace vellum::generator {
namespace {

using Set = text::Handle<hb_set_t, hb_set_destroy>;

/// The glyphs that the lookups of a feature take, put into `taken`.
void add_taken(hb_face_t* face, unsigned feature, hb_set_t* taken) {
    unsigned count = hb_ot_layout_feature_get_lookups(face, HB_OT_TAG_GSUB, feature, 0, nullptr, nullptr);
    std::vector<unsigned> lookups(count);
    hb_ot_layout_feature_get_lookups(face, HB_OT_TAG_GSUB, feature, 0, &count, lookups.data());
    for (const unsigned lookup : lookups)
        hb_ot_layout_lookup_collect_glyphs(face, HB_OT_TAG_GSUB, lookup, nullptr, taken, nullptr, nullptr);
}

/// Those of all features of a script's default language.
void add_taken_in(hb_face_t* face, unsigned script, hb_set_t* taken) {
    constexpr unsigned language = HB_OT_LAYOUT_DEFAULT_LANGUAGE_INDEX;
    unsigned required = 0;
    if (hb_ot_layout_language_get_required_feature_index(face, HB_OT_TAG_GSUB, script, language, &required))
        add_taken(face, required, taken);
    unsigned count =
        hb_ot_layout_language_get_feature_indexes(face, HB_OT_TAG_GSUB, script, language, 0, nullptr, nullptr);
    std::vector<unsigned> features(count);
    hb_ot_layout_language_get_feature_indexes(face, HB_OT_TAG_GSUB, script, language, 0, &count, features.data());
    for (const unsigned feature : features) add_taken(face, feature, taken);
}

}  // namespace

std::string unsubstituted(hb_face_t* face, text::CodePointRange ascii) {
    const Set taken(hb_set_create());
    const unsigned scripts = hb_ot_layout_table_get_script_tags(face, HB_OT_TAG_GSUB, 0, nullptr, nullptr);
    for (unsigned script = 0; script < scripts; ++script) add_taken_in(face, script, taken.get());
    const text::Handle<hb_font_t, hb_font_destroy> font(hb_font_create(face));
    std::string characters;
    for (hb_codepoint_t c = ascii.first; c <= ascii.last; ++c) {
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(font.get(), c, &glyph) && !hb_set_has(taken.get(), glyph))
            characters += static_cast<char>(c);
    }
    return characters;
}

}  // namespace vellum::generator
