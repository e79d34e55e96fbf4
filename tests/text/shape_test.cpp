#include "support/catch.hpp"
#include "text/clean.hpp"
#include "text/emoji.hpp"
#include "text/shaper.hpp"
#include "text/text.hpp"

using namespace vellum::text;

namespace {

constexpr Style regular{Weight::regular, 100};

std::vector<std::uint32_t> glyphs(const Line& line) {
    std::vector<std::uint32_t> all;
    for (const GlyphRun& run : line.runs)
        for (const Glyph& glyph : run.glyphs) all.push_back(glyph.index);
    return all;
}

bool shows_everything(const Line& line) {
    const auto all = glyphs(line);
    return std::find(all.begin(), all.end(), 0u) == all.end();
}

/// As the standards of PNG and gzip define it, bit by bit.
std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t crc = ~0u;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0u);
    }
    return ~crc;
}

double width(const char* text) { return shape(text, regular).width; }

}  // namespace

TEST_CASE("Widths are Inter's") {
    // Inter 4.0 beta 7, as Debian 12 has it.
    CHECK(shape("Amazon S3", {Weight::regular, 13}).width == Approx(69.8381).margin(0.001));
    CHECK(shape("Transform, join & filter", {Weight::medium, 13}).width == Approx(136.7216).margin(0.001));
    CHECK(shape("ETL pipeline using Glue", {Weight::semibold, 22}).width == Approx(248.0312).margin(0.001));
}

TEST_CASE("A width grows in proportion to the size") {
    CHECK(shape("Aggregate", {Weight::medium, 26}).width == Approx(2 * shape("Aggregate", {Weight::medium, 13}).width));
}

TEST_CASE("Kerning and contextual forms are on") {
    CHECK(width("AV") < width("A") + width("V"));
    CHECK(glyphs(shape("->", regular)).size() == 1);
}

TEST_CASE("An empty text has no glyphs and no width") {
    for (const char* text : {"", " ", "\t\n "}) {
        const Line line = shape(text, regular);
        CHECK(line.text.empty());
        CHECK(line.runs.empty());
        CHECK(line.width == 0);
    }
}

TEST_CASE("Runs follow one another and add up to the line") {
    const Line line = shape("S3 データ قاعدة 👍🏽 año", regular);
    double x = 0;
    for (const GlyphRun& run : line.runs) {
        CHECK(run.x == Approx(x));
        x += run.advance;
    }
    CHECK(line.width == Approx(x));
}

TEST_CASE("Every byte of a line belongs to one run, and every glyph to a character of its run") {
    for (const char* text :
         {"S3 データ قاعدة 👍🏽 año", "لا إله (raw) abc", "-> fi é e\u0301", "👩‍💻x", ""}) {
        CAPTURE(text);
        const Line line = shape(text, regular);
        std::vector<int> covered(line.text.size());
        for (const GlyphRun& run : line.runs) {
            for (std::size_t i = run.begin; i < run.end; ++i) ++covered.at(i);
            for (const Glyph& glyph : run.glyphs) {
                CHECK((run.begin <= glyph.character && glyph.character < run.end));
                CHECK((line.text[glyph.character] & 0xC0) != 0x80);  // where a character begins
            }
        }
        CHECK(std::count(covered.begin(), covered.end(), 1) == std::ptrdiff_t(covered.size()));
    }
}

TEST_CASE("Glyphs of a right-to-left run go back in the text, ligatures stand for all their letters") {
    const Line line = shape("سلام", regular);
    REQUIRE(line.runs.size() == 1);
    REQUIRE(line.runs[0].glyphs.size() == 3);  // one of them is lam with alef
    CHECK(line.runs[0].right_to_left);
    CHECK(line.runs[0].glyphs[0].character == 6);
    CHECK(line.runs[0].glyphs[1].character == 2);
    CHECK(line.runs[0].glyphs[2].character == 0);
    CHECK_FALSE(shape("abc", regular).runs.at(0).right_to_left);
}

TEST_CASE("Texts in Latin script come from the bundled font") {
    for (const char* text : {"¿Qué año? Ñandú", "Größe, Straße", "Łódź", "e\u0301", "“S3” – 50 %", "a \u2192 b"}) {
        CAPTURE(text);
        CHECK(shape(text, regular).bundled);
        CHECK(shows_everything(shape(text, regular)));
    }
}

TEST_CASE("What the bundled font lacks comes from a system font") {
    for (const char* text : {"データベースの読み取り", "مرحبا بالعالم", "שלום", "数据库",
                             "👩‍🚀 🇪🇸 👍🏽 ✅ ❤️ 1️⃣"}) {
        CAPTURE(text);
        const Line line = shape(text, regular);
        CHECK_FALSE(line.bundled);
        CHECK(shows_everything(line));
    }
}

TEST_CASE("A character that no font has is shown by the bundled font's box, and told") {
    const Line line = shape("a\U000F1234", regular);
    CHECK(line.text == "a\U000F1234");
    CHECK(glyphs(line).back() == 0);
    CHECK_FALSE(line.bundled);
}

TEST_CASE("A sequence of emoji is one glyph in colour") {
    for (const char* text :
         {"👩‍🚀", "🇪🇸", "👍🏽", "❤️", "1️⃣", "✅", "☝🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"}) {
        CAPTURE(text);
        const Line line = shape(text, regular);
        REQUIRE(line.runs.size() == 1);
        CHECK(source(*line.runs[0].face).color);
        CHECK(line.runs[0].glyphs.size() == 1);
    }
}

TEST_CASE("A symbol is in colour only when it says so") {
    const auto emoji = [](const char* text) { return is_emoji(decode(text)); };
    CHECK(emoji("✅"));
    CHECK(emoji("❤\uFE0F"));
    CHECK_FALSE(emoji("❤"));
    CHECK_FALSE(emoji("✅\uFE0E"));
    CHECK_FALSE(emoji("1"));
    CHECK(emoji("1\uFE0F\u20E3"));
    CHECK_FALSE(source(*shape("☁", regular).runs[0].face).color);
}

TEST_CASE("White space runs count as one space") {
    CHECK(shape("  a \t\n b  ", regular).text == "a b");
    CHECK(shape("a\u00A0\u00A0b", regular).text == "a\u00A0\u00A0b");
}

TEST_CASE("Control characters are shown as their picture") {
    CHECK(shape("a\x01z\x1B", regular).text == "a\u2401z\u241B");
    CHECK(shape(std::string_view("\0", 1), regular).text == "\u2400");
    CHECK(shape("\x7F", regular).text == "\u2421");
    CHECK(shape("\u0085", regular).text == "\uFFFD");
    CHECK(shape("\uFFFE\uFDD0\U0001FFFF", regular).text == "\uFFFD\uFFFD\uFFFD");  // no characters at all
}

TEST_CASE("Ill-formed bytes are replaced, not passed on") { CHECK(shape("a\xFFz", regular).text == "a\uFFFDz"); }

TEST_CASE("Ideographs beside kana are Japanese") {
    CHECK(setting_of(decode("読み取り"), Weight::regular).japanese);
    CHECK_FALSE(setting_of(decode("数据库"), Weight::regular).japanese);
}

TEST_CASE("Font files are told with their family") {
    CHECK(source(*shape("a", regular).runs[0].face).bytes == font_bytes(Weight::regular));
    CHECK(source(*shape("a", regular).runs[0].face).family == "Inter");
    const FaceSource& arabic = source(*shape("قاعدة", regular).runs[0].face);
    CHECK(arabic.bytes.empty());
    CHECK_FALSE(arabic.path.empty());
    CHECK_FALSE(arabic.family.empty());
    CHECK(font_bytes(Weight::regular).substr(0, 4) == "OTTO");
    CHECK(font_bytes(Weight::medium) != font_bytes(Weight::semibold));
    const auto bytes = font_bytes(Weight::medium);
    CHECK(font_checksum(Weight::medium) == crc32(bytes));
}
