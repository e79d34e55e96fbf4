#include "scene/junctions.hpp"

#include "scene/drawn.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Polyline;
using geometry::Rect;
using scene::Path;

namespace {

const Polyline up{{0, 0}, {40, 0}, {40, -50}, {90, -50}}, down{{0, 0}, {40, 0}, {40, 50}, {90, 50}};
const Polyline straight{{0, 0}, {90, 0}}, further_down{{0, 0}, {60, 0}, {60, 50}, {90, 50}};

Polyline reversed(const Polyline& line) { return {line.rbegin(), line.rend()}; }

/// A fan-out whose edges run along the lines given, where the page has room for them; or a fan-in against them.
struct Fan {
    GraphBuilder build;
    layout::Layout layout;

    explicit Fan(const std::vector<Polyline>& lines, bool in = false) {
        const auto hub = build.cluster("Hub");
        build.node("x", hub);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto leaf = build.cluster("Leaf");
            build.node("y", leaf);
            auto& edge = in ? build.edge(leaf, hub) : build.edge(hub, leaf);
            edge.bundle = 1;
        }
        layout = layout::compute(build.graph, theme::standard());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            layout.edges[i].points = in ? reversed(lines[i]) : lines[i];
            layout.edges[i].label.reset();
            layout.edges[i].callout.reset();
        }
    }

    scene::Scene scene() const { return scene::compose(build.graph, layout, theme::standard()); }
};

/// The middles of all dots.
std::vector<Point> dots(const scene::Scene& scene) {
    std::vector<Point> out;
    for (const auto* edge : test::groups(scene, "edge")) {
        for (const auto* dot : test::all<Path>(*edge, "edge-junction")) {
            CHECK(dot->fill == theme::standard().colors.line);
            const Point right = std::get<scene::MoveTo>(dot->commands[0]).to;
            out.push_back(right - Point{theme::standard().metrics.junction / 2, 0});
        }
    }
    return out;
}

std::size_t curves_near(const scene::Scene& scene, Point at) {
    std::size_t out = 0;
    for (const auto* edge : test::groups(scene, "edge")) {
        for (const auto* line : test::all<Path>(*edge, "edge-line")) {
            for (const auto& command : line->commands) {
                const auto* curve = std::get_if<scene::CurveTo>(&command);
                if (curve != nullptr && geometry::distance(curve->to, at) < 15) ++out;
            }
        }
    }
    return out;
}

}  // namespace

TEST_CASE("lines part to opposite sides where a trunk ends in a bar") {
    CHECK(scene::opposite_parting(up, down) == Point{40, 0});
    CHECK_FALSE(scene::opposite_parting(up, straight));
    CHECK_FALSE(scene::opposite_parting(up, further_down));
    CHECK_FALSE(scene::opposite_parting(up, up));
    CHECK_FALSE(scene::opposite_parting(up, reversed(up)));
}

TEST_CASE("a dot joins branches to both sides, square and drawn once") {
    const bool in = GENERATE(false, true);
    for (const auto& lines :
         {std::vector{up, down}, std::vector{straight, up, down}, std::vector{up, straight, down}}) {
        const auto scene = Fan(lines, in).scene();
        CHECK(dots(scene) == std::vector<Point>{{40, 0}});
        CHECK(curves_near(scene, {40, 0}) == 0);
    }
}

TEST_CASE("branches to one side curve out of their trunk") {
    const bool in = GENERATE(false, true);
    for (const auto& lines : {std::vector{straight, up}, std::vector{up, further_down}}) {
        const auto scene = Fan(lines, in).scene();
        CHECK(dots(scene).empty());
        CHECK(curves_near(scene, {40, 0}) >= 1);
    }
}

TEST_CASE("wide arcs need no dot") {
    Fan fan({up, down});
    fan.build.graph.routing = Routing::curved;
    CHECK(dots(fan.scene()).empty());
}

TEST_CASE("a label on a junction hides its dot") {
    Fan fan({up, down});
    fan.layout.edges[0].label = layout::TextBox{{}, Rect::around({40, 0}, {30, 12})};
    CHECK(dots(fan.scene()).empty());
}

TEST_CASE("dashed branches begin with a dash in the dot") {
    Fan fan({straight, up, down});
    for (auto& edge : fan.build.graph.edges) edge.relation = Relation::deploys;
    const auto scene = fan.scene();
    std::size_t from_dot = 0;
    for (const auto* edge : test::groups(scene, "edge")) {
        for (const auto* line : test::all<Path>(*edge, "edge-line")) {
            const Point from = std::get<scene::MoveTo>(line->commands.front()).to;
            if (geometry::distance(from, {40, 0}) < 0.1) ++from_dot;
        }
    }
    CHECK(from_dot == 3);
}
