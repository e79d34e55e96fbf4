// Addresses, history, title and focus.
#include "gallery/open.hpp"
#include "support/catch.hpp"

using namespace vellum::test;

namespace {

std::string focused(Window& window) {
    return window.text(
        "(document.activeElement.closest('article')?.dataset.name ?? '') + ' ' + document.activeElement.tagName");
}

}  // namespace

TEST_CASE("a deep link lands on its diagram and step") {
    Window window;
    window.open(gallery_file(), "#real_time_ML_deployment/3");
    CHECK(window.text("document.documentElement.dataset.view") == "diagram");
    CHECK(window.value("[...document.querySelectorAll('article')].filter((a) => a.checkVisibility()).length") == 1);
    CHECK(window.text("document.querySelector('.current').dataset.name") == "real_time_ML_deployment");
    CHECK(window.text("document.querySelector('.current .step[aria-current]').dataset.number") == "3");
    CHECK(window.text("document.title") == "Step 3 · Real-time machine learning model deployment");
    CHECK(window.text("document.querySelector('.place').textContent") == "5 / 7");
}

TEST_CASE("an address of nothing shows all diagrams, one of no such step the whole picture") {
    Window window;
    window.open(gallery_file(), "#unknown/3");
    CHECK(window.text("document.documentElement.dataset.view") == "all");
    window.open(gallery_file(), "#plain/3");
    CHECK(window.text("document.querySelector('.current').dataset.name") == "plain");
    CHECK_FALSE(window.holds("document.querySelector('.picture.dimmed')"));
}

TEST_CASE("back and forward go through what was shown, and the title follows") {
    Window window;
    window.open(gallery_file());
    CHECK(window.text("document.title") == "Diagrams");
    window.click("article[data-name='ETL_using_glue'] h2 a");
    window.until("document.title === 'ETL pipeline using Glue'");
    window.press("ArrowRight");
    CHECK(window.text("document.title") == "Step 1 · ETL pipeline using Glue");
    window.value("history.back()");
    window.until("document.title === 'ETL pipeline using Glue' && !document.querySelector('.lit')");
    window.value("history.back()");
    window.until("document.documentElement.dataset.view === 'all' && document.title === 'Diagrams'");
    window.value("history.forward()");
    window.until("document.title === 'ETL pipeline using Glue'");
    window.value("history.forward()");
    window.until("document.title === 'Step 1 · ETL pipeline using Glue'");
}

TEST_CASE("the focus goes along from view to view, and stays from step to step") {
    Window window;
    window.open(gallery_file());
    window.value("document.querySelector('article[data-name=\"tall\"] h2 a').focus()");
    window.press("Enter");
    window.until("document.querySelector('.current')");
    CHECK(focused(window) == "tall H2");
    window.press("ArrowRight");
    CHECK(focused(window) == "tall H2");
    window.press("Escape");
    CHECK(window.text("location.hash") == "#tall");
    window.press("Escape");
    window.until("document.documentElement.dataset.view === 'all'");
    CHECK(focused(window) == "tall A");
}

TEST_CASE("the start view comes back where it was left") {
    Window window({.height = 500});
    window.open(gallery_file());
    window.value("scrollTo(0, 400)");
    window.until("scrollY === 400");
    window.value("location.hash = '#tall'");
    window.until("document.querySelector('.current')");
    window.press("Escape");
    window.until("document.documentElement.dataset.view === 'all' && scrollY === 400");
}
