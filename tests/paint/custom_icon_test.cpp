#include "paint/custom_icon.hpp"

#include <string>

#include "paint/paint.hpp"
#include "support/catch.hpp"

using namespace vellum;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string svg(const std::string& inside, const std::string& attributes = R"x(viewBox="0 0 24 24")x") {
    return R"x(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )x" + attributes +
           ">" + inside + "</svg>";
}

std::string body(const std::string& inside) { return paint::read_custom_icon(svg(inside), "p").body; }

void check_refused(const std::string& bytes, const std::string& because) {
    CHECK_THROWS_WITH(paint::read_custom_icon(bytes, "p"), ContainsSubstring(because));
    CHECK_THROWS_AS(paint::read_custom_icon(bytes, "p"), paint::InvalidIcon);
}

}  // namespace

TEST_CASE("Shapes and paints of an icon stay") {
    CHECK(body(R"x(<path fill="red" d="M0 0h24v24z"/>)x") == R"x(<g><path fill="red" d="M0 0h24v24z"/></g>)x");
    CHECK_THAT(body(R"x(<circle r="3" transform="translate(2 3) rotate(45)" fill="rgb(1,2,3)"/>)x"),
               ContainsSubstring(R"x(transform="translate(2 3) rotate(45)" fill="rgb(1,2,3)")x"));
}

TEST_CASE("The size is the viewBox, or else width and height") {
    CHECK(paint::read_custom_icon(svg("<path d='M0 0'/>"), "p").size == geometry::Size{24, 24});
    CHECK(paint::read_custom_icon(svg("<path d='M0 0'/>", R"x(width="30px" height="20")x"), "p").size ==
          geometry::Size{30, 20});
    const auto moved = paint::read_custom_icon(svg("<path d='M0 0'/>", R"x(viewBox="-5,10 40,20")x"), "p");
    CHECK(moved.size == geometry::Size{40, 20});
    CHECK_THAT(moved.body, ContainsSubstring(R"x(translate(5 -10))x"));
}

TEST_CASE("Paints of the root are inherited") {
    const std::string outline =
        paint::read_custom_icon(
            svg("<path d='M0 0h9'/>", R"x(viewBox="0 0 24 24" width="24" fill="none" stroke="currentColor")x"), "p")
            .body;
    CHECK(outline == R"x(<g fill="none" stroke="currentColor"><path d="M0 0h9"/></g>)x");
}

TEST_CASE("Ids and references carry the prefix") {
    const std::string out = body(R"x(<linearGradient id="a"/><path id="b" fill="url(#a)"/><use xlink:href="#b"/>)x");
    CHECK_THAT(out, ContainsSubstring(R"x(<linearGradient id="p-a"/>)x"));
    CHECK_THAT(out, ContainsSubstring(R"x(<path id="p-b" fill="url(#p-a)"/>)x"));
    CHECK_THAT(out, ContainsSubstring(R"x(<use href="#p-b"/>)x"));
}

TEST_CASE("A style attribute becomes attributes and wins over them") {
    CHECK(body(R"x(<path style="fill: red; stroke:url(#s);behavior:url(x)" fill="blue"/>)x") ==
          R"x(<g><path fill="red" stroke="url(#p-s)"/></g>)x");
}

TEST_CASE("What runs or reaches outside is left behind") {
    const std::string shape = R"x(<path d="M0 0"/>)x";
    const std::string clean = "<g>" + shape + "</g>";
    for (const char* bad : {
             "<script>alert(1)</script>",
             "<foreignObject><b/></foreignObject>",
             "<image href='https://example.org/x.png'/>",
             "<a href='javascript:alert(1)'/>",
             "<animate attributeName='href' values='javascript:alert(1)'/>",
             "<set attributeName='onclick'/>",
             "<metadata>x</metadata>",
             "<text>Words</text>",
             "<!-- comment -->",
             "<?xml-stylesheet href='x.css'?>",
         }) {
        INFO(bad);
        CHECK(body(bad + shape) == clean);
    }
    for (const char* bad : {
             "onload='alert(1)'",
             "OnClick='alert(1)'",
             "fill='url(https://example.org/#a)'",
             "fill='url(&quot;https://example.org&quot;)'",
             "fill='url( #a )'",
             "fill='URL(https://example.org)'",
             "fill='u\\72l(https://example.org)'",
             "mask='image(https://example.org)'",
             "style='fill:expression(alert(1))'",
             "style='background:url(https://example.org)'",
             "class='x'",
             "xlink:href='https://example.org'",
             "href='data:text/html,x'",
             "fill='red;}*{}'",
             "fill='\xFF\xFE'",
             "fill='&#1;&#xFFFE;'",
             "id='a\xC0\x80'",
             "href='#\xED\xA0\x80'",
             "style='fill:\xFF'",
         }) {
        INFO(bad);
        CHECK(body(std::string("<path ") + bad + " d='M0 0'/>") == clean);
    }
}

TEST_CASE("Files that are no icons are refused with a reason") {
    check_refused("", "neither an SVG nor a PNG");
    check_refused("GIF89a", "neither an SVG nor a PNG");
    check_refused("<html><body/></html>", "neither an SVG nor a PNG");
    check_refused("<svg viewBox='0 0 1 1'><path></svg>", "not well-formed");
    check_refused(svg("<path d='M0 0'/>", ""), "without a size");
    check_refused(svg("<path d='M0 0'/>", "width='100%' height='100%'"), "without a size");
    check_refused(svg("<path d='M0 0'/>", "viewBox='0 0 0 10'"), "without a size");
    check_refused(svg("<path d='M0 0'/>", "viewBox='0 0 a 10'"), "broken viewBox");
    for (const char* box : {"1e30 0 9 9", "0 -1e30 9 9", "nan 0 9 9", "0 inf 9 9"}) {
        check_refused(svg("<path d='M0 0'/>", "viewBox='" + std::string(box) + "'"), "begins far away");
    }
    for (const char* box : {"0 0 1e30 9", "0 0 nan 9", "0 0 9 inf"}) {
        check_refused(svg("<path d='M0 0'/>", "viewBox='" + std::string(box) + "'"), "without a size");
    }
    check_refused(svg(""), "without shapes");
    check_refused(svg("<style>path{fill:red}</style><path d='M0 0'/>"), "style sheet");
    check_refused(std::string(5U << 20U, ' '), "larger than");
}

TEST_CASE("Entities, absurd nesting and endless reuse are refused") {
    check_refused("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("<path d='M0 0'/>"), "entities");
    std::string open, close;
    for (int i = 0; i < 100'000; ++i) open += "<g>", close += "</g>";
    check_refused(svg(open + close), "nested deeper");
    check_refused(svg("<g id='a'><use href='#a'/></g>"), "draws too much");
    std::string bomb = "<path id='u0' d='M0 0'/>";
    for (int i = 1; i < 30; ++i) {
        const std::string use = "<use href='#u" + std::to_string(i - 1) + "'/>";
        bomb += "<g id='u" + std::to_string(i) + "'>" + use + use + "</g>";
    }
    check_refused(svg(bomb), "draws too much");
}

TEST_CASE("A PNG file is an icon when it can be decoded") {
    const std::string png = paint::png({2, 1, {0xFFFF0000, 0xFF00FF00}}, {}, 1);
    const paint::CustomIcon icon = paint::read_custom_icon(png, "p");
    CHECK(icon.format == paint::CustomIcon::Format::png);
    CHECK(icon.size == geometry::Size{2, 1});
    check_refused(png.substr(0, 20), "breaks off");
    check_refused(png.substr(0, png.size() / 2), "damaged");
    std::string huge = png;
    huge[16] = '\x7F';
    check_refused(huge, "4096");
}
