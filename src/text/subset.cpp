// What a browser does with the subset is shaping all over again, so the subset holds more than the glyphs we drew:
// HarfBuzz adds what the features that are on by default may substitute (in place of `->` Inter shows an arrow), we add
// mirrored brackets for text that runs right to left and letters composed of a letter and a mark. Lines that came out
// without any substitution come out so again: they need no table of them (GSUB), which takes longer to reduce than all
// the rest.
#include <hb.h>

#include <algorithm>
#include <array>

#include "text/face.hpp"
#include "text/subset_input.hpp"
#include "text/utf8.hpp"

namespace vellum::embedded {

std::string_view inter_regular_latin();
std::string_view inter_medium_latin();
std::string_view inter_semibold_latin();

}  // namespace vellum::embedded

namespace vellum::text {
namespace {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using Face = Handle<hb_face_t, hb_face_destroy>;
using Characters = Handle<hb_set_t, hb_set_destroy>;

/// A bundled face reduced to Latin letters when vellum was built (generator/latin_font).
struct LatinFace {
    explicit LatinFace(std::string_view bytes)
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

/// The face to reduce: the one of Latin letters, which is done sooner, where that has all the characters.
hb_face_t* face_for(Weight weight, const hb_set_t* characters) {
    static const std::array<LatinFace, 3> latin{LatinFace(embedded::inter_regular_latin()),
                                                LatinFace(embedded::inter_medium_latin()),
                                                LatinFace(embedded::inter_semibold_latin())};
    const LatinFace& small = latin[static_cast<std::size_t>(weight)];
    return hb_set_is_subset(characters, small.characters.get()) ? small.face.get() : bundled(weight).face();
}

}  // namespace

std::string subset(Weight weight, const std::vector<const Line*>& lines) {
    const Characters characters(hb_set_create());
    for (const Line* line : lines) add_characters(characters.get(), decode(line->text));
    const SubsetInput input = subset_input(hb_set_has(characters.get(), fraction_slash));
    hb_set_set(hb_subset_input_unicode_set(input.get()), characters.get());
    if (std::ranges::none_of(lines, &Line::substituted))
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), HB_TAG('G', 'S', 'U', 'B'));
    const Face reduced(hb_subset_or_fail(face_for(weight, characters.get()), input.get()));
    if (!reduced) throw std::bad_alloc();
    const Blob blob(hb_face_reference_blob(reduced.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return {bytes, length};
}

}  // namespace vellum::text
