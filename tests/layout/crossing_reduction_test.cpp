// Sifting what dot placed: fewer crossings, and everything still in its rank and cluster.
#include "layout/crossing_reduction.hpp"

#include <algorithm>
#include <cmath>

#include "layout/generated_graph.hpp"
#include "layout/measure.hpp"
#include "layout/overlay_hints.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::layout;

namespace {

constexpr double same_rank = 2;  // px

struct Placed {
    dot::Input input;
    dot::Output output;

    bool columns() const { return input.direction == Direction::right || input.direction == Direction::left; }
    double along(Point p) const { return columns() ? p.x : p.y; }
    double across(Point p) const { return columns() ? p.y : p.x; }
};

dot::Line line(std::size_t tail, std::size_t head) {
    dot::Line out;
    out.tail = tail;
    out.head = head;
    return out;
}

/// Two columns of two boxes; the lines between them cross.
Placed crossed_pair() {
    Placed placed;
    for (const double x : {0.0, 200.0}) {
        for (const double y : {0.0, 100.0}) {
            placed.input.boxes.push_back({{60, 60}, {30, 30}, std::nullopt});
            placed.output.boxes.push_back({x, y, 60, 60});
        }
    }
    placed.input.lines = {line(0, 3), line(1, 2)};
    placed.output.size = {260, 160};
    return placed;
}

/// The points of a line where it meets ranks, as the flow runs.
std::vector<Point> stops_of(const Placed& placed, std::size_t line) {
    const auto& [tail, head] = std::pair(placed.input.lines[line].tail, placed.input.lines[line].head);
    std::vector<Point> stops{placed.output.boxes[tail].center(), placed.output.boxes[head].center()};
    for (const auto& passage : placed.output.passages) {
        if (passage.line == line) stops.push_back(passage.at);
    }
    std::ranges::stable_sort(stops, {}, [&](Point p) { return placed.along(p); });
    return stops;
}

bool same(double a, double b) { return std::abs(a - b) <= same_rank; }

/// Pairs of drawn lines, mates of a bundle aside, that change sides between two neighbouring ranks.
int count_crossings(const Placed& placed) {
    int count = 0;
    const auto& lines = placed.input.lines;
    std::vector<std::vector<Point>> stops;
    for (std::size_t i = 0; i < lines.size(); ++i) stops.push_back(stops_of(placed, i));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool mates = lines[i].bundle && lines[i].bundle == lines[j].bundle;
            if (mates || lines[i].weight == 0 || lines[j].weight == 0) continue;
            for (std::size_t a = 1; a < stops[i].size(); ++a) {
                for (std::size_t b = 1; b < stops[j].size(); ++b) {
                    const Point p = stops[i][a - 1], q = stops[i][a], r = stops[j][b - 1], s = stops[j][b];
                    if (!same(placed.along(p), placed.along(r))) continue;
                    if (!same(placed.along(q), placed.along(s))) continue;
                    if (same(placed.along(p), placed.along(q))) continue;
                    const double before = placed.across(p) - placed.across(r);
                    count += before * (placed.across(q) - placed.across(s)) < 0 ? 1 : 0;
                }
            }
        }
    }
    return count;
}

Placed place_generated(unsigned seed) {
    const model::Graph graph = test::generated_graph(seed);
    const auto measures = measure(graph, theme::standard());
    Placed placed{engine_input(graph, measures, theme::standard(), {}, OverlayHints(graph)), {}};
    placed.output = dot::place(placed.input);
    return placed;
}

bool is_inside(const Placed& placed, std::size_t box, std::size_t cluster) {
    for (auto around = placed.input.boxes[box].cluster; around; around = placed.input.clusters[*around].parent) {
        if (*around == cluster) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("two boxes whose lines cross change places") {
    Placed placed = crossed_pair();
    REQUIRE(count_crossings(placed) == 1);
    CHECK(dot::reduce_crossings(placed.input, placed.output));
    CHECK(count_crossings(placed) == 0);
    CHECK_FALSE(dot::reduce_crossings(placed.input, placed.output));
}

TEST_CASE("lines of one bundle may cross: nothing moves for them") {
    Placed placed = crossed_pair();
    placed.input.lines[0].bundle = placed.input.lines[1].bundle = 0;
    const auto before = placed.output.boxes;
    CHECK_FALSE(dot::reduce_crossings(placed.input, placed.output));
    CHECK(placed.output.boxes == before);
}

TEST_CASE("a cluster moves with all it holds") {
    Placed placed = crossed_pair();
    // The boxes on the right lie in a cluster each, the lower one with a second box.
    placed.input.clusters = {{{}, 10, std::nullopt}, {{}, 10, std::nullopt}};
    placed.input.boxes[2].cluster = 0;
    placed.input.boxes[3].cluster = 1;
    placed.input.boxes.push_back({{60, 60}, {30, 30}, 1});
    placed.output.boxes.push_back({200, 200, 60, 60});
    placed.input.lines.push_back(line(0, 4));
    placed.output.clusters = {{190, -10, 80, 80}, {190, 90, 80, 180}};
    CHECK(dot::reduce_crossings(placed.input, placed.output));
    CHECK(count_crossings(placed) == 0);
    const auto& [boxes, clusters] = std::pair(placed.output.boxes, placed.output.clusters);
    CHECK(clusters[1].contains(boxes[3]));
    CHECK(clusters[1].contains(boxes[4]));
    CHECK(clusters[0].contains(boxes[2]));
    CHECK_FALSE(clusters[0].overlaps(clusters[1]));
}

TEST_CASE("sifted graphs have fewer crossings, and what they hold stays in its rank and cluster") {
    int before = 0, after = 0;
    for (unsigned seed = 0; seed < 150; ++seed) {
        INFO("seed " << seed);
        const Placed placed = place_generated(seed);
        Placed sifted = placed;
        if (!dot::reduce_crossings(sifted.input, sifted.output)) continue;
        const int had = count_crossings(placed), has = count_crossings(sifted);
        before += had;
        after += has;
        for (std::size_t i = 0; i < placed.output.boxes.size(); ++i) {
            const Rect &was = placed.output.boxes[i], &is = sifted.output.boxes[i];
            CHECK(sifted.along(is.center()) == placed.along(was.center()));
            CHECK((is.width == was.width && is.height == was.height));
            for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(is.overlaps(sifted.output.boxes[j]));
            for (std::size_t c = 0; c < placed.output.clusters.size(); ++c)
                CHECK(sifted.output.clusters[c].contains(is.center()) == is_inside(placed, i, c));
        }
    }
    CHECK(before > 0);
    CHECK(after < 0.8 * before);
}
