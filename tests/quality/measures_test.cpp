// Figures that compare pictures, whoever drew them.
#include "quality/measures.hpp"

#include "quality/sample.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::quality;
using test::sound_picture;

TEST_CASE("a sound picture in figures") {
    const auto measures = measure(sound_picture());
    CHECK(measures.crossings == 0);
    CHECK(measures.bends == std::vector<int>{0, 0, 1});
    CHECK(all_bends(measures) == 1);
    CHECK(measures.length == 176 + 196 + 172 + 39);
    CHECK(measures.area == 700 * 400);
    CHECK(measures.aspect == 1.75);
    CHECK(measures.edges_through_nodes == 0);
    CHECK(measures.overlapped_labels == 0);
    CHECK(measures.stray_labels == 0);
}

TEST_CASE("crossings are counted point by point, but not within a bundle") {
    Picture p;
    p.edges = {{{}, {}, {{0, 50}, {100, 50}}}, {{}, {}, {{20, 0}, {20, 80}, {60, 80}, {60, 0}}}};
    const auto found = crossings(p);
    REQUIRE(found.size() == 2);
    CHECK(found[0].at == Point{20, 50});
    CHECK(found[1].at == Point{60, 50});
    CHECK(measure(p).crossings == 2);
    p.edges[0].bundle = p.edges[1].bundle = 7;
    CHECK(measure(p).crossings == 0);
    p.edges = {{{}, {}, {{0, 0}, {50, 50}}}, {{}, {}, {{50, 50}, {90, 0}}}};  // end to end
    CHECK(measure(p).crossings == 0);
    p.edges = {{{}, {}, {{0, 0}, {100, 100}}}, {{}, {}, {{90, 150}, {130, 70}}}};  // past the end of the first
    CHECK(measure(p).crossings == 0);
    std::swap(p.edges[0], p.edges[1]);
    CHECK(measure(p).crossings == 0);
}

TEST_CASE("slanted lines are measured as well as upright ones") {
    Picture p;
    p.nodes = {{{40, 40, 20, 20}, {}, {}, {}, {}}};
    p.edges = {{{}, {}, {{0, 0}, {100, 100}}}, {{}, {}, {{0, 100}, {50, 70}, {100, 90}}}};
    CHECK(measure(p).edges_through_nodes == 1);
    CHECK(measure(p).crossings == 1);
    p.edges.resize(1);
    p.edges[0].points = {{0, 30}, {70, 100}};  // past the corner
    CHECK(measure(p).edges_through_nodes == 0);
    p.edges[0].points = {{0, 0},  {30, 0},  {30, 0},
                         {60, 0}, {60, 40}, {60, 10}};  // a point twice, straight on, and back
    CHECK(measure(p).bends == std::vector<int>{2});
    CHECK(measure(p).length == 130);
}

TEST_CASE("a label is overlapped once, by whatever hits it") {
    Picture p;
    p.nodes = {{{200, 0, 20, 20}, {}, {}, {}, {}}};
    p.edges = {{{}, {}, {{0, 50}, {100, 50}}}, {{}, {}, {{0, 90}, {100, 90}}}};
    p.edges[0].label = Rect{20, 43, 40, 14};
    const auto overlapped = [&] { return measure(p).overlapped_labels; };
    CHECK(overlapped() == 0);
    p.edges[1].points = {{30, 0}, {30, 90}};
    CHECK(overlapped() == 1);
    p.nodes[0].icon = {50, 45, 20, 20};
    CHECK(overlapped() == 1);
    p.edges[1].points = {{0, 90}, {100, 90}};
    CHECK(overlapped() == 1);
    p.nodes.clear();
    p.clusters = {{{{25, 0, 400, 400}, {}}, {}, {}}};
    CHECK(overlapped() == 1);
    p.clusters[0].frame.box.x = 10;
    CHECK(overlapped() == 0);
    p.edges[1].label = Rect{50, 50, 20, 20};
    CHECK(overlapped() == 2);
}

TEST_CASE("a label far from its edge is a stray one") {
    Picture p;
    p.edges = {{{}, {}, {{0, 50}, {100, 50}}}};
    const auto stray = [&](double y) {
        p.edges[0].label = Rect{20, y, 40, 14};
        return measure(p).stray_labels;
    };
    CHECK(stray(43) == 0);
    CHECK(stray(50 + label_reach) == 0);
    CHECK(stray(50 + label_reach + 1) == 1);
    CHECK(stray(50 - label_reach - 15) == 1);
}
