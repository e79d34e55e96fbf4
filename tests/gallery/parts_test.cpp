// Several SVG files as parts of one page.
#include "gallery/sample.hpp"
#include "model/diagnostic.hpp"
#include "pages/gallery_picture.hpp"
#include "support/catch.hpp"

using namespace vellum;
using Catch::Matchers::ContainsSubstring;
using pages::Looks;
using pages::Palette;
using pages::Pictures;

namespace {

/// A picture with one node whose icon is `art`, a title of 60 px height, and a link.
std::string svg(const std::string& art) {
    return R"svg(<svg xmlns="http://www.w3.org/2000/svg" width="200" height="150" viewBox="0 0 200 150" role="img"
 aria-labelledby="title-x description-x">
<title id="title-x">X</title><desc id="description-x">x</desc><metadata>m</metadata>
<style>
 @font-face{font-family:vellum-inter;src:url(data:font/otf;base64,AAAA)}
 .title{fill:#232F3E;font-size:22px}
 .label{fill:#232F3E;font-size:13px}
 @media (prefers-color-scheme:dark){
 .title{fill:#F5F7FA}
 .label{fill:#F5F7FA}
 }
</style>
<defs><symbol id="icon.custom-1" viewBox="0 0 1 1"><g id="custom-1-a" fill="url(#custom-1-b)"/>)svg" +
           art + R"svg(</symbol></defs>
<rect class="background" width="200" height="150"/>
<g class="header"><text class="title" x="40" y="60">X</text></g>
<a href="#elsewhere"><g class="node" id="here"><use href="#icon.custom-1" x="1"/>
<text class="label" x="1">&lt;Label&gt;</text></g></a>
</svg>)svg";
}

}  // namespace

TEST_CASE("looks of one name that differ get classes of their own, those that are alike share one") {
    Palette palette;
    Looks looks(palette);
    const auto first = looks.add(".edge-line{stroke:#111111;stroke-dasharray:6 4}\n.edge-line_2{stroke:#111111}\n");
    const auto second = looks.add(".edge-line{stroke:#111111}\n.edge-line_2{stroke:#111111;stroke-dasharray:1 2}\n");
    CHECK(first.at("edge-line") == "edge-line");
    CHECK(first.at("edge-line_2") == "edge-line_2");
    CHECK(second.at("edge-line") == "edge-line_2");
    CHECK(second.at("edge-line_2") == "edge-line_3");
    CHECK(looks.rules() ==
          ".picture .edge-line{stroke:#111111;stroke-dasharray:6 4}\n.picture .edge-line_2{stroke:#111111}\n"
          ".picture .edge-line_3{stroke:#111111;stroke-dasharray:1 2}\n");
}

TEST_CASE("colours that the dark scheme changes become variables with a value for each scheme") {
    Palette palette;
    Looks looks(palette);
    looks.add(
        "  .label{fill:#232F3E;font-size:13px}\n  .icon-plate{fill:none}\n  .frame{fill:none;stroke:#123456}\n"
        "  @media (prefers-color-scheme:dark){\n  .label{fill:#F5F7FA}\n  .icon-plate{fill:#E9EDF2}\n  }\n");
    CHECK_THAT(looks.rules(), ContainsSubstring(".label{fill:var(--ink);font-size:13px}\n"));  // the page's own ink
    CHECK_THAT(looks.rules(), ContainsSubstring(".frame{fill:none;stroke:#123456}\n"));
    CHECK_THAT(palette.rules(), ContainsSubstring(":none}\n@media screen and (prefers-color-scheme:dark)"));
    CHECK_THAT(palette.rules(), ContainsSubstring("[data-theme=dark]{color-scheme:dark;"));
}

TEST_CASE("a picture loses what the page says or has, and its ids and references get its name") {
    Pictures pictures;
    const auto picture = pictures.add("shop", svg("<path/>"), {{"here", {"data-in", "around"}}});
    for (const char* gone : {"metadata", "<style", "<defs", "background", "header", "xmlns"}) {
        CHECK(picture.markup.find(gone) == std::string::npos);
    }
    CHECK_THAT(picture.markup, ContainsSubstring("aria-labelledby=\"shop:title-x shop:description-x\""));
    CHECK_THAT(picture.markup, ContainsSubstring("<title id=\"shop:title-x\">"));
    CHECK_THAT(picture.markup, ContainsSubstring("id=\"shop:here\" data-in=\"around\""));
    CHECK_THAT(picture.markup, ContainsSubstring("<a href=\"#elsewhere\">"));
    CHECK_THAT(picture.markup, ContainsSubstring("role=\"group\""));
    CHECK_THAT(picture.markup, ContainsSubstring("&lt;Label&gt;"));
    CHECK_THAT(picture.markup, ContainsSubstring("viewBox=\"16 72 168 62\""));
    CHECK(picture.icons == std::map<std::string, std::string>{{"here", ":icon.custom-1"}});
    CHECK_THAT(pictures.symbols(), ContainsSubstring("<g id=\":custom-1-a\" fill=\"url(#:custom-1-b)\"/>"));
    CHECK(pictures.texts() == std::vector<std::string>{"<Label>"});
}

TEST_CASE("symbols of one id are shared when they are the same, and told apart when not") {
    Pictures pictures;
    pictures.add("a", svg("<path/>"), {});
    const auto same = pictures.add("b", svg("<path/>"), {});
    const auto other = pictures.add("c", svg("<circle/>"), {});
    CHECK(same.icons.at("here") == ":icon.custom-1");
    CHECK(other.icons.at("here") == "c:icon.custom-1");
    CHECK_THAT(other.markup, ContainsSubstring("href=\"#c:icon.custom-1\""));
    CHECK_THAT(pictures.symbols(), ContainsSubstring("<symbol id=\"c:icon.custom-1\""));
    CHECK_THAT(pictures.symbols(), ContainsSubstring("<g id=\"c:custom-1-a\" fill=\"url(#c:custom-1-b)\"/><circle"));
}

TEST_CASE("what is no picture is an error that names the diagram") {
    Pictures pictures;
    CHECK_THROWS_WITH(pictures.add("shop", "<svg", {}), ContainsSubstring("the picture of shop cannot be read"));
    CHECK_THROWS_AS(pictures.add("shop", "<html/>", {}), model::SystemError);
}
