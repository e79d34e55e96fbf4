#include <hb.h>

#include "support/catch.hpp"
#include "text/face.hpp"
#include "text/latin.hpp"
#include "text/utf8.hpp"

using namespace vellum::text;

namespace {

struct Placed {
    std::uint32_t glyph, cluster;
    std::int32_t advance, x, y;
    bool operator==(const Placed&) const = default;
};

std::vector<Placed> shaped_with(hb_font_t* font, const CodePoints& line) {
    const Handle<hb_buffer_t, hb_buffer_destroy> buffer(hb_buffer_create());
    hb_buffer_add_utf32(buffer.get(), line.data(), static_cast<int>(line.size()), 0, -1);
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
    hb_shape(font, buffer.get(), nullptr, 0);
    unsigned count = 0;
    const auto* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const auto* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    std::vector<Placed> glyphs;
    for (unsigned i = 0; i < count; ++i)
        glyphs.push_back({infos[i].codepoint, infos[i].cluster, positions[i].x_advance, positions[i].x_offset,
                          positions[i].y_offset});
    return glyphs;
}

/// True when the line comes out with the small font as it does with the whole one.
bool comes_out_the_same(const CodePoints& line, Weight weight) {
    const FontFace& face = bundled(weight);
    REQUIRE(shaping_font(face, line) != face.font());
    return shaped_with(shaping_font(face, line), line) == shaped_with(face.font(), line);
}

CodePoints all_of(std::span<const CodePointRange> ranges) {
    CodePoints characters;
    for (const CodePointRange& range : ranges)
        for (std::uint32_t c = range.first; c <= range.last; ++c) characters.push_back(c);
    return characters;
}

/// All sequences of three.
void require_the_same_in_threes(const CodePoints& signs, Weight weight) {
    for (const std::uint32_t a : signs) {
        CodePoints line;
        for (const std::uint32_t b : signs)
            for (const std::uint32_t c : signs) line.insert(line.end(), {a, b, c, ' '});
        CAPTURE(a);
        REQUIRE(comes_out_the_same(line, weight));
    }
}

}  // namespace

TEST_CASE("Latin: every pair of characters is shaped as with the whole font") {
    const CodePoints characters = all_of(latin_ranges);
    for (const std::uint32_t first : characters) {
        CodePoints line;
        for (const std::uint32_t second : characters) line.insert(line.end(), {first, second});
        CAPTURE(first);
        REQUIRE(comes_out_the_same(line, Weight::regular));
    }
}

TEST_CASE("Latin: what Inter draws as arrows and other signs is shaped as with the whole font") {
    const CodePoints signs = decode("-<>=|x:+*!~/.#()04aA \u2044\u2013\u2022");
    const Weight weight = GENERATE(Weight::regular, Weight::medium, Weight::semibold);
    require_the_same_in_threes(signs, weight);
}

TEST_CASE("Latin: a line with any other character is shaped with the whole font") {
    const FontFace& face = bundled(Weight::medium);
    for (const char* text : {"Ω", "a Привет", "e\u0301", "データ", "\u2192"}) {
        CAPTURE(text);
        CHECK(shaping_font(face, decode(text)) == face.font());
    }
    CHECK(shaping_font(face, decode("Été – „x“")) != face.font());
}

TEST_CASE("Basic characters: every pair is shaped as with the whole font") {
    const Weight weight = GENERATE(Weight::regular, Weight::medium, Weight::semibold);
    const CodePoints characters = all_of(basic_ranges);
    for (const std::uint32_t first : characters) {
        CodePoints line;
        for (const std::uint32_t second : characters) line.insert(line.end(), {first, second});
        CAPTURE(first);
        REQUIRE(comes_out_the_same(line, weight));
    }
}

TEST_CASE("Basic characters: signs that stand for others are shaped as with the whole font") {
    const CodePoints signs = decode("-<>=|x:+*!~/.#()04aA \u00D7\u2013\u201C\u2022");
    const Weight weight = GENERATE(Weight::regular, Weight::medium, Weight::semibold);
    require_the_same_in_threes(signs, weight);
    const FontFace& face = bundled(weight);
    CHECK(shaping_font(face, {'a'}) != shaping_font(face, {0xE9}));
}
