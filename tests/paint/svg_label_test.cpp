#include <string>

#include "paint/paint.hpp"
#include "scenes.hpp"
#include "support/catch.hpp"
#include "svg_reader.hpp"

namespace vellum::test {
namespace {

std::string text_of(const pugi::xml_node& node) { return node.text().get(); }

/// The document of a label, read back; the label must be its title, its tooltip, a data attribute and visible text.
void check_label(const std::string& label) {
    const std::string svg = paint::svg(labelled(label), paint::Scheme::automatic, {{"label", label}});
    const auto document = parsed(svg);
    INFO(label);
    CHECK(text_of(document.document_element().child("title")) == label);
    CHECK(text_of(elements_named(document, "g").at(0).child("title")) == label);
    CHECK(elements_named(document, "g").at(0).attribute("data-label").value() == label);
    CHECK(text_of(elements_named(document, "vellum:entry").at(0)) == label);
    CHECK(text_of(elements_named(document, "text").at(0)) == text::shape(label, {}).text);
}

}  // namespace

TEST_CASE("A label with markup stays a label") {
    check_label(R"(<script>alert("1 & 2")</script> 'x' ]]> --> <![CDATA[ &amp; &#0;)");
    check_label("</text></svg>");
    check_label("</style><style>*{display:none}");
}

TEST_CASE("Labels in other scripts are written as they are") {
    check_label("データ変換");
    check_label("تحويل البيانات S3");
    check_label("Rocket 🚀👩‍💻 launch");
    check_label("Transformación única");
}

TEST_CASE("Control characters and broken UTF-8 leave a well-formed document") {
    for (int c = 1; c < 0x20; ++c) {
        const std::string label = std::string("a") + static_cast<char>(c) + "b";
        const auto document = parsed(paint::svg(labelled(label), paint::Scheme::light, {}));
        CHECK(text_of(elements_named(document, "text").at(0)).starts_with('a'));
        CHECK(text_of(elements_named(document, "text").at(0)).ends_with('b'));
    }
    scene::Scene broken = blank(10, 10);
    broken.title = "a\xFF\xC3(\xED\xA0\x80";
    CHECK_NOTHROW(parsed(paint::svg(broken, paint::Scheme::light, {{"k", "\xFF\x01"}})));
}

TEST_CASE("Random labels survive") {
    constexpr std::string_view pieces[] = {"<", ">", "&", "\"", "'", "{",  "}", "]]>",
                                           "é", "a", "ع", "語", "🚀", "--", "%", "\\"};
    unsigned state = 7;
    const auto next = [&] { return state = state * 1664525U + 1013904223U, state >> 24U; };
    for (int round = 0; round < 100; ++round) {
        std::string label = "L";
        for (unsigned i = next() % 30; i > 0; --i) label += pieces[next() % std::size(pieces)];
        check_label(label);
    }
}

TEST_CASE("The width is stated where the viewer chooses the font, and only there") {
    const auto of = [](std::string_view label) {
        const auto document = parsed(paint::svg(labelled(label), paint::Scheme::light, {}));
        return std::string(elements_named(document, "text").at(0).attribute("textLength").value());
    };
    CHECK(of("Output tables").empty());
    CHECK_FALSE(of("データ変換").empty());
}

TEST_CASE("A right-to-left line is anchored at its left end") {
    const auto document = parsed(paint::svg(labelled("تحويل"), paint::Scheme::light, {}));
    const auto text = elements_named(document, "text").at(0);
    CHECK(text.attribute("direction").value() == std::string("rtl"));
    CHECK(text.attribute("text-anchor").value() == std::string("end"));
    CHECK(text.attribute("x").value() == std::string("20"));
}

TEST_CASE("The embedded font has the weights in use, each once") {
    const std::string svg = paint::svg(small_diagram(), paint::Scheme::automatic, {});
    std::size_t faces = 0;
    for (auto at = svg.find("@font-face"); at != svg.npos; at = svg.find("@font-face", at + 1)) ++faces;
    CHECK(faces == 3);
    CHECK(paint::svg(blank(10, 10), paint::Scheme::light, {}).find("@font-face") == std::string::npos);
}

}  // namespace vellum::test
