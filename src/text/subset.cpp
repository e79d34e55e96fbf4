// What a browser does with the subset is shaping all over again, so the subset holds more than the glyphs we drew:
// HarfBuzz adds what the features that are on by default may substitute (in place of `->` Inter shows an arrow), we add
// mirrored brackets for text that runs right to left and letters composed of a letter and a mark. Lines that came out
// without any substitution come out so again: they need no table of them (GSUB), which takes longer to reduce than all
// the rest.
#include <hb.h>

#include <algorithm>
#include <array>
#include <bitset>

#include "text/face.hpp"
#include "text/subset_input.hpp"
#include "text/utf8.hpp"

namespace vellum::embedded {

std::string_view inter_regular_latin();
std::string_view inter_medium_latin();
std::string_view inter_semibold_latin();
std::string_view inter_regular_basic();
std::string_view inter_medium_basic();
std::string_view inter_semibold_basic();

}  // namespace vellum::embedded

namespace vellum::text {
namespace {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using Face = Handle<hb_face_t, hb_face_destroy>;
using Characters = Handle<hb_set_t, hb_set_destroy>;

/// A bundled face reduced to some characters when vellum was built (generator/latin_font).
struct ReducedFace {
    explicit ReducedFace(std::string_view bytes)
        : blob(hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr,
                              nullptr)),
          face(hb_face_create(blob.get(), 0)),
          characters(hb_set_create()) {
        hb_face_collect_unicodes(face.get(), characters.get());
    }

    Blob blob;
    Face face;
    Characters characters;
};

const ReducedFace& latin(Weight weight) {
    static const std::array<ReducedFace, 3> faces{ReducedFace(embedded::inter_regular_latin()),
                                                  ReducedFace(embedded::inter_medium_latin()),
                                                  ReducedFace(embedded::inter_semibold_latin())};
    return faces[static_cast<std::size_t>(weight)];
}

const ReducedFace& basic(Weight weight) {
    static const std::array<ReducedFace, 3> faces{ReducedFace(embedded::inter_regular_basic()),
                                                  ReducedFace(embedded::inter_medium_basic()),
                                                  ReducedFace(embedded::inter_semibold_basic())};
    return faces[static_cast<std::size_t>(weight)];
}

constexpr std::uint32_t fraction_slash = 0x2044;

void add_mirrored(hb_set_t* set, std::uint32_t c) {
    hb_set_add(set, c);
    hb_set_add(set, hb_unicode_mirroring(hb_unicode_funcs_get_default(), c));
}

void add_characters(hb_set_t* set, std::string_view text, std::bitset<0x80>& known) {
    auto* unicode = hb_unicode_funcs_get_default();
    for (std::uint32_t before = 0; !text.empty();) {
        const std::uint32_t c = take_code_point(text);
        hb_codepoint_t composed = 0;
        if (c >= known.size()) {
            add_mirrored(set, c);
            if (hb_unicode_compose(unicode, before, c, &composed)) hb_set_add(set, composed);
        } else if (!known[c]) {  // nothing composes with what stands before it
            known.set(c);
            add_mirrored(set, c);
        }
        before = c;
    }
}

Characters characters_of(const std::vector<const Line*>& lines) {
    Characters characters(hb_set_create());
    std::bitset<0x80> known;
    for (const Line* line : lines) add_characters(characters.get(), line->text, known);
    return characters;
}

/// The face to reduce: the smallest that has all the characters, since that is done soonest.
hb_face_t* face_for(Weight weight, const hb_set_t* characters, bool substituted) {
    const auto has_all = [&](const ReducedFace& face) { return hb_set_is_subset(characters, face.characters.get()); };
    if (!substituted && has_all(basic(weight))) return basic(weight).face.get();
    return has_all(latin(weight)) ? latin(weight).face.get() : bundled(weight).face();
}

/// Made once for texts with fractions and once for those without; the characters and GSUB change from call to call.
hb_subset_input_t* input_for(const hb_set_t* characters, bool substituted) {
    static const std::array<SubsetInput, 2> inputs{subset_input(false), subset_input(true)};
    hb_subset_input_t* input = inputs[hb_set_has(characters, fraction_slash) ? 1 : 0].get();
    hb_set_set(hb_subset_input_unicode_set(input), characters);
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    constexpr hb_tag_t substitutions = HB_TAG('G', 'S', 'U', 'B');
    substituted ? hb_set_del(dropped, substitutions) : hb_set_add(dropped, substitutions);
    return input;
}

}  // namespace

std::string subset(Weight weight, const std::vector<const Line*>& lines) {
    const bool substituted = std::ranges::any_of(lines, &Line::substituted);
    const Characters characters = characters_of(lines);
    const Face reduced(
        hb_subset_or_fail(face_for(weight, characters.get(), substituted), input_for(characters.get(), substituted)));
    if (!reduced) throw std::bad_alloc();
    const Blob blob(hb_face_reference_blob(reduced.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return {bytes, length};
}

}  // namespace vellum::text
