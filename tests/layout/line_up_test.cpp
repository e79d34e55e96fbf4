// What nearly lines up, on drawings placed by hand.
#include "layout/line_up.hpp"

#include "layout/page.hpp"
#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Rect;

namespace {

struct Scene {
    GraphBuilder builder;
    std::vector<Point> centers;
    std::vector<Rect> frames;

    void node(Point center, std::optional<model::Element> cluster = {}) {
        builder.node("Node", cluster);
        centers.push_back(center);
    }
    model::Element frame(const Rect& frame) {
        frames.push_back(frame);
        return builder.cluster("Frame");
    }
    void row(std::initializer_list<double> levels) {
        for (const double y : levels) node({200.0 * static_cast<double>(centers.size()), y});
    }

    layout::Layout run() const {
        const auto& theme = theme::standard();
        const auto measures = layout::measure(builder.graph, theme);
        layout::Layout layout;
        for (std::size_t i = 0; i < centers.size(); ++i)
            layout.nodes.push_back(node_box(measures.nodes[i], centers[i], theme));
        for (std::size_t i = 0; i < frames.size(); ++i)
            layout.clusters.push_back(cluster_box(measures.clusters[i], frames[i], theme));
        layout.node_callouts.resize(centers.size());
        layout.cluster_callouts.resize(frames.size());
        layout.edges.resize(builder.graph.edges.size());
        set_page(layout, measures, theme);
        line_up(builder.graph, measures, theme, 0, layout);
        return layout;
    }
};

double y(const layout::Layout& layout, std::size_t node) { return layout.nodes[node].icon.center().y; }

}  // namespace

TEST_CASE("icons that are a few px off each other become level") {
    Scene scene;
    scene.row({100, 105, 97, 110});
    const auto layout = scene.run();
    for (const std::size_t i : {1, 2, 3}) CHECK(y(layout, i) == y(layout, 0));
}

TEST_CASE("icons that are clearly apart stay") {
    Scene scene;
    scene.row({100, 120, 160});
    const auto layout = scene.run();
    CHECK(y(layout, 1) - y(layout, 0) == 20);
    CHECK(y(layout, 2) - y(layout, 1) == 40);
}

TEST_CASE("icons of one cluster in even steps keep them, and others come level with them") {
    Scene scene;
    for (const double level : {100, 222, 344}) scene.node({100, level});
    scene.node({400, 106});
    scene.node({400, 352});
    const auto layout = scene.run();
    CHECK(y(layout, 1) - y(layout, 0) == 122);
    CHECK(y(layout, 2) - y(layout, 1) == 122);
    CHECK(y(layout, 3) == y(layout, 0));
    CHECK(y(layout, 4) == y(layout, 2));
}

TEST_CASE("steps that are nearly even become so") {
    Scene scene;
    for (const double level : {98, 222, 344}) scene.node({100, level});
    scene.node({400, 106});
    const auto layout = scene.run();
    CHECK(y(layout, 1) - y(layout, 0) == y(layout, 2) - y(layout, 1));
}

TEST_CASE("frames side by side begin and end level") {
    Scene scene;
    const auto one = scene.frame({0, 0, 160, 200}), other = scene.frame({200, 3, 160, 202});
    scene.node({80, 100}, one);
    scene.node({280, 100}, other);
    const auto layout = scene.run();
    CHECK(layout.clusters[0].frame.y == layout.clusters[1].frame.y);
    CHECK(layout.clusters[0].frame.bottom() == layout.clusters[1].frame.bottom());
}
