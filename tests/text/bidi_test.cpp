#include "support/catch.hpp"
#include "text/itemize.hpp"
#include "text/latin.hpp"
#include "text/shaper.hpp"
#include "text/text.hpp"

using namespace vellum::text;

namespace {

/// The characters that the glyphs begin with, from left to right; Hebrew, where nothing joins.
std::string seen(const char* utf8) {
    const CodePoints line = decode(utf8);
    const auto pieces = shape_line(line, setting_of(line, Weight::regular));
    std::vector<std::uint8_t> levels;
    for (const Piece& piece : pieces) levels.push_back(piece.level);
    CodePoints characters;
    for (const std::size_t i : visual_order(levels))
        for (const ShapedGlyph& glyph : pieces[i].glyphs) characters.push_back(line[glyph.cluster]);
    return encode(characters);
}

std::uint32_t only_glyph(const char* text) { return shape(text, {}).runs.at(0).glyphs.at(0).index; }

}  // namespace

TEST_CASE("Bidi: runs stand in visual order") {
    CHECK(seen("abc") == "abc");
    CHECK(seen("אבג") == "גבא");
    CHECK(seen("ab אבג cd") == "ab גבא cd");
    CHECK(seen("אב cd גד") == "דג cd בא");
    CHECK(seen("אב 123 גד") == "דג 123 בא");
    CHECK(seen("ab אב 12 cd") == "ab 12 בא cd");
}

TEST_CASE("Bidi: brackets keep with their direction and are mirrored") {
    CHECK(seen("אב (cd) גד") == "דג )cd( בא");
    const auto bracket = [](const char* text, std::size_t i) { return shape(text, {}).runs.at(i).glyphs.at(0).index; };
    CHECK(bracket("(", 0) != bracket(")", 0));
    const Line line = shape("אב)", {});
    CHECK(line.runs.front().glyphs.front().index == bracket("(", 0));
}

TEST_CASE("Bidi: the first strong character decides the base direction") {
    CHECK(shape("قاعدة abc", {}).right_to_left);
    CHECK(shape("123 قاعدة", {}).right_to_left);
    CHECK_FALSE(shape("abc قاعدة", {}).right_to_left);
    CHECK_FALSE(shape("123", {}).right_to_left);
}

TEST_CASE("Bidi: every line of a paragraph has its direction") {
    const Block block = wrap("قاعدة البيانات database", {}, 10);
    REQUIRE(block.lines.size() == 3);
    CHECK(block.lines[2].text == "database");
    CHECK(block.lines[2].right_to_left);
}

TEST_CASE("Arabic letters join, beside a letter of another font too") {
    const Line word = shape("بب", {});
    REQUIRE(word.runs.at(0).glyphs.size() == 2);
    const std::uint32_t alone = only_glyph("ب");
    CHECK(word.runs[0].glyphs[0].index != alone);
    CHECK(word.runs[0].glyphs[1].index != alone);
    CHECK(word.runs[0].glyphs[0].index != word.runs[0].glyphs[1].index);
    CHECK(shape("ب ب", {}).runs.at(0).glyphs.at(0).index == alone);
}

TEST_CASE("Bidi: a line of ASCII is one item from left to right") {
    const auto only_item = [](const char* text) {
        const auto items = itemize(decode(text), false);
        REQUIRE(items.size() == 1);
        CHECK(items.front().level == 0);
        CHECK(items.front().end == decode(text).size());
        return items.front().script;
    };
    CHECK(only_item("(3) 10.5 % of x") == HB_SCRIPT_LATIN);
    CHECK(only_item("3 + 4 = 7") == HB_SCRIPT_COMMON);
    CHECK(itemize({}, false).empty());
    CHECK(itemize(decode("3 a"), true).front().level % 2 == 0);  // within a paragraph from right to left, numbers too
    CHECK(itemize(decode("a, b"), true).size() == 1);
    CHECK(itemize(decode("a, b."), true).size() == 2);
}

TEST_CASE("Bidi: visual order of nested levels") {
    using Order = std::vector<std::size_t>;
    const auto order = [](std::vector<std::uint8_t> levels) { return visual_order(levels); };
    CHECK(order({}) == Order{});
    CHECK(order({0, 0, 0}) == Order{0, 1, 2});
    CHECK(order({1, 1, 1}) == Order{2, 1, 0});
    CHECK(order({0, 1, 1, 0}) == Order{0, 2, 1, 3});
    CHECK(order({1, 2, 2, 1}) == Order{3, 1, 2, 0});
    CHECK(order({2, 1, 2, 3, 2, 0}) == Order{2, 3, 4, 1, 0, 5});
}

TEST_CASE("Bidi: Latin letters and their punctuation run from left to right by UAX 9 too") {
    for (const CodePointRange& range : latin_ranges) {
        for (std::uint32_t c = range.first; c <= range.last; ++c) {
            if (c >= 0x202A && c <= 0x202E) continue;
            CAPTURE(c);
            const auto alone = itemize({'a', c, 'a'}, false);
            const auto before_hebrew = itemize({'a', c, 'a', 0x05D0}, false);  // which FriBidi looks at
            REQUIRE(alone.size() == 1);
            REQUIRE(before_hebrew.size() == 2);
            CHECK(before_hebrew[0].end == 3);
            CHECK(before_hebrew[0].level == alone[0].level);
            CHECK(before_hebrew[0].script == alone[0].script);
        }
    }
}

TEST_CASE("Bidi: an override among Latin letters is obeyed") {
    const auto items = itemize({'a', 0x202E, 'b', 'c', 0x202C, 'd'}, false);
    REQUIRE(items.size() >= 3);
    CHECK(items[0].level == 0);
    CHECK(items[1].level == 1);
    CHECK(items.back().level == 0);
}
