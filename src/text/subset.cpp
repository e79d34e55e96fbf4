// What a browser does with the subset is shaping all over again, so the subset holds more than the glyphs we drew:
// HarfBuzz adds what the features that are on by default may substitute (in place of `->` Inter shows an arrow), we add
// mirrored brackets for text that runs right to left and letters composed of a letter and a mark. Lines that came out
// without any substitution come out so again: they need no table of them (GSUB), which takes longer to reduce than all
// the rest.
#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <initializer_list>

#include "text/face.hpp"
#include "text/utf8.hpp"

namespace vellum::text {
namespace {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using Face = Handle<hb_face_t, hb_face_destroy>;
using Input = Handle<hb_subset_input_t, hb_subset_input_destroy>;

constexpr std::uint32_t fraction_slash = 0x2044;

void add_characters(hb_set_t* set, const CodePoints& line) {
    auto* unicode = hb_unicode_funcs_get_default();
    std::uint32_t before = 0;
    for (const std::uint32_t c : line) {
        hb_codepoint_t composed = 0;
        hb_set_add(set, c);
        hb_set_add(set, hb_unicode_mirroring(unicode, c));
        if (hb_unicode_compose(unicode, before, c, &composed)) hb_set_add(set, composed);
        before = c;
    }
}

void replace(hb_set_t* set, std::initializer_list<hb_codepoint_t> values) {
    hb_set_clear(set);
    for (const hb_codepoint_t value : values) hb_set_add(set, value);
}

/// The features that are on without being asked for in horizontal text; those of fractions work at their slash only.
void keep_default_features(hb_set_t* features, bool fractions) {
    replace(features, {HB_TAG('c', 'c', 'm', 'p'), HB_TAG('l', 'o', 'c', 'l'), HB_TAG('r', 'l', 'i', 'g'),
                       HB_TAG('c', 'a', 'l', 't'), HB_TAG('c', 'l', 'i', 'g'), HB_TAG('l', 'i', 'g', 'a'),
                       HB_TAG('r', 'c', 'l', 't'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('m', 'a', 'r', 'k'),
                       HB_TAG('m', 'k', 'm', 'k')});
    if (!fractions) return;
    for (const hb_tag_t tag : {HB_TAG('f', 'r', 'a', 'c'), HB_TAG('n', 'u', 'm', 'r'), HB_TAG('d', 'n', 'o', 'm')})
        hb_set_add(features, tag);
}

Input input_for(const std::vector<const Line*>& lines) {
    Input input(hb_subset_input_create_or_fail());
    if (!input) throw std::bad_alloc();
    hb_set_t* characters = hb_subset_input_unicode_set(input.get());
    for (const Line* line : lines) add_characters(characters, decode(line->text));
    if (std::ranges::none_of(lines, &Line::substituted))
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), HB_TAG('G', 'S', 'U', 'B'));
    keep_default_features(hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG),
                          hb_set_has(characters, fraction_slash));
    replace(hb_subset_input_set(input.get(), HB_SUBSET_SETS_NAME_ID),
            {HB_OT_NAME_ID_COPYRIGHT, HB_OT_NAME_ID_FONT_FAMILY, HB_OT_NAME_ID_FONT_SUBFAMILY});
    // Few glyphs share few subroutines: unrolled, they come out smaller and sooner.
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    return input;
}

}  // namespace

std::string subset(Weight weight, const std::vector<const Line*>& lines) {
    const Face reduced(hb_subset_or_fail(bundled(weight).face(), input_for(lines).get()));
    if (!reduced) throw std::bad_alloc();
    const Blob blob(hb_face_reference_blob(reduced.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return {bytes, length};
}

}  // namespace vellum::text
