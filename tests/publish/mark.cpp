#include "publish/mark.hpp"

#include <cstring>
#include <memory>
#include <random>

#include "publish/sample.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::test;
using publish::Format;

namespace {

/// Reads from a block of exactly these bytes, so that a sanitizer sees any step beyond them. Whether there is a mark, the
/// quick look says as well.
std::optional<publish::Mark> read_exactly(Format format, const std::string& bytes) {
    const auto block = std::make_unique<char[]>(bytes.size());
    std::memcpy(block.get(), bytes.data(), bytes.size());
    const std::string_view exactly(block.get(), bytes.size());
    const auto mark = publish::read_mark(format, exactly);
    if (publish::carries_mark(format, exactly) != mark.has_value()) FAIL("the quick look does not agree");
    return mark;
}

bool intact(Format format, const std::string& bytes) {
    const auto mark = read_exactly(format, bytes);
    return mark && mark->intact;
}

Format any_format() { return GENERATE(from_range(publish::all_formats)); }

}  // namespace

TEST_CASE("a sealed file gives its mark back") {
    const Format format = any_format();
    const auto mark = read_exactly(format, sealed_file(format, "a-b.c_1", std::string(64, 'e')));
    REQUIRE(mark);
    CHECK(mark->diagram == "a-b.c_1");
    CHECK(mark->fingerprint == std::string(64, 'e'));
    CHECK(mark->intact);
}

TEST_CASE("sealing again changes nothing") {
    const Format format = any_format();
    const auto once = sealed_file(format);
    auto twice = once;
    REQUIRE(publish::seal(format, twice));
    CHECK(once == twice);
}

TEST_CASE("no byte can change unnoticed") {
    const Format format = any_format();
    const auto whole = sealed_file(format);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (const int flip : {0x01, 0x20, 0x80}) {
            auto changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ flip);
            INFO("byte " << i << " of " << whole.size());
            if (intact(format, changed)) FAIL_CHECK("not noticed");
        }
    }
}

TEST_CASE("no cut, addition or line-end conversion passes") {
    const Format format = any_format();
    const auto whole = sealed_file(format);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        INFO("length " << length);
        if (intact(format, whole.substr(0, length))) FAIL_CHECK("not noticed");
    }
    CHECK_FALSE(intact(format, whole + "\n"));
    CHECK_FALSE(intact(format, "\n" + whole));
    CHECK_FALSE(intact(format, whole + whole));
    std::string windows;
    for (const char c : whole) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK_FALSE(intact(format, windows));
}

TEST_CASE("any bytes can be read") {
    const Format format = any_format();
    const auto whole = sealed_file(format);
    std::minstd_rand random(7);
    const auto number = [&](std::size_t below) { return std::size_t(random()) % below; };
    for (int round = 0; round < 3000; ++round) {
        auto bytes = whole;
        for (std::size_t i = 0; i < 1 + number(4); ++i) {
            switch (number(4)) {
                case 0: bytes[number(bytes.size())] = static_cast<char>(number(256)); break;
                case 1: bytes.erase(number(bytes.size()), number(40)); break;
                case 2: bytes.insert(number(bytes.size()), bytes.substr(number(bytes.size()), number(60))); break;
                case 3: bytes.replace(number(bytes.size()), 4, "\xFF\xFF\xFF\xFF"); break;
            }
            if (bytes.empty()) bytes = whole;
        }
        if (intact(format, bytes) && bytes != whole) FAIL_CHECK("round " << round << " not noticed");
    }
}

TEST_CASE("files of other people and of other formats carry no mark") {
    const Format format = any_format();
    for (const char* bytes : {"", "\x89PNG\r\n\x1a\n", "<svg/>", "<svg><metadata/></svg>", "<metadata", "{}", "[1]",
                              "{\n\"vellum\": ", "# Title", "<!--", "<!-- a -->\n", "{\n\"vellum\": }", "%PDF-1.5\n",
                              "%PDF-1.5\n%=\n", "\xFF\xD8\xFF\xFE", "{\n\"vellum\": {\"vellum:diagram\": 1}}"}) {
        CHECK_FALSE(read_exactly(format, bytes));
        std::string copy = bytes;
        CHECK_FALSE(publish::seal(format, copy));
    }
    for (const Format other : publish::all_formats) {
        if (other != format) CHECK_FALSE(read_exactly(format, sealed_file(other)));
    }
}

TEST_CASE("deeply nested input does no harm") {
    std::string xml = "<metadata>", json = "{\n\"vellum\": {\"a\": ";
    for (int i = 0; i < 100'000; ++i) {
        xml += "<a>";
        json += "[";
    }
    CHECK_FALSE(read_exactly(Format::svg, xml + "</metadata>"));
    CHECK_FALSE(read_exactly(Format::json, json + "}"));
}

TEST_CASE("the mark can be read from the beginning of a file, which is then not intact") {
    const Format format = any_format();
    const auto whole = sealed_file(format);
    const auto mark = read_exactly(format, whole.substr(0, whole.size() - 5));
    REQUIRE(mark);
    CHECK(mark->diagram == "sample");
    CHECK_FALSE(mark->intact);
}
