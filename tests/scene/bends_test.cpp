// The bends of the curved and the polyline style, on generated graphs.
#include <cmath>

#include "layout/generated_graph.hpp"
#include "scene/drawn.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Rect;
using scene::Path;

namespace {

std::vector<Rect> boxes(const layout::Layout& layout) {
    std::vector<Rect> out;
    for (const auto& node : layout.nodes) {
        for (const Rect& box : {node.icon, node.label.box, node.caption.box}) out.push_back(box);
    }
    for (const auto& cluster : layout.clusters) out.push_back(cluster.title.box);
    for (const auto& edge : layout.edges) {
        if (edge.label) out.push_back(edge.label->box);
    }
    std::erase_if(out, [](const Rect& box) { return box.empty(); });
    return out;
}

Point end_of(const scene::PathCommand& command) {
    return std::visit(
        [](const auto& c) {
            if constexpr (requires { c.to; })
                return c.to;
            else
                return Point{};
        },
        command);
}

/// What the path leaves the axes for: the box around each bend.
std::vector<Rect> bends_of(const Path& path) {
    std::vector<Rect> out;
    for (std::size_t i = 1; i < path.commands.size(); ++i) {
        const Point a = end_of(path.commands[i - 1]), b = end_of(path.commands[i]);
        if (std::abs(a.x - b.x) > 0.01 && std::abs(a.y - b.y) > 0.01) out.push_back(Rect::spanning(a, b));
    }
    return out;
}

std::vector<const Path*> lines_of(const scene::Scene& scene) {
    std::vector<const Path*> out;
    for (const auto* edge : test::groups(scene, "edge")) {
        for (const auto* line : test::all<Path>(*edge, "edge-line")) out.push_back(line);
    }
    return out;
}

}  // namespace

TEST_CASE("wide arcs and long cuts keep off everything inside of their bends") {
    const double rounded = theme::standard().metrics.bend_radius + 0.01;
    int wide = 0, kept_small = 0;
    for (unsigned seed = 0; seed < 25; ++seed) {
        model::Graph graph = test::generated_graph(seed);
        const auto layout = layout::compute(graph, theme::standard());
        const auto around = boxes(layout);
        for (const Routing routing : {Routing::curved, Routing::polyline}) {
            INFO("seed " << seed);
            graph.routing = routing;
            const auto scene = scene::compose(graph, layout, theme::standard());
            for (const auto* line : lines_of(scene)) {
                for (const Rect& bend : bends_of(*line)) {
                    const bool small = bend.width < rounded && bend.height < rounded;
                    ++(small ? kept_small : wide);
                    if (small) continue;
                    for (const Rect& box : around) REQUIRE_FALSE(bend.overlaps(box));
                }
            }
        }
    }
    CHECK(wide > 100);
    CHECK(kept_small > 20);
}

TEST_CASE("the style of bends moves no end, no label and no arrowhead") {
    model::Graph graph = test::generated_graph(4);
    const auto heads_of = [&](Routing routing) {
        graph.routing = routing;
        std::vector<Point> tips;
        const auto scene = test::drawn(graph);
        for (const auto* edge : test::groups(scene, "edge")) {
            for (const auto* head : test::all<Path>(*edge, "edge-head")) {
                for (const auto& command : head->commands) tips.push_back(end_of(command));
            }
        }
        return tips;
    };
    const auto usual = heads_of(Routing::orthogonal);
    REQUIRE(usual.size() > 10);
    CHECK(heads_of(Routing::curved) == usual);
    CHECK(heads_of(Routing::polyline) == usual);
}
