#include <algorithm>
#include <set>

#include "paint/custom_icon.hpp"
#include "paint/paint.hpp"
#include "scenes.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"
#include "svg_reader.hpp"

namespace vellum::test {
namespace {

using paint::Scheme;

std::string small_svg(Scheme scheme) {
    return paint::svg(small_diagram(), scheme, {{"fingerprint", "0a1b"}, {"title", "<é>"}});
}

}  // namespace

TEST_CASE("A small diagram, scheme by the viewer") {
    check_golden("tests/paint/golden/small.svg", without_fonts(small_svg(Scheme::automatic)));
}

TEST_CASE("A small diagram, light") {
    check_golden("tests/paint/golden/small-light.svg", without_fonts(small_svg(Scheme::light)));
}

TEST_CASE("A small diagram, dark") {
    check_golden("tests/paint/golden/small-dark.svg", without_fonts(small_svg(Scheme::dark)));
}

TEST_CASE("A fixed scheme has no media query and none of the other colours") {
    CHECK(small_svg(Scheme::automatic).find("prefers-color-scheme") != std::string::npos);
    CHECK(small_svg(Scheme::light).find("prefers-color-scheme") == std::string::npos);
    CHECK(small_svg(Scheme::light).find("#C3CCD6") == std::string::npos);
    CHECK(small_svg(Scheme::dark).find("#4A5563") == std::string::npos);
}

TEST_CASE("Ids are unique and every reference has its target") {
    const auto document = parsed(small_svg(Scheme::automatic));
    const auto ids = attributes_named(document, "id");
    const std::set<std::string> known(ids.begin(), ids.end());
    CHECK(known.size() == ids.size());
    CHECK(known.contains("state-machine.transform"));
    std::set<std::string> used;
    for (const auto& use : elements_named(document, "use")) {
        const std::string href = use.attribute("href").value();
        REQUIRE(href.starts_with('#'));
        CHECK(known.contains(href.substr(1)));
        used.insert(href.substr(1));
    }
    CHECK(used.size() == elements_named(document, "symbol").size());
    CHECK(elements_named(document, "use").size() == 3);
}

TEST_CASE("An id of the scene never meets one of the painter's own") {
    scene::Scene scene = small_diagram();
    scene.items.emplace_back(node("icon.test-tile", tile_icon(), {0, 0}, "A"));
    scene.items.emplace_back(node("title-small", tile_icon(), {0, 0}, "B"));
    const auto document = parsed(paint::svg(scene, Scheme::light, {}));
    const auto ids = attributes_named(document, "id");
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
    CHECK(elements_named(document, "use").back().attribute("href").value() == std::string("#icon.test-tile_"));
}

TEST_CASE("The picture names itself to screen readers") {
    const auto document = parsed(small_svg(Scheme::automatic));
    const auto root = document.document_element();
    CHECK(root.attribute("role").value() == std::string("img"));
    CHECK(root.attribute("aria-labelledby").value() == std::string("title-small description-small"));
    CHECK(root.child("title").text().get() == std::string("A small diagram"));
    CHECK(root.child("desc").text().get() == std::string("Raw data is transformed."));
}

TEST_CASE("A group carries its identity, a link goes round it") {
    const auto document = parsed(small_svg(Scheme::automatic));
    const auto link = elements_named(document, "a").at(0);
    CHECK(link.attribute("href").value() == std::string("https://example.org/?a=1&b=2"));
    const auto cluster = link.child("g");
    CHECK(cluster.attribute("class").value() == std::string("cluster"));
    CHECK(cluster.attribute("id").value() == std::string("state-machine"));
    CHECK(cluster.first_child().name() == std::string("title"));
    CHECK(cluster.child("desc").text().get() == std::string("A workflow"));
    CHECK(attributes_named(document, "data-step") == std::vector<std::string>{"1"});
}

TEST_CASE("Metadata are elements of their own namespace") {
    const auto document = parsed(small_svg(Scheme::automatic));
    const auto entries = elements_named(document, "vellum:entry");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].attribute("key").value() == std::string("fingerprint"));
    CHECK(entries[0].text().get() == std::string("0a1b"));
    CHECK(entries[1].text().get() == std::string("<é>"));
}

TEST_CASE("Nothing outside the file is needed, nothing in it runs") {
    for (const scene::Scene& scene : {small_diagram(), many_scripts()}) {
        const std::string svg = paint::svg(scene, Scheme::automatic, {});
        CHECK(svg.find("<script") == std::string::npos);
        CHECK(svg.find("javascript:") == std::string::npos);
        CHECK(svg.find("@import") == std::string::npos);
        for (auto at = svg.find("url("); at != svg.npos; at = svg.find("url(", at + 1)) {
            const std::string target = svg.substr(at + 4, 5);
            CHECK((target == "data:" || target.starts_with('#')));
        }
        const auto document = parsed(svg);
        for (const auto& use : elements_named(document, "use")) CHECK(use.attribute("href").value()[0] == '#');
    }
}

TEST_CASE("Coordinates have at most two decimals") {
    scene::Scene scene = blank(100.12345, 50);
    scene.items.emplace_back(scene::Path{
        "line", {scene::MoveTo{{1.0 / 3, -0.001}}, scene::LineTo{{2.0 / 3, 7}}}, scene::Stroke{grey, 1, {}, {}}, {}});
    const auto document = parsed(paint::svg(scene, Scheme::light, {}));
    CHECK(elements_named(document, "path").at(0).attribute("d").value() == std::string("M0.33 0L0.67 7"));
    CHECK(document.document_element().attribute("viewBox").value() == std::string("0 0 100.12 50"));
}

TEST_CASE("Custom icons become symbols, the same file once") {
    scene::Scene scene = blank(100, 50);
    const std::string red =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path id="p" d="M0 0h8v8z"/></svg>)";
    const std::string png = paint::png({2, 2, {~0U, ~0U, ~0U, ~0U}}, {}, 1);
    for (const std::string& bytes : {red, png, red}) {
        scene.items.emplace_back(scene::Icon{nullptr, bytes, {0, 0, 20, 20}, std::nullopt});
    }
    const auto document = parsed(paint::svg(scene, Scheme::light, {}));
    CHECK(elements_named(document, "symbol").size() == 2);
    CHECK(elements_named(document, "path").at(0).attribute("id").value() == std::string("custom-1-p"));
    CHECK(
        std::string(elements_named(document, "image").at(0).attribute("href").value()).starts_with("data:image/png;"));
}

TEST_CASE("The same scene gives the same file") { CHECK(small_svg(Scheme::automatic) == small_svg(Scheme::automatic)); }

}  // namespace vellum::test
