// Theme, presenting, details, help, and everything by keyboard.
#include "gallery/open.hpp"
#include "support/catch.hpp"

using namespace vellum::test;

namespace {

/// Colours of the page and of the picture in it.
std::string colors(Window& window) {
    return window.text(R"js([getComputedStyle(document.querySelector(".current .details")).color,
        getComputedStyle(document.querySelector(".bar")).backgroundColor,
        getComputedStyle(document.querySelector(".current .picture .label")).fill].join(" "))js");
}

const std::string light = "rgb(35, 47, 62) rgb(255, 255, 255) rgb(35, 47, 62)";
const std::string dark = "rgb(245, 247, 250) rgb(35, 47, 62) rgb(245, 247, 250)";

}  // namespace

TEST_CASE("the theme follows the system until it is chosen, for page and picture together") {
    for (const bool system_dark : {false, true}) {
        Window window({.dark = system_dark});
        window.open(gallery_file(), "#real_time_ML_deployment");
        CHECK(colors(window) == (system_dark ? dark : light));
        window.press("t");
        CHECK(colors(window) == light);
        CHECK(window.text("document.querySelector('.theme').ariaLabel") == "Theme: light");
        window.click(".theme");
        CHECK(colors(window) == dark);
        window.open(gallery_file(), "#real_time_ML_deployment");
        CHECK(colors(window) == dark);  // remembered
        window.press("t");
        CHECK(colors(window) == (system_dark ? dark : light));
    }
}

TEST_CASE("plates under dark icons are there in the dark scheme only") {
    Window window;
    window.open(gallery_file(), "#real_time_ML_deployment");
    const std::string plate = "getComputedStyle(document.querySelector('.current .icon-plate')).fill";
    CHECK(window.text(plate) == "none");
    window.press("t");
    window.press("t");
    CHECK(window.text(plate) == "rgb(233, 237, 242)");
}

TEST_CASE("presenting shows the picture and the step's text alone") {
    Window window;
    window.open(gallery_file(), "#rotate_tableau_api_user");
    window.press("f");
    CHECK_FALSE(window.holds("document.querySelector('.bar').checkVisibility()"));
    CHECK_FALSE(window.holds("document.querySelector('.current .details').checkVisibility()"));
    CHECK(window.value("document.querySelector('.current .stage').clientWidth") == 1440);
    window.press("ArrowRight");
    CHECK(window.holds("document.querySelector('.player .words').getBoundingClientRect().height > 10"));
    window.press("f");
    window.until("document.querySelector('.bar').checkVisibility()");
    CHECK(window.text("location.hash") == "#rotate_tableau_api_user/1");
    window.press("f");
    window.press("Escape");
    window.until("document.querySelector('.bar').checkVisibility()");
    window.press("Escape");
    window.press("Escape");
    window.until("document.documentElement.dataset.view === 'all'");
    window.press("f");
    CHECK(window.text("location.hash") == "#ETL_using_glue");
}

TEST_CASE("details can be put away") {
    Window window;
    window.open(gallery_file(), "#ETL_using_glue");
    window.press("d");
    CHECK_FALSE(window.holds("document.querySelector('.current .details').checkVisibility()"));
    CHECK(window.text("document.querySelector('.panel').ariaPressed") == "false");
    window.click(".panel");
    CHECK(window.holds("document.querySelector('.current .details').checkVisibility()"));
}

TEST_CASE("help opens and closes, and letters can be left to other tools") {
    Window window;
    window.open(gallery_file(), "#ETL_using_glue");
    window.press("?");
    CHECK(window.holds("document.querySelector('dialog').open"));
    window.press("ArrowRight");
    CHECK(window.text("location.hash") == "#ETL_using_glue");
    window.click(".letters");
    window.press("Escape");
    window.until("!document.querySelector('dialog').open && !document.activeElement.closest('dialog')");
    window.press("n");
    window.press("/");
    CHECK(window.text("location.hash") == "#ETL_using_glue");
    CHECK(window.text("document.activeElement.tagName") != "INPUT");
    window.press("ArrowRight");
    CHECK(window.text("location.hash") == "#ETL_using_glue/1");
    window.open(gallery_file(), "#ETL_using_glue");
    window.press("n");
    CHECK(window.text("location.hash") == "#ETL_using_glue");  // remembered
}

TEST_CASE("the list of diagrams opens another one") {
    Window window;
    window.open(gallery_file(), "#ETL_using_glue");
    window.click(".index summary");
    CHECK(window.text("document.querySelector('.index li a[aria-current]').hash") == "#ETL_using_glue");
    window.press("Escape");
    CHECK_FALSE(window.holds("document.querySelector('.index li a').checkVisibility()"));
    window.click(".index summary");
    window.click(".index li a[href='#tall']");
    window.until("document.querySelector('.current').dataset.name === 'tall'");
    CHECK_FALSE(window.holds("document.querySelector('.index li a').checkVisibility()"));
    CHECK(window.text("document.querySelector('.index .next').ariaDisabled") == "true");
    window.click(".index .previous");
    window.until("document.querySelector('.current').dataset.name === 'rotate_tableau_api_user'");
}

TEST_CASE("the Tab key reaches everything in the order of the page, and the focus is seen") {
    for (const char* hash : {"", "#ETL_using_glue/2"}) {
        Window window;
        window.open(gallery_file(), hash);
        const auto expected = window
                                  .value(R"js((() => {
            window.stops = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
                .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("[inert]"));
            return stops.length;
        })())js")
                                  .get<int>();
        REQUIRE(expected > 8);
        for (int i = 0; i < expected; ++i) {
            window.press("Tab");
            INFO(hash << " stop " << i << " " << window.text("document.activeElement.outerHTML.slice(0, 200)"));
            CHECK(window.value("stops.indexOf(document.activeElement)") == i);
            CHECK(window.holds(R"js(getComputedStyle(document.activeElement).outlineStyle !== "none" ||
                getComputedStyle(document.activeElement, "::after").outlineStyle !== "none")js"));
        }
    }
}
