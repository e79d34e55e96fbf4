#include <set>

#include "gallery/open.hpp"
#include "support/catch.hpp"

using namespace vellum::test;

namespace {

void search(Window& window, const std::string& words) {
    window.value("document.querySelector('.search input').value = '', document.activeElement.blur()");
    window.press("/");
    window.type(words);
}

std::set<std::string> kinds(Window& window) {
    return window.value("[...document.querySelectorAll('.hits .kind')].map((kind) => kind.textContent)");
}

std::string found(Window& window) { return window.text("document.querySelector('.found').textContent"); }

}  // namespace

TEST_CASE("search finds what diagrams say and tells where") {
    Window window;
    window.open(gallery_file());
    search(window, "rotat");
    CHECK(found(window) == "8 places in 1 diagram");
    CHECK(kinds(window) == std::set<std::string>{"Title", "Node", "Step 3", "Step 4", "Summary", "Edge"});
    CHECK(window.holds(
        "[...document.querySelectorAll('.hits a')].every((a) => /rotat/i.test(a.querySelector('mark').textContent))"));
    search(window, "dynamodb");  // a kind's name
    CHECK(window.holds("[...document.querySelectorAll('.hits a')].some((a) => a.hash === '#plain/@table')"));
    search(window, "resilience again");
    CHECK(kinds(window) == std::set<std::string>{"Note"});
    search(window, "resilience nowhere");
    CHECK(found(window) == "Nothing says “resilience nowhere”");
    search(window, "  ");
    CHECK_FALSE(window.holds("document.querySelector('.results').checkVisibility()"));
}

TEST_CASE("case and accents do not matter") {
    Window window;
    window.open(gallery_file());
    search(window, "UNICODE");
    CHECK(window.text("document.querySelector('.hits mark').textContent") == "Ünïcödé");
    search(window, "zwolf boxkämpfer");
    CHECK(kinds(window) == std::set<std::string>{"Step 2"});
}

TEST_CASE("what is typed is no markup") {
    Window window;
    window.open(gallery_file());
    search(window, "<img src=x onerror=");
    CHECK(found(window) == "1 place in 1 diagram");
    CHECK(window.value("document.querySelectorAll('.hits img').length") == 0);
    search(window, "</p><b>nothing");
    CHECK(found(window) == "Nothing says “</p><b>nothing”");
}

TEST_CASE("a result leads to its place, by keys and by mouse") {
    Window window;
    window.open(gallery_file());
    search(window, "created and registered");
    window.press("Enter");
    window.until("location.hash === '#real_time_ML_deployment/3' && document.querySelector('.current .lit')");
    CHECK_FALSE(window.holds("document.querySelector('.results').checkVisibility()"));
    CHECK(window.text("document.activeElement.tagName") == "H2");

    search(window, "rotat");
    window.press("ArrowDown");
    window.press("ArrowDown");
    window.press("ArrowUp");
    CHECK(window.text("document.activeElement.hash") == "#rotate_tableau_api_user");
    window.press("ArrowUp");
    CHECK(window.text("document.activeElement.type") == "search");
    window.click(".hits a[href='#rotate_tableau_api_user/4']");
    window.until("document.title.startsWith('Step 4')");
}

TEST_CASE("Escape and a click elsewhere close the results") {
    Window window;
    window.open(gallery_file(), "#tall/2");
    search(window, "stage");
    CHECK(window.holds("document.querySelector('.results').checkVisibility()"));
    window.press("Escape");
    CHECK_FALSE(window.holds("document.querySelector('.results').checkVisibility()"));
    CHECK(window.text("location.hash") == "#tall/2");
    search(window, "stage");
    window.click(".current .picture .node");
    CHECK_FALSE(window.holds("document.querySelector('.results').checkVisibility()"));
}

TEST_CASE("many results are counted, and the first of them listed") {
    Window window;
    window.open(gallery_file());
    search(window, "e");
    CHECK(found(window).starts_with("The first 40 of "));
    CHECK(window.value("document.querySelectorAll('.hits a').length") == 40);
}
