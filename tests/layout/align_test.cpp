// What alignment and the order of equals add to dot's placement, on inputs whose best answer is plain to see.
#include "layout/align.hpp"

#include <algorithm>

#include "layout/symmetry.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Rect;
using layout::AlignRules;
using layout::dot::Box;
using layout::dot::Input;
using layout::dot::Output;

namespace {

/// Placed by hand: boxes of 60 × 60 with their anchor in the middle.
struct Scene {
    Input input;
    Output output;
    AlignRules rules;

    std::size_t box(double x, double y, std::optional<std::size_t> cluster = {}) {
        input.boxes.push_back({{60, 60}, {30, 30}, cluster});
        output.boxes.push_back(Rect::around({x, y}, {60, 60}));
        return input.boxes.size() - 1;
    }
    std::size_t cluster(Rect frame) {
        input.clusters.push_back({});
        output.clusters.push_back(frame);
        rules.frames.push_back({24, 24, 24, 0});
        return input.clusters.size() - 1;
    }
    std::size_t line(std::size_t tail, std::size_t head, int weight = 4) {
        layout::dot::Line out;
        out.tail = tail;
        out.head = head;
        out.weight = weight;
        input.lines.push_back(out);
        return input.lines.size() - 1;
    }
    Output across() const { return align_across(input, output, rules); }
    Output along() const { return align_along(input, output, rules); }
};

double y(const Output& output, std::size_t box) { return output.boxes[box].center().y; }
double x(const Output& output, std::size_t box) { return output.boxes[box].center().x; }

}  // namespace

TEST_CASE("a chain that was placed askew becomes straight") {
    Scene scene;
    const auto a = scene.box(0, 100), b = scene.box(200, 140), c = scene.box(400, 90);
    scene.line(a, b);
    scene.line(b, c);
    const Output out = scene.across();
    CHECK(y(out, a) == y(out, b));
    CHECK(y(out, b) == y(out, c));
    CHECK(x(out, b) == x(scene.output, b));
}

TEST_CASE("boxes of different heights stand level with their anchors") {
    Scene scene;
    const auto tall = scene.box(0, 100), low = scene.box(200, 100);
    scene.input.boxes[tall] = {{60, 140}, {30, 30}, {}};
    scene.output.boxes[tall] = Rect{-30, 30, 60, 140};
    scene.line(tall, low);
    const Output out = scene.across();
    CHECK(out.boxes[tall].y + 30 == out.boxes[low].y + 30);
    CHECK(out.boxes[tall].height == 140);
}

TEST_CASE("what shares a stretch of the flow keeps its order and its distance") {
    Scene scene;
    const auto source = scene.box(0, 100), upper = scene.box(200, 100), lower = scene.box(200, 400);
    scene.line(source, upper, 1);
    scene.line(source, lower, 9);
    const Output out = scene.across();
    CHECK(y(out, lower) == y(out, source));  // the heavier line is the straight one
    CHECK(y(out, lower) - y(out, upper) == 60 + scene.rules.node_gap);
}

TEST_CASE("a passing line keeps its room between two boxes") {
    Scene scene;
    const auto from = scene.box(0, 150), to = scene.box(400, 150), above = scene.box(200, 60),
               below = scene.box(200, 240);
    const auto line = scene.line(from, to);
    scene.output.passages.push_back({line, {200, 150}, false});
    const Output out = scene.across();
    CHECK(out.boxes[above].bottom() + scene.rules.passage_gap <= y(out, from));
    CHECK(y(out, from) + scene.rules.passage_gap <= out.boxes[below].y);
    CHECK(y(out, from) == y(out, to));
    CHECK(out.boxes[below].y - out.boxes[above].bottom() < 40);  // and no more than that
}

TEST_CASE("a cluster holds its boxes and keeps others out") {
    Scene scene;
    const auto group = scene.cluster({100, 0, 300, 200});
    const auto inside = scene.box(200, 100, group), beside = scene.box(200, 300);
    scene.line(inside, beside, 1);
    const Output out = scene.across();
    const Rect frame = out.clusters[group].inflated(-scene.rules.frame_gap / 2);
    CHECK(out.boxes[inside].y - frame.y == 24);
    CHECK(frame.bottom() - out.boxes[inside].bottom() == 24);
    CHECK(out.boxes[beside].y - frame.bottom() == scene.rules.frame_gap);
}

TEST_CASE("a hole that another cluster's label tore into a chain closes") {
    Scene scene;
    const auto a = scene.box(0, 0), b = scene.box(500, 0), c = scene.box(0, 300), d = scene.box(500, 300);
    const auto plain = scene.line(a, b), labelled = scene.line(c, d);
    scene.input.lines[labelled].label = {300, 16};
    scene.input.boxes[a].cluster = scene.input.boxes[b].cluster = scene.cluster({-60, -60, 620, 120});
    scene.output.passages.push_back({plain, {250, 0}, true});
    scene.output.passages.push_back({labelled, {250, 300}, true});
    const Output out = scene.along();
    CHECK(x(out, b) - x(out, a) == 60 + 2 * scene.rules.line_gap);
    CHECK(x(out, d) - x(out, c) == 60 + 300 + 2 * scene.rules.line_gap);
}

TEST_CASE("boxes of one rank stay in one column") {
    Scene scene;
    const auto a = scene.box(0, 0), b = scene.box(200, 0), c = scene.box(200, 100);
    const auto line = scene.line(a, b);
    scene.output.passages.push_back({line, {100, 0}, true});
    scene.input.lines[line].label = {90, 16};
    const Output out = scene.along();
    CHECK(x(out, b) == x(out, c));
}

TEST_CASE("equals stand in the order of declaration, and so do their lines") {
    Scene scene;
    const auto source = scene.box(0, 200), third = scene.box(200, 300), first = scene.box(200, 100),
               second = scene.box(200, 200);
    for (const auto head : {third, first, second}) {
        const auto line = scene.line(source, head);
        scene.output.passages.push_back({line, {100, y(scene.output, head)}, true});
    }
    order_equals(scene.input, scene.output);
    CHECK(y(scene.output, third) == 100);  // declared first
    CHECK(y(scene.output, first) == 200);
    CHECK(y(scene.output, second) == 300);
    for (const auto& passage : scene.output.passages)
        CHECK(passage.at.y == y(scene.output, scene.input.lines[passage.line].head));
}

TEST_CASE("boxes with different neighbours stay where they are") {
    Scene scene;
    const auto source = scene.box(0, 200), lower = scene.box(200, 300), upper = scene.box(200, 100);
    const auto behind = scene.box(400, 100);
    scene.line(source, lower);
    scene.line(source, upper);
    scene.line(upper, behind);
    order_equals(scene.input, scene.output);
    CHECK(y(scene.output, lower) == 300);
    CHECK(y(scene.output, upper) == 100);
}

TEST_CASE("clusters that are alike inside and outside are equals") {
    Scene scene;
    const auto lower = scene.cluster({150, 250, 100, 100}), upper = scene.cluster({150, 50, 100, 100});
    const auto source = scene.box(0, 200), in_lower = scene.box(200, 300, lower), in_upper = scene.box(200, 100, upper);
    scene.line(source, in_lower);
    scene.line(source, in_upper);
    order_equals(scene.input, scene.output);
    CHECK(scene.output.clusters[lower].center().y == 100);
    CHECK(y(scene.output, in_lower) == 100);
    CHECK(y(scene.output, in_upper) == 300);
}
