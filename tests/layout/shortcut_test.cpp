// Lines with many bends that have a way with fewer, on drawings placed by hand.
#include "layout/shortcut.hpp"

#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Polyline;

namespace {

/// A line round whatever stands between two nodes.
struct Scene {
    GraphBuilder builder;
    std::vector<Point> centers;
    std::vector<Polyline> lines;

    std::uint32_t node(Point center) {
        builder.node("Node");
        centers.push_back(center);
        return static_cast<std::uint32_t>(centers.size() - 1);
    }
    void edge(std::uint32_t tail, std::uint32_t head, Polyline line) {
        builder.edge(model::NodeId{tail}, model::NodeId{head}).relation = Relation::reads;
        lines.push_back(std::move(line));
    }

    Polyline first_line(std::size_t most_crossings = 0) const {
        const auto& theme = theme::standard();
        const auto measures = layout::measure(builder.graph, theme);
        layout::Layout layout;
        for (std::size_t i = 0; i < centers.size(); ++i)
            layout.nodes.push_back(node_box(measures.nodes[i], centers[i], theme));
        layout.node_callouts.resize(centers.size());
        for (const Polyline& line : lines) layout.edges.push_back({line, std::nullopt, std::nullopt});
        layout.size = {2000, 2000};
        take_shortcuts(builder.graph, measures, theme, most_crossings, layout);
        return layout.edges.front().points;
    }
};

/// From side to side below a box, with two bends more than from bottom to bottom.
Scene round_a_box() {
    Scene scene;
    const auto tail = scene.node({200, 200}), head = scene.node({800, 200});
    scene.node({500, 200});
    scene.edge(tail, head, {{232, 200}, {300, 200}, {300, 400}, {700, 400}, {700, 200}, {768, 200}});
    return scene;
}

}  // namespace

TEST_CASE("a line round a box saves two bends where its ends have other sides") {
    const Polyline line = round_a_box().first_line();
    REQUIRE(line.size() == 4);
    CHECK(line[0].x == 200);
    CHECK(line[1].y == 400);
    CHECK(line[3].x == 800);
}

TEST_CASE("a line keeps its bends where the shorter way is taken") {
    Scene scene = round_a_box();
    SECTION("by boxes") {
        scene.node({200, 330});
        scene.node({800, 330});
        scene.node({200, 70});
        scene.node({800, 70});
    }
    SECTION("by lines it would cross") {
        const auto left = scene.node({60, 320}), right = scene.node({250, 320});
        scene.edge(left, right, {{92, 320}, {218, 320}});
        const auto above = scene.node({60, 60}), beside = scene.node({900, 60});
        scene.edge(above, beside, {{92, 60}, {868, 60}});
    }
    CHECK(scene.first_line().size() == 6);
}

TEST_CASE("a line of two bends is left alone") {
    Scene scene;
    const auto tail = scene.node({200, 200}), head = scene.node({600, 400});
    scene.edge(tail, head, {{232, 200}, {400, 200}, {400, 400}, {568, 400}});
    CHECK(scene.first_line().size() == 4);
}
