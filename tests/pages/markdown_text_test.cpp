#include "pages/markdown_text.hpp"

#include <algorithm>
#include <iterator>
#include <random>
#include <sstream>

#include "pages/rendered.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::pages;
using vellum::test::addresses;
using vellum::test::node_types;
using vellum::test::outline;
using vellum::test::shown_text;

namespace {

using Types = std::vector<std::string>;

/// Texts made of what Markdown, its tables and HTML could take for markup.
std::vector<std::string> hostile_texts() {
    static const std::string listed =
        R"text(* ** _ __ ` `` ``` | \ \| \\ < > <b> </b> & &amp &lt; [ ] ( ) [a](b) ![ ! # ## ~ ~~
        - + = === --- 1. 2) $ {+ +} {- -} : ~~~ a bc 7 é 日本 . <!-- --> <a " ' [x] [^1] http <https://a.b> &#35; x_y
        *a* _b_ :// a@b.c <? ]]>)text";
    std::istringstream words(listed);
    std::vector<std::string> pieces{std::istream_iterator<std::string>(words), {}};
    pieces.insert(pieces.end(), 3, " ");
    std::vector<std::string> texts;
    std::minstd_rand random(5);
    for (int i = 0; i < 4000; ++i) {
        std::string text;
        for (auto length = 1 + random() % 8; length > 0; --length) text += pieces[random() % pieces.size()];
        text.erase(0, text.find_first_not_of(' '));
        while (text.ends_with(' ')) text.pop_back();
        for (auto at = text.find("  "); at != text.npos; at = text.find("  ")) text.erase(at, 1);
        if (!text.empty()) texts.push_back(text);
    }
    return texts;
}

std::string without(std::string text, const std::string& characters) {
    std::erase_if(text, [&](char c) { return characters.find(c) != characters.npos; });
    return text;
}

/// Fails once for all texts whose Markdown shows something else or is something else than text.
void check_all(const std::function<std::string(const std::string&)>& page,
               const std::function<std::string(const std::string&)>& shown, const Types& types) {
    for (const auto& text : hostile_texts()) {
        const auto markdown = page(text);
        if (shown_text(markdown) == shown(text) && node_types(markdown) == types) continue;
        FAIL_CHECK("text:     " << text << "\nmarkdown: " << markdown << "\nread as:  " << outline(markdown));
    }
}

std::string same(const std::string& text) { return text; }

}  // namespace

TEST_CASE("any text comes out as it is") {
    SECTION("in a paragraph") {
        check_all([](auto& text) { return literal(text); }, same, {"document", "paragraph", "text"});
    }
    SECTION("in a heading") {
        check_all([](auto& text) { return "# " + literal(text); }, same, {"document", "heading", "text"});
    }
    SECTION("in a list") {
        check_all([](auto& text) { return "1. " + literal(text) + "\n2. " + literal(text); },
                  [](auto& text) { return text + text; }, {"document", "item", "list", "paragraph", "text"});
    }
    SECTION("as a link's text") {
        check_all([](auto& text) { return link_to(literal(text), "a.md"); }, same,
                  {"document", "link", "paragraph", "text"});
    }
    SECTION("in a cell") {
        check_all([](auto& text) { return "| A | B |\n|--|--|\n| " + literal(text) + " | " + literal(text) + " |\n"; },
                  [](auto& text) { return "AB" + text + text; },
                  {"document", "table", "table_cell", "table_header", "table_row", "text"});
    }
    SECTION("in bold") {
        check_all([](auto& text) { return "**" + link_to(literal(text), "a.md") + "**"; }, same,
                  {"document", "link", "paragraph", "strong", "text"});
    }
}

TEST_CASE("prose loses no character but the backticks around its code") {
    for (const bool in_cell : {false, true}) {
        for (const auto& text : hostile_texts()) {
            const auto markdown = in_cell ? "| A |\n|--|\n| " + prose(text, true) + " |\n" : prose(text);
            const auto expected = in_cell ? "A" + text : text;
            // Spaces aside: code loses one at each end.
            if (without(shown_text(markdown), "` ") == without(expected, "` ")) continue;
            FAIL_CHECK("text:     " << text << "\nmarkdown: " << markdown << "\nread as:  " << outline(markdown));
        }
    }
}

TEST_CASE("what stands in backticks is code, a backtick alone is one") {
    CHECK(outline(prose("The `raw_*` bucket")) ==
          "document(paragraph(text \"The \", code \"raw_*\", text \" bucket\"))");
    CHECK(outline(prose("`a` and `b|c`")) == "document(paragraph(code \"a\", text \" and \", code \"b|c\"))");
    CHECK(outline(prose("one ` only")) == "document(paragraph(text \"one ` only\"))");
    CHECK(outline(prose("`` two `a")) == "document(paragraph(text \"`` two `a\"))");
    CHECK(outline(prose("")) == "document()");
}

TEST_CASE("nothing is escaped that needs no escape") {
    for (const char* text : {"Transform, join & filter", "real_time_ML", "a - b", "2.5 GB (gzip)", "C++ > Java",
                             "50% off!", "x = y", "“Quotes” – dashes", "Step 1. Then 2."}) {
        CHECK(literal(text) == text);
    }
    CHECK(literal("AT&T") == "AT\\&T");
    CHECK(literal("- a") == "\\- a");
    CHECK(literal("12. a") == "12\\. a");
    CHECK(literal("a | b") == "a \\| b");
}

TEST_CASE("white space and control characters become one space") {
    CHECK(literal(" two\n lines\tand\r\n\x01more ") == "two lines and more");
    CHECK(prose("a\n\nb") == "a b");
    CHECK(literal(" \n") == "");
}

TEST_CASE("paragraphs are parted by blank lines") {
    using Texts = std::vector<std::string>;
    CHECK(paragraphs("one\nstill one\n\n  two  \n \t\nthree") == Texts{"one still one", "two", "three"});
    CHECK(paragraphs("one\r\n\r\ntwo\r\n") == Texts{"one", "two"});
    CHECK(paragraphs("\n\n").empty());
    CHECK(paragraphs("").empty());
}

TEST_CASE("the first sentence") {
    CHECK(first_sentence("One. Two.") == "One.");
    CHECK(first_sentence("Is it? Yes.") == "Is it?");
    CHECK(first_sentence("Version 1.2 of it, e.g. this\none, runs.") == "Version 1.2 of it, e.g. this one, runs.");
    CHECK(first_sentence("No end") == "No end");
    CHECK(first_sentence("") == "");
}

TEST_CASE("links lead where they are meant to, whatever their address has") {
    CHECK(addresses(link_to("a", "https://example.org/a?b=1&copy;=2#c")) ==
          std::vector<std::string>{"https://example.org/a?b=1&copy;=2#c"});
    CHECK(addresses(link_to("a", "x_(y)_*z*.md")) == std::vector<std::string>{"x_%28y%29_*z*.md"});
    CHECK(addresses("| A |\n|--|\n| " + link_to("a", "x|y`z.md") + " |\n") == std::vector<std::string>{"x%7Cy%60z.md"});
    CHECK(addresses(link_to("a", "my file.md")) == std::vector<std::string>{"my%20file.md"});
    CHECK(link_to("a", "") == "a");
}

TEST_CASE("attributes keep their quotes to themselves") {
    CHECK(attribute("a \"b\" <c> & |d|\n`e`") == "a &quot;b&quot; &lt;c&gt; &amp; &#124;d&#124; `e`");
}
