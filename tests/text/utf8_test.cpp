#include "text/utf8.hpp"

#include "support/catch.hpp"
#include "text/text.hpp"

using namespace vellum::text;

namespace {

struct Sample {
    const char* what;
    std::string bytes;
};

}  // namespace

TEST_CASE("UTF-8: well-formed texts are accepted and come back as they were") {
    const Sample samples[] = {
        {"empty", ""},
        {"NUL", std::string("\0", 1)},
        {"ASCII", "plain\x7F"},
        {"first and last of two bytes", "\xC2\x80\xDF\xBF"},
        {"first and last of three bytes", "\xE0\xA0\x80\xEF\xBF\xBF"},
        {"either side of the surrogates", "\xED\x9F\xBF\xEE\x80\x80"},
        {"first and last of four bytes", "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"},
    };
    for (const auto& [what, bytes] : samples) {
        CAPTURE(what);
        CHECK(is_utf8(bytes));
        CHECK(encode(decode(bytes)) == bytes);
        CHECK(code_points(bytes) == decode(bytes).size());
    }
}

TEST_CASE("UTF-8: ill-formed bytes are refused") {
    const Sample samples[] = {
        {"lone continuation byte", "\x80"},
        {"overlong slash in two bytes", "\xC0\xAF"},
        {"overlong DEL in two bytes", "\xC1\xBF"},
        {"overlong slash in three bytes", "\xE0\x80\xAF"},
        {"largest overlong of three bytes", "\xE0\x9F\xBF"},
        {"largest overlong of four bytes", "\xF0\x8F\xBF\xBF"},
        {"first high surrogate", "\xED\xA0\x80"},
        {"last low surrogate", "\xED\xBF\xBF"},
        {"past U+10FFFF", "\xF4\x90\x80\x80"},
        {"lead byte F5", "\xF5\x80\x80\x80"},
        {"byte FF", "\xFF"},
        {"two bytes cut short", "a\xC3"},
        {"three bytes cut short", "\xE2\x82"},
        {"four bytes cut short", "\xF0\x9F\x98"},
        {"sequence interrupted by a letter", "\xE2\x82z"},
        {"Latin-1", "a\xF1o"},
    };
    for (const auto& [what, bytes] : samples) {
        CAPTURE(what);
        CHECK_FALSE(is_utf8(bytes));
        CHECK(is_utf8(encode(decode(bytes))));
    }
}

TEST_CASE("UTF-8: code points are counted, not bytes") {
    CHECK(code_points("") == 0);
    CHECK(code_points("año") == 3);
    CHECK(code_points("データ") == 3);
    CHECK(code_points("👩‍🚀") == 3);
}

TEST_CASE("UTF-8: every scalar value survives, every ill-formed byte costs one replacement") {
    for (std::uint32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        const CodePoints text{c};
        if (decode(encode(text)) != text) FAIL("U+" << std::hex << c);
    }
    CHECK(decode("a\xE2\x82z") == CodePoints{'a', 0xFFFD, 0xFFFD, 'z'});
}
