// The picture under wheel, pointer and keys. The view is the SVG's viewBox, so that the page tells where it is.
#include <array>
#include <cmath>

#include "gallery/open.hpp"
#include "support/catch.hpp"

using namespace vellum::test;

namespace {

struct Point {
    double x, y;
};

/// Where a point of the stage (client px) is in the picture.
Point in_picture(Window& window, double x, double y) {
    const auto at = window.value(
        "(() => { const m = document.querySelector('.current .picture').getScreenCTM().inverse();"
        "const p = new DOMPoint(" +
        std::to_string(x) + ", " + std::to_string(y) + ").matrixTransform(m); return [p.x, p.y]; })()");
    return {at[0], at[1]};
}

double scale(Window& window) { return window.value("document.querySelector('.current .picture').getScreenCTM().a"); }

/// Is everything that is drawn on the stage?
bool whole(Window& window) {
    return window.holds(R"js((() => {
        const stage = document.querySelector(".current .stage").getBoundingClientRect();
        return [...document.querySelectorAll(".current .picture > :is(g, a)")].every((part) => {
        const box = part.getBoundingClientRect();
        return box.left >= stage.left && box.right <= stage.right && box.top >= stage.top && box.bottom <= stage.bottom;
        });
})())js");
}

void check_same(Point a, Point b) {
    CHECK(std::abs(a.x - b.x) < 1);
    CHECK(std::abs(a.y - b.y) < 1);
}

}  // namespace

TEST_CASE("a diagram opens whole, as large as the window lets it") {
    for (const auto& [width, height] : {std::pair{1440, 900}, {1024, 600}, {390, 844}}) {
        Window window({.width = width, .height = height});
        for (const char* name : {"#real_time_ML_deployment", "#tall", "#plain"}) {
            INFO(name << " at " << width);
            window.open(gallery_file(), name);
            CHECK(whole(window));
        }
    }
}

TEST_CASE("the wheel zooms, and what is under the pointer stays there") {
    Window window;
    window.open(gallery_file(), "#real_time_ML_deployment");
    const double before = scale(window);
    const Point under = in_picture(window, 300, 400);
    for (int i = 0; i < 3; ++i) window.wheel(300, 400, -120);
    window.until("document.querySelector('.scale').textContent !== '" + std::to_string(std::lround(before * 100)) +
                 "%'");
    CHECK(scale(window) > before * 1.5);
    check_same(in_picture(window, 300, 400), under);
    for (int i = 0; i < 40; ++i) window.wheel(300, 400, 120);
    window.rest();
    CHECK(scale(window) > before / 4);  // out is not out of sight
}

TEST_CASE("zooming moves in small steps, never in a jump, and comes to its end") {
    Window window({.motion = true});
    window.open(gallery_file(), "#real_time_ML_deployment");
    const double before = scale(window);
    window.click(".zoom .in");
    window.rest();
    CHECK(scale(window) == Approx(before * 1.4).epsilon(0.01));
    window.open(gallery_file(), "#real_time_ML_deployment");
    // Frames of a clock of our own, 16 ms apart: those of a busy machine come when they like.
    const auto scales = window
                            .value(R"js((() => {
        const svg = document.querySelector(".current .picture"), scales = [svg.getScreenCTM().a];
        let now = performance.now(), next = null;
        performance.now = () => now;
        window.requestAnimationFrame = (callback) => { next = callback; return 1; };
        document.querySelector(".zoom .in").click();
        while (next && scales.length < 500) {
            const frame = next;
            next = null;
            frame(now += 16);
            scales.push(svg.getScreenCTM().a);
        }
        return scales;
    })())js")
                            .get<std::vector<double>>();
    REQUIRE(scales.size() > 5);
    CHECK(scales.size() < 500);
    CHECK(scales.back() / scales.front() == Approx(1.4).epsilon(0.01));
    for (std::size_t i = 1; i < scales.size(); ++i) {
        CHECK(scales[i] >= scales[i - 1]);
        CHECK(scales[i] < scales[i - 1] * 1.1);
    }
}

TEST_CASE("keys and buttons zoom, and 0 shows the whole again") {
    Window window;
    window.open(gallery_file(), "#tall");
    const double fitted = scale(window);
    window.press("+");
    CHECK(scale(window) == Approx(fitted * 1.4).epsilon(0.01));
    window.press("-");
    window.press("-");
    CHECK(scale(window) == Approx(fitted / 1.4).epsilon(0.01));
    window.press("0");
    CHECK(scale(window) == Approx(fitted).epsilon(0.001));
    window.click(".zoom .in");
    CHECK(scale(window) == Approx(fitted * 1.4).epsilon(0.01));
    window.click(".zoom .fit");
    CHECK(scale(window) == Approx(fitted).epsilon(0.001));
}

TEST_CASE("dragging and Shift with arrows move the picture") {
    Window window;
    window.open(gallery_file(), "#real_time_ML_deployment");
    const Point before = in_picture(window, 500, 450);
    window.drag(500, 450, 120, -60);
    check_same(in_picture(window, 620, 390), before);
    window.press("Shift+ArrowRight");
    check_same(in_picture(window, 540, 390), before);
}

TEST_CASE("a double-click zooms in where it is") {
    Window window;
    window.open(gallery_file(), "#tall");
    const double before = scale(window);
    window.click(".current .node:last-of-type", 2);
    CHECK(scale(window) == Approx(before * 2).epsilon(0.01));
}

TEST_CASE("two fingers zoom between them") {
    Window window({.width = 390, .height = 844, .phone = true});
    window.open(gallery_file(), "#real_time_ML_deployment");
    const double before = scale(window);
    const auto stage = window.value(
        "(() => { const b = document.querySelector('.current .stage').getBoundingClientRect();"
        "return [b.left + b.width / 2, b.top + b.height / 2]; })()");
    const double x = stage[0], y = stage[1];
    const Point between = in_picture(window, x, y);
    window.pinch(x, y, 40, 120);
    CHECK(scale(window) == Approx(before * 3).epsilon(0.02));
    check_same(in_picture(window, x, y), between);
}

TEST_CASE("a window that changes its size still shows the whole picture") {
    Window window;
    window.open(gallery_file(), "#tall");
    window.resize(900, 500);
    window.until("document.querySelector('.current .stage').clientHeight < 500");
    window.rest();
    CHECK(whole(window));
    window.press("d");
    CHECK(whole(window));
    window.press("f");
    window.rest();
    CHECK(whole(window));
}

TEST_CASE("a step that is out of sight comes into it") {
    Window window;
    window.open(gallery_file(), "#real_time_ML_deployment/1");
    for (int i = 0; i < 6; ++i) window.wheel(80, 360, -120);
    window.rest();
    window.press("End");
    CHECK(window.holds(R"js((() => {
        const stage = document.querySelector(".current .stage").getBoundingClientRect();
        return [...document.querySelectorAll(".current .edge.main")].every((edge) => {
            const box = edge.getBoundingClientRect();
            return box.left >= stage.left && box.right <= stage.right && box.top >= stage.top && box.bottom <= stage.bottom;
        });
    })())js"));
}

TEST_CASE(
    "where the whole picture is too small to be read, a step is brought near, and the whole comes back after it") {
    Window window({.width = 390, .height = 844});
    window.open(gallery_file(), "#real_time_ML_deployment");
    const double fitted = scale(window);
    CHECK(fitted < 0.4);
    window.press("ArrowRight");
    CHECK(scale(window) > 0.6);
    window.resize(1440, 900);
    window.until("document.querySelector('.current .stage').clientWidth > 1000");
    window.rest();
    CHECK(whole(window));  // there it can be read
    window.resize(390, 844);
    window.until("document.querySelector('.current .stage').clientWidth < 400");
    window.rest();
    CHECK(scale(window) > 0.6);
    window.press("Home");
    CHECK(scale(window) == Approx(fitted).epsilon(0.02));
}
