// What screen readers and paper get.
#include <map>

#include "gallery/open.hpp"
#include "gallery/sample.hpp"
#include "geometry/color.hpp"
#include "pages/gallery_palette.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::test;

namespace {

std::map<std::string, int> roles(const Json& tree) {
    std::map<std::string, int> counts;
    for (const auto& node : tree) ++counts[role_of(node)];
    return counts;
}

/// Pages of a PDF as Chromium writes it.
int pages_of(const std::string& pdf) {
    int count = 0;
    for (auto at = pdf.find("/Type /Page"); at != pdf.npos; at = pdf.find("/Type /Page", at + 1)) {
        if (pdf[at + 11] != 's') ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("landmarks, headings and names are there in both views") {
    Window window;
    for (const char* hash : {"", "#real_time_ML_deployment/3"}) {
        INFO(hash);
        window.open(gallery_file(), hash);
        const auto tree = window.accessibility_tree();
        const auto counts = roles(tree);
        for (const char* landmark : {"banner", "navigation", "main", "search"}) {
            INFO(landmark);
            CHECK(counts.contains(landmark));
            CHECK(counts.at(landmark) == 1);
        }
        for (const auto& node : tree) {
            for (const char* role :
                 {"button", "link", "searchbox", "image", "navigation", "article", "complementary"}) {
                INFO(node.dump());
                if (role_of(node) == role) CHECK_FALSE(name_of(node).empty());
            }
        }
    }
}

TEST_CASE("a diagram is a heading, a picture with a name and a description, and what is told about it") {
    Window window;
    window.open(gallery_file(), "#real_time_ML_deployment/3");
    const auto tree = window.accessibility_tree();
    const std::string title = "Real-time machine learning model deployment";
    CHECK(has_node(tree, "heading", title));
    CHECK(has_node(tree, "complementary", "About " + title));
    CHECK(std::any_of(tree.begin(), tree.end(), [&](const Json& node) {
        return role_of(node) == "image" && name_of(node).starts_with(title) &&
               name_of(node).find("inference asks it for every user") != std::string::npos;
    }));
    CHECK(has_node(tree, "heading", "Steps"));
    CHECK(has_node(tree, "heading", "Services"));
    CHECK(window.text("document.querySelector('.player [aria-live]').getAttribute('aria-live')") == "polite");
}

TEST_CASE("links in a picture can be reached") {
    Window window;
    window.open(gallery_file(), "#plain");
    CHECK(window.text("document.querySelector('.current .picture').getAttribute('role')") == "group");
    CHECK(window.text("document.querySelector('.current .picture a').getAttribute('href')") == "plain.svg");
    window.open(gallery_file());
    CHECK(window.holds("document.querySelector('.picture a').closest('[inert]')"));  // in a card, the card is the link
}

TEST_CASE("headings do not leave out a level") {
    Window window;
    for (const char* hash : {"", "#tall/2"}) {
        window.open(gallery_file(), hash);
        const auto levels = window
                                .value(
                                    "[...document.querySelectorAll('h1, h2, h3')].filter((h) => h.checkVisibility())"
                                    ".map((h) => Number(h.tagName[1]))")
                                .get<std::vector<int>>();
        REQUIRE(levels.front() == 1);
        for (std::size_t i = 1; i < levels.size(); ++i) CHECK(levels[i] <= levels[i - 1] + 1);
    }
}

TEST_CASE("texts and controls have the contrast that WCAG asks for at level AA, in both schemes") {
    std::map<std::string_view, geometry::Swatch> colors;
    for (const auto& [name, swatch] : pages::page_colors()) colors[name] = swatch;
    struct Pair {
        const char *front, *back;
        double least;
    };
    const Pair pairs[]{{"ink", "surface", 4.5},      {"ink", "ground", 4.5},      {"ink", "hover", 4.5},
                       {"ink", "accent-tint", 4.5},  {"ink", "mark", 4.5},        {"secondary", "surface", 4.5},
                       {"secondary", "ground", 4.5}, {"secondary", "hover", 4.5}, {"secondary", "accent-tint", 4.5},
                       {"accent", "surface", 4.5},   {"accent", "ground", 4.5},   {"accent", "hover", 4.5},
                       {"on-accent", "accent", 4.5}, {"surface", "ink", 4.5},     {"control", "surface", 3},
                       {"control", "ground", 3}};
    for (const auto& [front, back, least] : pairs) {
        INFO(front << " on " << back);
        CHECK(geometry::contrast(colors.at(front).light, colors.at(back).light) >= least);
        CHECK(geometry::contrast(colors.at(front).dark, colors.at(back).dark) >= least);
    }
}

TEST_CASE("on paper each diagram has a page, light, with its title and steps") {
    for (const bool scripts : {true, false}) {
        Window window({.dark = true, .scripts = scripts});
        window.open(gallery_file());
        CHECK(pages_of(window.pdf()) == static_cast<int>(sample_graphs().size()));
    }
    Window window;
    window.open(gallery_file(), "#tall/2");
    CHECK(pages_of(window.pdf()) == 1);
    CHECK(window.holds("document.querySelector('.current .step[aria-current]').dataset.number === '2'"));
}

TEST_CASE("on paper the scheme is light and nothing is dimmed") {
    Window window({.dark = true});
    window.open(gallery_file(), "#tall/2");
    window.press("t");
    window.press("t");
    window.print_media();
    CHECK(window.text("getComputedStyle(document.querySelector('.current .picture .label')).fill") ==
          "rgb(35, 47, 62)");
    CHECK(window.text("getComputedStyle(document.querySelector('.current h2')).color") == "rgb(35, 47, 62)");
    CHECK_FALSE(window.holds("document.querySelector('.player').checkVisibility()"));
}

TEST_CASE("a phone has everything, and nothing sticks out to the side") {
    Window window({.width = 390, .height = 844, .phone = true});
    for (const char* hash : {"", "#real_time_ML_deployment/3", "#tall", "#hostile/1"}) {
        INFO(hash);
        window.open(gallery_file(), hash);
        CHECK(window.value("document.documentElement.scrollWidth") == 390);
        CHECK(window
                  .value("Math.max(...[...document.querySelectorAll('.details, .head, .bar, .player')]"
                         ".filter((e) => e.checkVisibility()).map((e) => e.scrollWidth))")
                  .get<int>() <= 390);
    }
    CHECK(window.holds("document.querySelector('.player .words').getBoundingClientRect().bottom <= 844"));
}
