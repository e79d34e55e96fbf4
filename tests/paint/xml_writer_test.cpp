#include "paint/xml_writer.hpp"

#include <pugixml.hpp>

#include "support/catch.hpp"

using vellum::paint::xml_escaped;
using vellum::paint::XmlWriter;

TEST_CASE("Elements nest and indent, text stays on the line of its element") {
    std::string out;
    XmlWriter xml(out);
    xml.start("a").attribute("k", "v").start("b").text("one").end().start("c").end().end();
    CHECK(out == "<a k=\"v\">\n <b>one</b>\n <c/>\n</a>");
}

TEST_CASE("A part is written for its depth and put in later") {
    std::string part, out;
    XmlWriter(part, 1).start("b").end();
    XmlWriter(out).start("a").part(part).end();
    CHECK(out == "<a>\n <b/>\n</a>");
}

TEST_CASE("Markup characters are escaped") {
    CHECK(xml_escaped(R"(<a & "b" 'c'>)") == "&lt;a &amp; &quot;b&quot; &#39;c&#39;&gt;");
    CHECK(xml_escaped("a\tb\nc\r") == "a&#9;b&#10;c&#13;");
}

TEST_CASE("What XML forbids becomes the replacement character, byte by byte") {
    const std::string replaced = "\xEF\xBF\xBD";
    using namespace std::string_view_literals;
    CHECK(xml_escaped("a\0b"sv) == "a" + replaced + "b");
    CHECK(xml_escaped("\x01\x1F") == replaced + replaced);
    CHECK(xml_escaped("\xEF\xBF\xBE") == replaced);            // U+FFFE
    CHECK(xml_escaped("\xED\xA0\x80").starts_with(replaced));  // a surrogate
    CHECK(xml_escaped("\xC3") == replaced);                    // breaks off
    CHECK(xml_escaped("\x80") == replaced);                    // starts with nothing
    CHECK(xml_escaped("\xC0\xAF") == replaced + replaced);     // overlong
    CHECK(xml_escaped("データ 🚀") == "データ 🚀");
}

TEST_CASE("Every value read back is the value written") {
    unsigned state = 1;
    const auto next = [&] { return state = state * 1664525U + 1013904223U, state >> 24U; };
    for (int round = 0; round < 500; ++round) {
        std::string value, out;
        for (unsigned i = next() % 20; i > 0; --i) {
            constexpr std::string_view pieces[] = {"<", ">",   "&", "\"", "'", "\n",   "\t",
                                                   " ", "]]>", "é", "a",  "🚀", "&amp;"};
            value += pieces[next() % std::size(pieces)];
        }
        XmlWriter(out).start("e").attribute("a", value).text(value).end();
        pugi::xml_document document;
        INFO(out);
        REQUIRE(document.load_string(out.c_str(), pugi::parse_default | pugi::parse_ws_pcdata));
        CHECK(document.child("e").attribute("a").value() == value);
        CHECK(document.child("e").text().get() == value);
    }
}
