#include "text/subset_input.hpp"

#include <initializer_list>
#include <new>

namespace vellum::text {
namespace {

void replace(hb_set_t* set, std::initializer_list<hb_codepoint_t> values) {
    hb_set_clear(set);
    for (const hb_codepoint_t value : values) hb_set_add(set, value);
}

void keep_default_features(hb_set_t* features, bool fractions) {
    replace(features, {HB_TAG('c', 'c', 'm', 'p'), HB_TAG('l', 'o', 'c', 'l'), HB_TAG('r', 'l', 'i', 'g'),
                       HB_TAG('c', 'a', 'l', 't'), HB_TAG('c', 'l', 'i', 'g'), HB_TAG('l', 'i', 'g', 'a'),
                       HB_TAG('r', 'c', 'l', 't'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('m', 'a', 'r', 'k'),
                       HB_TAG('m', 'k', 'm', 'k')});
    if (!fractions) return;
    for (const hb_tag_t tag : {HB_TAG('f', 'r', 'a', 'c'), HB_TAG('n', 'u', 'm', 'r'), HB_TAG('d', 'n', 'o', 'm')})
        hb_set_add(features, tag);
}

}  // namespace

SubsetInput subset_input(bool fractions) {
    SubsetInput input(hb_subset_input_create_or_fail());
    if (!input) throw std::bad_alloc();
    keep_default_features(hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG), fractions);
    replace(hb_subset_input_set(input.get(), HB_SUBSET_SETS_NAME_ID),
            {HB_OT_NAME_ID_COPYRIGHT, HB_OT_NAME_ID_FONT_FAMILY, HB_OT_NAME_ID_FONT_SUBFAMILY});
    // Few glyphs share few subroutines: unrolled, they come out smaller and sooner.
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    return input;
}

}  // namespace vellum::text
