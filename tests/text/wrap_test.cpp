#include "generated_text.hpp"
#include "support/catch.hpp"
#include "text/clean.hpp"
#include "text/text.hpp"
#include "text/words.hpp"

using namespace vellum::text;

namespace {

constexpr Style label{Weight::medium, 13};

std::vector<std::string> lines(const std::string& text, double room, int max_lines = 3) {
    std::vector<std::string> texts;
    for (const Line& line : wrap(text, label, room, max_lines).lines) texts.push_back(line.text);
    return texts;
}

std::string joined_by_spaces(const Block& block) {
    std::string text;
    for (const Line& line : block.lines) text += (text.empty() ? "" : " ") + line.text;
    return text;
}

std::string without_spaces(std::string_view utf8) {
    CodePoints text = joined(paragraphs(utf8));
    std::erase_if(text, [](std::uint32_t c) { return c == ' ' || c == 0x3000 || c == 0x200B; });
    return encode(text);
}

void check_shape_of(const Block& block, int max_lines) {
    CHECK(block.lines.size() <= static_cast<std::size_t>(max_lines));
    double widest = 0;
    for (const Line& line : block.lines) {
        CHECK(line.width <= block.width);
        CHECK_FALSE(line.text.empty());
        widest = std::max(widest, line.width);
    }
    CHECK(block.width == widest);
    CHECK(block.height == block.line_height * static_cast<double>(block.lines.size()));
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Wrap: a text that fits is one line") {
    CHECK(lines("Raw data", 120) == Lines{"Raw data"});
    CHECK(wrap("Raw data", label, 120).width == shape("Raw data", label).width);
}

TEST_CASE("Wrap: lines are balanced") {
    CHECK(lines("Transform, join & filter", 120) == Lines{"Transform,", "join & filter"});
    CHECK(lines("one two three four five six", 110) == Lines{"one two three", "four five six"});
}

TEST_CASE("Wrap: no lonely short word at the end") {
    CHECK(lines("Orders and invoices of a", 140) == Lines{"Orders and", "invoices of a"});
}

TEST_CASE("Wrap: when three lines do not fit, the width grows just as far as needed") {
    const std::string text = "Amazon Simple Storage Service bucket for the raw data of every region";
    const Block block = wrap(text, label, 60);
    CHECK(block.lines.size() == 3);
    CHECK(block.width > 60);
    CHECK(wrap(text, label, block.width).width == block.width);
    CHECK(lines("Incomprehensibilities", 20) == Lines{"Incomprehensibilities"});
    CHECK(lines("Incomprehensibilities a", 20) == Lines{"Incomprehensibilities", "a"});
}

TEST_CASE("Wrap: words with a hyphen or a slash stay whole") {
    CHECK(lines("us-east-1 read/write", 40) == Lines{"us-east-1", "read/write"});
    CHECK(lines("10\u00A0GB per day", 30) == Lines{"10\u00A0GB", "per", "day"});
}

TEST_CASE("Wrap: Japanese breaks between characters, not before its punctuation") {
    const Block block = wrap("データベースの読み取り専用、レプリカ。", label, 100);
    CHECK(block.lines.size() == 3);
    CHECK(block.width <= 100);
    for (const Line& line : block.lines) {
        CHECK(line.text.find("、") != 0);
        CHECK(line.text.find("。") != 0);
        CHECK(line.text.find("ー") != 0);
    }
}

TEST_CASE("Wrap: line breaks of the author's are kept while they fit") {
    CHECK(lines("a\nb", 120) == Lines{"a", "b"});
    CHECK(lines("a\r\nb\n\n c", 120) == Lines{"a", "b", "c"});
    CHECK(lines("a\nb\nc\nd", 120) == Lines{"a b c d"});
    CHECK(lines("one two three\nx", 60) == Lines{"one two", "three", "x"});
}

TEST_CASE("Wrap: an empty text has no lines and no height") {
    for (const char* text : {"", "  ", "\n\t\n", "\u3000\n\u200B"}) {
        const Block block = wrap(text, label, 120);
        CHECK(block.lines.empty());
        CHECK(block.width == 0);
        CHECK(block.height == 0);
    }
}

TEST_CASE("Wrap: lines stand on whole pixels with the capitals in the middle") {
    for (const double size : {11.0, 11.5, 12.0, 13.0, 13.5, 22.0}) {
        CAPTURE(size);
        const Block block = wrap("H", {Weight::regular, size}, 100);
        CHECK(block.line_height == std::round(1.25 * size));
        CHECK(block.ascent * 2 == std::round(block.ascent * 2));
        const double cap_height = 0.727 * size;  // Inter's
        const double below = block.line_height - block.ascent;
        CHECK(block.ascent - cap_height == Approx(below).margin(0.52));
    }
}

TEST_CASE("Wrap: generated words keep every promise") {
    GeneratedText generated(1);
    for (int i = 0; i < 400; ++i) {
        const std::string text = generated.latin(1 + generated.below(12));
        const double room = 10 + generated.below(300);
        const int max_lines = 1 + static_cast<int>(generated.below(4));
        CAPTURE(text, room, max_lines);
        const Block block = wrap(text, label, room, max_lines);
        check_shape_of(block, max_lines);
        CHECK(joined_by_spaces(block) == text);
        CHECK(wrap(text, label, room + 1 + generated.below(100), max_lines).lines.size() <= block.lines.size());
    }
}

TEST_CASE("Wrap: generated texts in all scripts keep every promise") {
    GeneratedText generated(2);
    for (int i = 0; i < 400; ++i) {
        const std::string text = generated.mixed(generated.below(20));
        const double room = 10 + generated.below(300);
        CAPTURE(text, room);
        const Block block = wrap(text, label, room);
        check_shape_of(block, 3);
        std::string all;
        for (const Line& line : block.lines) all += without_spaces(line.text);
        CHECK(all == without_spaces(text));
        CHECK(wrap(text, label, room + 40).lines.size() <= block.lines.size());
    }
}

TEST_CASE("Wrap: anything at all can be wrapped") {
    GeneratedText generated(4);
    for (int i = 0; i < 300; ++i) {
        const std::string text = i % 2 ? generated.unicode(30) : generated.bytes(60);
        CAPTURE(text);
        const Block block = wrap(text, label, 100);
        check_shape_of(block, 3);
        for (const Line& line : block.lines) CHECK(is_utf8(line.text));
    }
}

TEST_CASE("Wrap: a text of ten thousand characters is no trouble") {
    GeneratedText generated(3);
    const Block block = wrap(generated.latin(1500), label, 120);
    CHECK(block.lines.size() == 3);
}

TEST_CASE("Words: every code point can stand in a text") {
    CodePoints all;
    for (std::uint32_t c = 1; c <= 0x10FFFF; ++c)
        if (c < 0xD800 || c > 0xDFFF) all.push_back(c);
    const auto words = words_of(all);
    CHECK(words.size() > 90000);  // most are ideographs
    CHECK(words.back().end == all.size());
}
