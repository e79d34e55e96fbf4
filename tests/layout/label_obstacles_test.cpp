#include "layout/label_obstacles.hpp"

#include <algorithm>

#include "layout/random.hpp"
#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Rect;
using layout::LabelObstacles;

namespace {

constexpr double overlap_cost = 4000;
constexpr double keep_clear = 4;

Rect any_box(test::Random& random, int most) {
    return {static_cast<double>(random.between(-500, 5500)), static_cast<double>(random.between(-500, 3500)),
            static_cast<double>(random.between(1, most)), static_cast<double>(random.between(1, most))};
}

}  // namespace

TEST_CASE("everything under a label costs once, wherever it lies and however far it reaches") {
    test::Random random(11);
    GraphBuilder b;
    const auto tail = b.node("a"), head = b.node("b");
    b.edge(tail, head);
    layout::Boxes boxes;
    boxes.nodes.resize(2);
    boxes.nodes[0].icon = {0, 0, 64, 64};
    boxes.nodes[1].icon = {5000, 3000, 64, 64};
    LabelObstacles obstacles(b.graph, boxes, {{{{64, 32}, {5000, 32}}}});
    std::vector<Rect> added{boxes.nodes[0].icon, boxes.nodes[1].icon};
    for (int i = 0; i < 300; ++i) {
        added.push_back(any_box(random, i % 10 == 0 ? 2000 : 100));
        obstacles.add(added.back());
    }
    int hits = 0;
    for (int i = 0; i < 1000; ++i) {
        const Rect label = any_box(random, 120), room = label.inflated(keep_clear);
        const auto under = std::ranges::count_if(added, [&](const Rect& box) { return room.overlaps(box); });
        hits += under > 0;
        REQUIRE(obstacles.cost(b.graph.edges[0], label) == overlap_cost * static_cast<double>(under));
    }
    CHECK(hits > 300);
    CHECK(hits < 1000);
}
