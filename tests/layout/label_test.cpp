#include "layout/label.hpp"

#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Polyline;
using geometry::Rect;

namespace {

/// Two nodes far apart on one line, with whatever else a test puts between them.
struct Scene {
    GraphBuilder builder;
    std::vector<Point> centers;
    std::vector<Rect> frames;
    std::vector<Polyline> routes;

    Scene() {
        node("Tail", {0, 0});
        node("Head", {600, 0});
    }

    void node(const char* label, Point center) {
        builder.node(label);
        centers.push_back(center);
    }
    void frame(const char* title, const Rect& frame) {
        builder.cluster(title);
        frames.push_back(frame);
    }
    model::Edge& edge(const char* label, Polyline points, std::optional<std::uint32_t> bundle = {}) {
        auto& out = builder.edge(model::NodeId{0}, model::NodeId{1});
        out.label = label;
        out.bundle = bundle;
        routes.push_back(std::move(points));
        return out;
    }

    layout::Boxes boxes(const layout::Measures& measures) const {
        layout::Boxes out;
        for (std::size_t i = 0; i < centers.size(); ++i) {
            out.nodes.push_back(node_box(measures.nodes[i], centers[i], theme::standard()));
        }
        for (std::size_t i = 0; i < frames.size(); ++i) {
            out.clusters.push_back(cluster_box(measures.clusters[i], frames[i], theme::standard()));
        }
        return out;
    }

    layout::Labelling run() const {
        const auto measures = layout::measure(builder.graph, theme::standard());
        return label_edges(builder.graph, measures, boxes(measures), routes, theme::standard());
    }
};

const Polyline straight{{32, 0}, {568, 0}};

}  // namespace

TEST_CASE("a label lies in the middle of a straight edge") {
    Scene scene;
    scene.edge("moves", straight);
    const auto out = scene.run();
    REQUIRE(out.labels[0]);
    CHECK(out.labels[0]->center().y == Approx(0).margin(0.01));
    CHECK(out.labels[0]->center().x == Approx(300).margin(10));
    CHECK(out.defects == 0);
}

TEST_CASE("an edge without a label and without a step has neither") {
    Scene scene;
    scene.edge("", straight);
    const auto out = scene.run();
    CHECK_FALSE(out.labels[0]);
    CHECK_FALSE(out.callouts[0]);
    CHECK(out.defects == 0);
}

TEST_CASE("a label keeps clear of bends and ends") {
    Scene scene;
    scene.edge("a label", {{32, 0}, {180, 0}, {180, 300}, {568, 300}});
    const Rect label = *scene.run().labels[0];
    for (const Point p : scene.routes[0]) CHECK_FALSE(label.inflated(4).contains(p));
}

TEST_CASE("a label does not stand like a caption right below a node that is no end of its edge") {
    const auto below = [](Point center) {
        Scene scene;
        scene.node("Another node", center);
        scene.edge("a label", straight);
        const Rect text = scene.boxes(layout::measure(scene.builder.graph, theme::standard())).nodes[2].text();
        const Rect label = *scene.run().labels[0];
        REQUIRE(text.bottom() + 4 < label.y);
        return label.x < text.right() && text.x < label.right();
    };
    CHECK_FALSE(below({300, -76}));
    CHECK(below({300, -110}));  // far enough above
}

TEST_CASE("a label prefers a line that is seen beside it to a short one that it hides") {
    Scene scene;
    scene.node("Another node", {116, -76});
    scene.frame("", {-100, -300, 1000, 319});  // its border is near the horizontal line
    scene.edge("a label", {{32, 0}, {200, 0}, {200, -56}});
    CHECK(scene.run().labels[0]->center().y == Approx(0).margin(0.01));
}

TEST_CASE("a label evades what stands in its middle: a foreign edge, a border, a title") {
    Scene scene;
    scene.edge("a label", straight);
    SECTION("edge") {
        scene.edge("", {{300, -200}, {300, 200}});
        const Rect label = *scene.run().labels[0];
        CHECK((label.right() < 299 || label.x > 301));
    }
    SECTION("border") {
        scene.frame("Frame", {290, -300, 400, 600});
        const Rect label = *scene.run().labels[0];
        CHECK((label.right() < 290 || label.x > 290));
    }
    SECTION("title") {
        scene.frame("A title that is wide enough", {240, -10, 200, 200});
        const Rect label = *scene.run().labels[0];
        CHECK((label.right() < 240 || label.x > 400));
    }
    CHECK(scene.run().defects == 0);
}

TEST_CASE("a node beside the line pushes the label aside") {
    Scene scene;
    scene.node("In between", {300, -36});  // its icon ends 4 px above the line, its text lies on it
    scene.edge("a label", straight);
    const auto out = scene.run();
    const auto measures = layout::measure(scene.builder.graph, theme::standard());
    const auto boxes = scene.boxes(measures);
    CHECK_FALSE(out.labels[0]->overlaps(boxes.nodes[2].icon));
    CHECK_FALSE(out.labels[0]->overlaps(boxes.nodes[2].text()));
}

TEST_CASE("what fits nowhere is counted") {
    Scene scene;
    scene.edge("A label on an edge that is far too short for it", {{32, 0}, {60, 0}});
    const auto out = scene.run();
    REQUIRE(out.labels[0]);
    CHECK(out.labels[0]->center() == Point{46, 0});
    CHECK(out.defects == 1);
}

TEST_CASE("labels and callouts of neighbouring edges do not cover each other") {
    Scene scene;
    for (int i = 0; i < 3; ++i) {
        const double y = 12 * i;
        auto& edge = scene.edge("a label", {{32, y}, {568, y}});
        edge.step = model::Step{i + 1, "Something happens.", {}};
    }
    const auto out = scene.run();
    std::vector<Rect> all;
    for (std::size_t i = 0; i < 3; ++i) {
        all.push_back(*out.labels[i]);
        all.push_back(*out.callouts[i]);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(all[i].overlaps(all[j]));
    }
}

TEST_CASE("a callout stands near the start of its edge, on the line") {
    Scene scene;
    scene.edge("a label", straight).step = model::Step{1, "Something happens.", {}};
    const auto out = scene.run();
    REQUIRE(out.callouts[0]);
    CHECK(out.callouts[0]->center().y == Approx(0).margin(0.01));
    CHECK(out.callouts[0]->center().x < 120);
    CHECK(out.callouts[0]->x > 32);
}

TEST_CASE("a bundle's label lies on the trunk that its members share") {
    Scene scene;
    scene.edge("to both", {{32, 0}, {300, 0}, {300, -200}, {568, -200}}, 1);
    scene.edge("to both", {{32, 0}, {300, 0}, {300, 200}, {568, 200}}, 1);
    const auto out = scene.run();
    REQUIRE(out.labels[0]);
    CHECK_FALSE(out.labels[1]);
    CHECK(out.labels[0]->center().y == Approx(0).margin(0.01));
    CHECK(out.labels[0]->right() < 300);
    CHECK(out.defects == 0);
}

TEST_CASE("a label on a vertical piece stands on its line") {
    Scene scene;
    scene.edge("a label", {{32, 0}, {60, 0}, {60, 400}, {88, 400}});
    const auto out = scene.run();
    CHECK(out.labels[0]->center().x == Approx(60).margin(0.01));
    CHECK(out.defects == 0);
}
