// latin_font IN PREFIX: writes the font IN reduced to what texts are mostly made of.
//   PREFIX_latin.otf           Latin letters: subsets made from it have the same bytes as those of the whole font, and take
//                              half as long or less
//   PREFIX_latin_numbered.otf  the same with the glyphs' numbers kept: texts shaped with it come out as with the whole
//                              font, in a fifth of the time, since most of what Inter may substitute is gone
//   PREFIX_basic_numbered.otf  likewise of the basic characters, kerned by pairs
//   PREFIX_basic.otf           the basic characters, kerned by pairs and with no substitutions, for subsets of texts that
//                              need none
//   PREFIX_crc32               the CRC-32 of IN in decimal, which would take longer to find in every run than to draw a
//                              picture's lines
#include <libdeflate.h>

#include <cstdio>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "kerning.hpp"
#include "outlines.hpp"
#include "text/latin.hpp"
#include "text/subset_input.hpp"

namespace {

using namespace vellum::text;
using namespace vellum::latin_font;

void write(std::string_view bytes, const std::string& out) {
    std::ofstream file(out, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush()) throw std::runtime_error("cannot write " + out);
}

void write(const Face& face, const std::string& out) { write(bytes_of(Blob(hb_face_reference_blob(face.get()))), out); }

Face reduced(const Face& face, const SubsetInput& input) {
    const Face out(hb_subset_or_fail(face.get(), input.get()));
    if (!out) throw std::runtime_error("cannot reduce the font");
    return built(out);
}

/// The glyphs keep their numbers.
SubsetInput numbered(SubsetInput input) {
    hb_subset_input_set_flags(input.get(), hb_subset_input_get_flags(input.get()) | HB_SUBSET_FLAGS_RETAIN_GIDS);
    return input;
}

SubsetInput with_characters(SubsetInput input, std::span<const CodePointRange> ranges) {
    for (const CodePointRange& range : ranges)
        hb_set_add_range(hb_subset_input_unicode_set(input.get()), range.first, range.last);
    return input;
}

SubsetInput latin() { return with_characters(subset_input(true), latin_ranges); }

SubsetInput basic() { return with_characters(subset_input(false), basic_ranges); }

SubsetInput basic_without_substitutions() {
    SubsetInput input = basic();
    hb_set_t* features = hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
    hb_set_clear(features);
    hb_set_add(features, HB_TAG('k', 'e', 'r', 'n'));
    hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), HB_TAG('G', 'S', 'U', 'B'));
    return input;
}

/// The glyphs that are left of the face, with their new numbers.
Glyphs glyphs_left(const Face& face, const SubsetInput& input) {
    const Handle<hb_subset_plan_t, hb_subset_plan_destroy> plan(hb_subset_plan_create_or_fail(face.get(), input.get()));
    if (!plan) throw std::runtime_error("cannot reduce the font");
    const hb_map_t* numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    Glyphs glyphs;
    for (hb_codepoint_t glyph = 0; glyph < hb_face_get_glyph_count(face.get()); ++glyph) {
        if (hb_map_has(numbers, glyph)) glyphs[glyph] = hb_map_get(numbers, glyph);
    }
    return glyphs;
}

/// Reduced, with its kerning by pairs.
Face kerned_by_pairs(const Face& face, const SubsetInput& input) {
    return with_tables(reduced(face, input), {{HB_TAG('G', 'P', 'O', 'S'), kerning(face, glyphs_left(face, input))},
                                              {HB_TAG('G', 'D', 'E', 'F'), ""}});
}

Face nameless(const Face& face) { return with_tables(face, {{HB_TAG('C', 'F', 'F', ' '), nameless_outlines(face)}}); }

Blob open(const std::string& path) {
    Blob blob(hb_blob_create_from_file_or_fail(path.c_str()));
    if (!blob) throw std::runtime_error("cannot read " + path);
    return blob;
}

std::string checksum(std::string_view bytes) { return std::to_string(libdeflate_crc32(0, bytes.data(), bytes.size())); }

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 3) throw std::runtime_error("usage: latin_font IN PREFIX");
    const Blob font = open(argv[1]);
    const Face face(hb_face_create(font.get(), 0));
    const std::string prefix = argv[2];
    write(reduced(face, latin()), prefix + "_latin.otf");
    write(reduced(face, numbered(latin())), prefix + "_latin_numbered.otf");
    write(kerned_by_pairs(face, numbered(basic())), prefix + "_basic_numbered.otf");
    write(nameless(kerned_by_pairs(face, basic_without_substitutions())), prefix + "_basic.otf");
    write(checksum(bytes_of(font)), prefix + "_crc32");
} catch (const std::exception& error) {
    std::fprintf(stderr, "latin_font: %s\n", error.what());
    return 1;
}
