#include "layout/dot_engine.hpp"

#include <algorithm>

#include "layout/random.hpp"
#include "model/diagnostic.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Rect;
using layout::dot::Box;
using layout::dot::Input;
using layout::dot::Output;
using test::Random;

namespace {

constexpr double point = 1.01;  // Graphviz deals in whole points

Box box(double width, double height, std::optional<std::size_t> cluster = {}) {
    return {{width, height}, {width / 2, 32}, cluster};
}

layout::dot::Line line(std::size_t tail, std::size_t head) {
    layout::dot::Line out;
    out.tail = tail;
    out.head = head;
    return out;
}

Input input(Direction direction = Direction::right) {
    Input out;
    out.direction = direction;
    out.rank_gap = 72;
    out.node_gap = 34;
    return out;
}

/// Boxes of different heights in a row.
Input chain(Direction direction) {
    Input in = input(direction);
    in.boxes = {box(64, 88), box(100, 140), box(72, 104), box(120, 72)};
    in.lines = {line(0, 1), line(1, 2), line(2, 3)};
    return in;
}

Rect page(const Output& out) { return Rect{0, 0, out.size.width, out.size.height}.inflated(point); }

void check_apart(const std::vector<Rect>& boxes) {
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            INFO(i << " and " << j);
            CHECK_FALSE(boxes[i].overlaps(boxes[j].inflated(-point)));
        }
    }
}

}  // namespace

TEST_CASE("boxes keep their sizes, lie apart and inside the drawing, in every direction") {
    const auto direction = GENERATE(Direction::right, Direction::down, Direction::left, Direction::up);
    const Input in = chain(direction);
    const Output out = layout::dot::place(in);
    REQUIRE(out.boxes.size() == in.boxes.size());
    for (std::size_t i = 0; i < in.boxes.size(); ++i) {
        CHECK(out.boxes[i].width == in.boxes[i].size.width);
        CHECK(out.boxes[i].height == in.boxes[i].size.height);
        CHECK(page(out).contains(out.boxes[i]));
    }
    check_apart(out.boxes);
}

TEST_CASE("a chain runs the way it was asked to, y growing downward") {
    const auto [direction, step] = GENERATE(table<Direction, Point>(
        {{Direction::right, {1, 0}}, {Direction::down, {0, 1}}, {Direction::left, {-1, 0}}, {Direction::up, {0, -1}}}));
    const Output out = layout::dot::place(chain(direction));
    for (std::size_t i = 1; i < out.boxes.size(); ++i) {
        const Point way = out.boxes[i].center() - out.boxes[i - 1].center();
        CHECK(way.x * step.x + way.y * step.y > 72);
    }
}

TEST_CASE("a chain of boxes of different heights runs in one line through their middles") {
    const auto direction = GENERATE(Direction::right, Direction::left);
    const Input in = chain(direction);
    const Output out = layout::dot::place(in);
    for (std::size_t i = 1; i < in.boxes.size(); ++i) {
        CHECK(out.boxes[i].center().y == Approx(out.boxes[0].center().y).margin(point));
    }
}

TEST_CASE("ranks and neighbours keep their gaps") {
    Input in = input();
    in.boxes = {box(64, 88), box(64, 88), box(64, 88)};
    in.lines = {line(0, 1), line(0, 2)};
    const Output out = layout::dot::place(in);
    CHECK(out.boxes[1].x - out.boxes[0].right() >= in.rank_gap - point);
    const double upper = std::min(out.boxes[1].bottom(), out.boxes[2].bottom());
    const double lower = std::max(out.boxes[1].y, out.boxes[2].y);
    CHECK(lower - upper >= in.node_gap - point);
}

TEST_CASE("clusters contain their boxes, their headings' room and the clusters inside") {
    Input in = input(GENERATE(Direction::right, Direction::down, Direction::left, Direction::up));
    in.clusters = {{{120, 30}, 24, {}}, {{80, 30}, 24, 0}, {{90, 30}, 24, {}}};
    in.boxes = {box(64, 88, 0), box(64, 88, 1), box(64, 88, 1), box(64, 88, 2), box(64, 88)};
    in.lines = {line(0, 1), line(1, 2), line(2, 3), line(3, 4)};
    const Output out = layout::dot::place(in);
    REQUIRE(out.clusters.size() == 3);
    CHECK(out.clusters[0].contains(out.clusters[1]));
    for (std::size_t i = 0; i < in.boxes.size(); ++i) {
        for (std::size_t c = 0; c < in.clusters.size(); ++c) {
            const bool inside = in.boxes[i].cluster == c || (c == 0 && in.boxes[i].cluster == 1U);
            INFO("box " << i << ", cluster " << c);
            CHECK(out.clusters[c].contains(out.boxes[i]) == inside);
            CHECK(out.clusters[c].overlaps(out.boxes[i]) == inside);
            if (!inside) continue;
            CHECK(out.boxes[i].y - out.clusters[c].y >= in.clusters[c].heading.height);
            CHECK(out.boxes[i].x - out.clusters[c].x >= in.clusters[c].margin - point);
        }
    }
    CHECK_FALSE(out.clusters[0].overlaps(out.clusters[2]));
}

TEST_CASE("a cluster is as wide as its heading") {
    Input in = input(GENERATE(Direction::right, Direction::down, Direction::left, Direction::up));
    in.clusters = {{{400, 30}, 24, {}}};
    in.boxes = {box(64, 88, 0)};
    CHECK(layout::dot::place(in).clusters[0].width >= 400);
}

TEST_CASE("room for a label is kept between the ranks") {
    const auto direction = GENERATE(Direction::right, Direction::down, Direction::left, Direction::up);
    Input in = input(direction);
    in.boxes = {box(64, 88), box(64, 88), box(64, 88), box(64, 88)};
    in.lines = {line(0, 1), line(0, 2), line(1, 3), line(0, 3)};
    in.lines[0].label = {110, 28};
    in.lines[1].label = {60, 14};
    in.lines[3].label = {90, 42};
    const Output out = layout::dot::place(in);
    check_apart(out.boxes);
    const bool horizontal = direction == Direction::right || direction == Direction::left;
    for (std::size_t i : {0U, 1U, 3U}) {
        const Rect a = out.boxes[in.lines[i].tail], b = out.boxes[in.lines[i].head];
        const double gap =
            horizontal ? std::max(b.x - a.right(), a.x - b.right()) : std::max(b.y - a.bottom(), a.y - b.bottom());
        CHECK(gap >= (horizontal ? in.lines[i].label.width : in.lines[i].label.height));
    }
}

// In ranks meant for labels, dot itself keeps only five points.
TEST_CASE("neighbours that have a choice of ranks keep their gap as well") {
    const auto direction = GENERATE(Direction::right, Direction::down, Direction::left, Direction::up);
    Input in = input(direction);
    in.boxes = {box(64, 88), box(64, 88), box(64, 88), box(64, 120), box(64, 88), box(100, 88), box(80, 104)};
    in.lines = {line(0, 1), line(1, 2)};  // the others are free
    for (auto& l : in.lines) l.label = {50, 14};
    const Output out = layout::dot::place(in);
    for (std::size_t i = 0; i < in.boxes.size(); ++i) {
        CHECK(out.boxes[i].width == in.boxes[i].size.width);
        CHECK(out.boxes[i].height == in.boxes[i].size.height);
        for (std::size_t j = 0; j < i; ++j) {
            INFO(i << " and " << j);
            CHECK_FALSE(out.boxes[i].overlaps(out.boxes[j].inflated(in.node_gap - 2)));
        }
    }
}

TEST_CASE("a line that does not constrain leaves its ends on one rank") {
    Input in = input();
    in.boxes = {box(64, 88), box(64, 88)};
    in.lines = {line(0, 1)};
    CHECK(layout::dot::place(in).boxes[1].x > 64);
    in.lines[0].constrains = false;
    const Output out = layout::dot::place(in);
    CHECK(out.boxes[0].x == out.boxes[1].x);
}

TEST_CASE("a line may ask for more ranks") {
    Input in = input();
    in.boxes = {box(64, 88), box(64, 88)};
    in.lines = {line(0, 1)};
    const double one = layout::dot::place(in).boxes[1].x;
    in.lines[0].minimum_ranks = 3;
    CHECK(layout::dot::place(in).boxes[1].x > one + in.rank_gap);
}

TEST_CASE("parallel lines, lines both ways and loops do no harm") {
    Input in = input();
    in.boxes = {box(64, 88), box(64, 88)};
    in.lines = {line(0, 1), line(0, 1), line(1, 0), line(0, 0)};
    for (auto& l : in.lines) l.label = {50, 14};
    const Output out = layout::dot::place(in);
    check_apart(out.boxes);
}

TEST_CASE("the same input gives the same output, also with others placed in between") {
    const Output once = layout::dot::place(chain(Direction::right));
    layout::dot::place(chain(Direction::down));
    const Output again = layout::dot::place(chain(Direction::right));
    CHECK(once.boxes == again.boxes);
    CHECK(once.size == again.size);
}

TEST_CASE("turning the order of declaration around keeps everything but the ties") {
    Input in = input();
    in.boxes = {box(64, 88), box(64, 88), box(64, 88)};
    in.lines = {line(0, 1), line(0, 2)};
    const Output first = layout::dot::place(in);
    in.last_first = true;
    const Output last = layout::dot::place(in);
    check_apart(last.boxes);
    CHECK(first.boxes[0].x == last.boxes[0].x);
    CHECK((first.boxes[1].y < first.boxes[2].y) != (last.boxes[1].y < last.boxes[2].y));
}

TEST_CASE("another order of declaration keeps everything but the ties, and is the same every time") {
    Input in = input();
    in.boxes.assign(7, box(64, 88));
    for (std::size_t i = 1; i < in.boxes.size(); ++i) in.lines.push_back(line(0, i));
    const Output plain = layout::dot::place(in);
    in.order = 1;
    const Output other = layout::dot::place(in);
    check_apart(other.boxes);
    CHECK(plain.boxes != other.boxes);
    CHECK(plain.size == other.size);
    for (std::size_t i = 0; i < in.boxes.size(); ++i) CHECK(plain.boxes[i].x == other.boxes[i].x);
    CHECK(layout::dot::place(in).boxes == other.boxes);
}

// Without newrank, dot 2.42 fails or crashes on graphs such as these.
TEST_CASE("large clustered graphs are placed") {
    Random random(3);
    Input in = input();
    for (std::size_t c = 0; c < 24; ++c) {
        in.clusters.push_back({{80, 30}, 24, c % 3 == 0 ? std::nullopt : std::optional(c - 1)});
    }
    for (std::size_t i = 0; i < 200; ++i) in.boxes.push_back(box(64, 88, random.below(in.clusters.size())));
    for (std::size_t i = 0; i < 260; ++i) in.lines.push_back(line(random.below(200), random.below(200)));
    const Output out = layout::dot::place(in);
    REQUIRE(out.boxes.size() == 200);
    check_apart({out.boxes.begin(), out.boxes.begin() + 60});
}
