#include <hb-ot.h>
#include <hb.h>

#include <array>

#include "support/catch.hpp"
#include "text/face.hpp"
#include "text/subset_input.hpp"
#include "text/text.hpp"
#include "text/utf8.hpp"

using namespace vellum::text;

namespace {

const std::vector<std::string> letters{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz12345678"};

/// The subset for these texts, each a line.
std::string subset_for(Weight weight, const std::vector<std::string>& texts) {
    std::vector<Line> lines;
    for (const std::string& text : texts) lines.push_back(shape(text, {weight, 16}));
    std::vector<const Line*> pointers;
    for (const Line& line : lines) pointers.push_back(&line);
    return subset(weight, pointers);
}

/// The subset opened as a browser would open it.
FontFace open(const std::string& bytes) { return FontFace({bytes, {}, 0, "subset", false}); }

bool has(const FontFace& face, std::uint32_t c) {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(face.font(), c, &glyph) && glyph != 0;
}

/// The box around a letter's outline.
std::array<hb_position_t, 4> extents(const FontFace& face, char letter) {
    hb_codepoint_t glyph = 0;
    hb_glyph_extents_t box{};
    hb_font_get_nominal_glyph(face.font(), static_cast<hb_codepoint_t>(letter), &glyph);
    REQUIRE(hb_font_get_glyph_extents(face.font(), glyph, &box));
    REQUIRE(box.width > 0);
    return {box.x_bearing, box.y_bearing, box.width, box.height};
}

/// Advances of a text, glyph by glyph; -1 for a missing one.
std::vector<std::int32_t> advances(const FontFace& face, const std::string& text) {
    const Handle<hb_buffer_t, hb_buffer_destroy> buffer(hb_buffer_create());
    hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(face.font(), buffer.get(), nullptr, 0);
    unsigned count = 0;
    const auto* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const auto* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    std::vector<std::int32_t> found;
    for (unsigned i = 0; i < count; ++i) found.push_back(infos[i].codepoint == 0 ? -1 : positions[i].x_advance);
    return found;
}

}  // namespace

TEST_CASE("Subset: holds the characters asked for and no others") {
    const std::string bytes = subset_for(Weight::medium, {"Read", "data"});
    const FontFace face = open(bytes);
    for (const char c : std::string("Readt")) CHECK(has(face, static_cast<std::uint32_t>(c)));
    for (const char c : std::string("bzQ")) CHECK_FALSE(has(face, static_cast<std::uint32_t>(c)));
    CHECK(face.units_per_em() == bundled(Weight::medium).units_per_em());
}

TEST_CASE("Subset: sets text as the whole font does") {
    for (const char* text :
         {"Transform, join & filter", "AVATAR To Yes", "a -> b <- c", "fi ffi 12:30 3x4", "¿Qué? e\u0301 n\u0303",
          "1\u20442", "(x) [y]", "S3 => Glue --> 10x10", "Ωμέγα -> Привет"}) {
        CAPTURE(text);
        const std::string bytes = subset_for(Weight::regular, {"unrelated", text});
        CHECK(advances(open(bytes), text) == advances(bundled(Weight::regular), text));
    }
}

TEST_CASE("Subset: only lines in which glyphs are substituted bring the table for it") {
    const auto has_table = [](const std::string& bytes) {
        const FontFace face = open(bytes);
        const Handle<hb_blob_t, hb_blob_destroy> table(
            hb_face_reference_table(face.face(), HB_TAG('G', 'S', 'U', 'B')));
        return hb_blob_get_length(table.get()) > 0;
    };
    CHECK_FALSE(has_table(subset_for(Weight::regular, {"Transform, join & filter", "AVATAR To Yes"})));
    CHECK(has_table(subset_for(Weight::regular, {"Transform", "a -> b"})));
    CHECK(has_table(subset_for(Weight::regular, {"e\u0301"})));
}

TEST_CASE("Subset: made from the Latin part of the font, the bytes are those made from all of it") {
    const std::string text = GENERATE("a -> b", "Transform, join \u2020", "\u00c9t\u00e9 \u2013 \u201e1\u20442\u201c");
    const Line line = shape(text, {Weight::medium, 16});
    const SubsetInput input = subset_input(text.find("\u2044") != std::string::npos);
    auto* unicode = hb_unicode_funcs_get_default();
    for (const std::uint32_t c : decode(text)) {
        hb_set_add(hb_subset_input_unicode_set(input.get()), c);
        hb_set_add(hb_subset_input_unicode_set(input.get()), hb_unicode_mirroring(unicode, c));
    }
    if (!line.substituted)
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), HB_TAG('G', 'S', 'U', 'B'));
    const Handle<hb_face_t, hb_face_destroy> whole(hb_subset_or_fail(bundled(Weight::medium).face(), input.get()));
    const Handle<hb_blob_t, hb_blob_destroy> blob(hb_face_reference_blob(whole.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    const bool same = subset(Weight::medium, {&line}) == std::string(bytes, length);
    CHECK(same);
}

TEST_CASE("Subset: every pair of letters and punctuation marks is kerned as in the whole font") {
    const std::string signs = letters.front().substr(0, 2 * 26) + " .,;!?'\"/&_\u201c\u201d\u2019\u2026";
    const Weight weight = GENERATE(Weight::regular, Weight::medium, Weight::semibold);
    const std::string bytes = subset_for(weight, {signs});
    for (const std::uint32_t first : decode(signs)) {
        CodePoints pairs;
        for (const std::uint32_t second : decode(signs)) pairs.insert(pairs.end(), {first, second});
        const std::string line = encode(pairs);
        CAPTURE(first);
        REQUIRE_FALSE(shape(line, {weight, 16}).substituted);
        REQUIRE(advances(open(bytes), line) == advances(bundled(weight), line));
    }
}

TEST_CASE("Subset: says whose font it is, and names no glyph") {
    const std::string bytes = subset_for(Weight::medium, letters);
    std::array<char, 100> copyright{};
    unsigned length = copyright.size();
    hb_ot_name_get_utf8(open(bytes).face(), HB_OT_NAME_ID_COPYRIGHT, HB_LANGUAGE_INVALID, &length, copyright.data());
    CHECK(std::string(copyright.data()).find("The Inter Project Authors") != std::string::npos);
    CHECK(bytes.find("uni00") == std::string::npos);
}

TEST_CASE("Subset: letters look as in the whole font") {
    const std::string bytes = subset_for(Weight::semibold, letters);
    const FontFace reduced = open(bytes);
    const FontFace& whole = bundled(Weight::semibold);
    for (const char letter : letters.front()) CHECK(extents(reduced, letter) == extents(whole, letter));
}

TEST_CASE("Subset: takes brackets with their mirror and marks with the letter they compose") {
    const std::string bytes = subset_for(Weight::regular, {"(", "e\u0301"});
    CHECK(has(open(bytes), ')'));
    CHECK(has(open(bytes), 0x00E9));
}

TEST_CASE("Subset: bad bytes do not keep their neighbours out") {
    const std::string bytes = subset_for(Weight::regular, {"a\xFFz"});
    CHECK(has(open(bytes), 'a'));
    CHECK(has(open(bytes), 'z'));
}

TEST_CASE("Subset: small, and the same bytes every time") {
    const std::string bytes = subset_for(Weight::regular, letters);
    CHECK(bytes.size() < 16000);
    CHECK(bytes == subset_for(Weight::regular, letters));
    CHECK(bytes != subset_for(Weight::medium, letters));
}

TEST_CASE("Subset: the order of the lines does not matter") {
    CHECK(subset_for(Weight::regular, {"ab", "cd"}) == subset_for(Weight::regular, {"dc", "ba", "a"}));
}

TEST_CASE("Subset: of nothing, or of what the font lacks, is a font still") {
    CHECK_FALSE(subset_for(Weight::regular, {}).empty());
    const std::string bytes = subset_for(Weight::regular, {"データ"});
    CHECK(open(bytes).units_per_em() == bundled(Weight::regular).units_per_em());
}
