#include <algorithm>
#include <set>

#include "catalog/catalog.hpp"
#include "layout/generated_graph.hpp"
#include "model/diagnostic.hpp"
#include "scene/drawn.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum;
using geometry::Point;
using geometry::Rect;
using model::Element;
using scene::Group;
using scene::Path;
using test::all;
using test::drawn;
using test::groups;
using test::words;

namespace {

/// A node in a cluster in a cluster, one outside, and an edge between the two.
struct Small : GraphBuilder {
    Element outer = cluster("Outer"), inner = cluster("Inner", outer);
    Element job = node("Job", inner), store = node("Store", {}, "aws::S3");
    model::Edge& edge_to_store = edge(job, store);

    Small() {
        graph.title = "A title";
        edge_to_store.label = "keeps";
    }
};

/// Where the pen goes on a path of straight lines and rounded bends.
std::vector<Point> points(const Path& path) {
    std::vector<Point> out;
    for (const auto& command : path.commands) {
        if (const auto* move = std::get_if<scene::MoveTo>(&command)) out.push_back(move->to);
        if (const auto* line = std::get_if<scene::LineTo>(&command)) out.push_back(line->to);
        if (const auto* curve = std::get_if<scene::CurveTo>(&command)) out.push_back(curve->to);
    }
    return out;
}

std::vector<std::string> roles(const scene::Scene& scene) {
    std::vector<std::string> out;
    for (const auto& item : scene.items) out.push_back(std::get<Group>(item).role);
    return out;
}

void collect_ids(const std::vector<scene::Primitive>& items, std::vector<std::string>& out) {
    for (const auto& item : items) {
        const auto* group = std::get_if<Group>(&item);
        if (group == nullptr) continue;
        if (!group->id.empty()) out.push_back(group->id);
        collect_ids(group->children, out);
    }
}

}  // namespace

TEST_CASE("painting goes from the outside in: header, clusters, edges, nodes, legend") {
    Small small;
    small.edge(small.store, small.job).relation = Relation::reads;
    const auto scene = drawn(small.graph);
    CHECK(roles(scene) ==
          std::vector<std::string>{"header", "cluster", "cluster", "edge", "edge", "node", "node", "legend"});
    CHECK(groups(scene, "cluster")[0]->id == "outer");
    CHECK(groups(scene, "cluster")[1]->id == "outer.inner");
}

TEST_CASE("the scene carries the picture's name, title, description and ground") {
    Small small;
    CHECK(drawn(small.graph).name == "test");
    CHECK(drawn(small.graph).title == "A title");
    CHECK(drawn(small.graph).description == "A title");
    CHECK(drawn(small.graph).background == theme::standard().colors.background);
    small.graph.summary = "What it shows.";
    const auto scene = drawn(small.graph);
    CHECK(scene.description == "What it shows.");
    CHECK(words(*groups(scene, "header")[0], "title") == "A title");
    CHECK(words(*groups(scene, "header")[0], "summary") == "What it shows.");
}

TEST_CASE("ids are those of the model and unique, also among generated diagrams") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const auto graph = test::generated_graph(seed);
        const auto scene = drawn(graph);
        const auto names = model::name_all(graph);
        std::vector<std::string> ids;
        collect_ids(scene.items, ids);
        CHECK(std::set(ids.begin(), ids.end()).size() == ids.size());
        CHECK(ids.size() == graph.nodes.size() + graph.clusters.size() + graph.edges.size());
        for (const auto& node : graph.nodes) CHECK(std::count(ids.begin(), ids.end(), names[node.id]) == 1);
    }
}

TEST_CASE("titles say what hovering shows: the label and the kind, unless a tooltip or the label says it") {
    Small small;
    small.graph.nodes[1].label = std::string(catalog::find("aws::S3")->name);
    auto scene = drawn(small.graph);
    CHECK(groups(scene, "node")[0]->title == "Job (" + std::string(catalog::find("aws::Lambda")->name) + ")");
    CHECK(groups(scene, "node")[1]->title == small.graph.nodes[1].label);
    small.graph.nodes[0].tooltip = "Runs every night";
    small.graph.nodes[0].alt = "A nightly job";
    small.graph.nodes[0].link = "https://example.org/job";
    scene = drawn(small.graph);
    CHECK(groups(scene, "node")[0]->title == "Runs every night");
    CHECK(groups(scene, "node")[0]->description == "A nightly job");
    CHECK(groups(scene, "node")[0]->link == "https://example.org/job");
}

TEST_CASE("an edge says from where to where, and what it means") {
    Small small;
    small.edge(small.store, small.job).relation = Relation::reads;
    small.graph.edges[1].arrows = Arrows::back;
    small.edge(small.job, small.store).arrows = Arrows::both;
    const auto scene = drawn(small.graph);
    const auto edges = groups(scene, "edge");
    CHECK(edges[0]->title == "Job to Store: keeps");
    CHECK(edges[0]->data == std::vector<std::pair<std::string, std::string>>{{"data-relation", "flow"}});
    CHECK(edges[1]->title == "Store from Job: reads");
    CHECK(edges[1]->data[0].second == "reads");
    CHECK(edges[2]->title == "Job and Store: flow");
}

TEST_CASE("a node is its icon with label and caption below") {
    Small small;
    small.graph.nodes[0].caption = "every night";
    const auto scene = drawn(small.graph);
    const Group& node = *groups(scene, "node")[0];
    const auto icons = all<scene::Icon>(node);
    REQUIRE(icons.size() == 1);
    CHECK(icons[0]->icon == catalog::find("aws::Lambda")->icon);
    CHECK(icons[0]->custom.empty());
    CHECK(icons[0]->box.width == 64);
    CHECK(words(node, "label") == "Job");
    CHECK(words(node, "caption") == "every night");
    CHECK(all<scene::Text>(node, "label")[0]->origin.y > icons[0]->box.bottom());
    CHECK(all<scene::Text>(node, "caption")[0]->origin.y > all<scene::Text>(node, "label")[0]->origin.y);
}

TEST_CASE("lines of a wrapped label are centred below each other") {
    GraphBuilder b;
    b.node("A label that is long enough to need three lines at least");
    const auto scene = drawn(b.graph);
    const Group& node = *groups(scene, "node")[0];
    const double middle = all<scene::Icon>(node)[0]->box.center().x;
    const auto lines = all<scene::Text>(node, "label");
    REQUIRE(lines.size() >= 2);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CHECK(lines[i]->origin.x + lines[i]->line.width / 2 == Approx(middle).margin(0.01));
        if (i > 0)
            CHECK(lines[i]->origin.y - lines[i - 1]->origin.y == Approx(lines[0]->style.size * 1.25).margin(0.6));
    }
}

TEST_CASE("a custom icon is read from its file; one that is gone is a system error") {
    const std::string file = std::string(VELLUM_SCRATCH_DIR) + "/custom.svg";
    const std::string bytes =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>)";
    test::write_file(file, bytes);
    Small small;
    small.graph.nodes[0].icon_file = file;
    const auto scene = drawn(small.graph);
    const auto* icon = all<scene::Icon>(*groups(scene, "node")[0])[0];
    CHECK(icon->icon == nullptr);
    CHECK(icon->custom == bytes);
    std::filesystem::remove(file);
    CHECK_THROWS_AS(drawn(small.graph), model::SystemError);
    CHECK_THROWS_WITH(drawn(small.graph), Catch::Matchers::ContainsSubstring(file));
}

TEST_CASE("a cluster is its frame, its title in the frame's colour, and its corner icon if it has one") {
    GraphBuilder b;
    b.node("x", b.cluster("Plain"));
    b.node("y", b.cluster("Workflow", {}, "aws::StepFunctionsWorkflow"));
    b.graph.clusters[1].color = geometry::Color{0x10, 0x20, 0x30};
    b.graph.clusters[1].caption = "a caption";
    const auto scene = drawn(b.graph);
    const Group &plain = *groups(scene, "cluster")[0], &workflow = *groups(scene, "cluster")[1];
    REQUIRE(all<Path>(plain, "cluster-frame").size() == 1);
    CHECK(all<scene::Icon>(plain).empty());
    CHECK(words(plain, "cluster-title") == "Plain");
    CHECK(words(workflow, "caption") == "a caption");
    REQUIRE(all<scene::Icon>(workflow).size() == 1);
    const auto frame = all<Path>(workflow, "cluster-frame")[0];
    CHECK(frame->stroke->paint == theme::on_both_schemes({0x10, 0x20, 0x30}));
    CHECK(all<scene::Text>(workflow, "cluster-title")[0]->paint ==
          theme::readable_on_both_schemes({0x10, 0x20, 0x30}, {&theme::standard().colors.background, 1}));
    const Rect corner = all<scene::Icon>(workflow)[0]->box;
    CHECK(corner.x == points(*frame)[0].x);
    CHECK(corner.y == points(*frame)[0].y);
}

TEST_CASE("frames are solid, dashed or dotted as their kind has it, and filled where it says so") {
    GraphBuilder b;
    const Element region = b.cluster("Region", {}, "aws::Region"), vpc = b.cluster("VPC", region, "aws::Vpc");
    const Element zone = b.cluster("Zone", vpc, "aws::AvailabilityZone");
    b.node("x", b.cluster("Subnet", zone, "aws::PrivateSubnet"));
    const auto scene = drawn(b.graph);
    const auto clusters = groups(scene, "cluster");
    const auto dashes = [&](std::size_t i) { return all<Path>(*clusters[i], "cluster-frame")[0]->stroke->dashes; };
    CHECK_FALSE(dashes(0).empty());
    CHECK(dashes(1).empty());
    CHECK_FALSE(dashes(2).empty());
    CHECK(dashes(0) != dashes(2));
    const auto filled = [&](std::size_t i) {
        const auto paths = all<Path>(*clusters[i]);
        return std::any_of(paths.begin(), paths.end(), [](const Path* path) { return path->fill.has_value(); });
    };
    CHECK_FALSE(filled(1));
    CHECK(filled(3));
}

TEST_CASE("overlays are painted over clusters and under edges, each with its frame, title and steps") {
    Small small;
    const auto guard = small.overlay("Guard", {small.job, small.store}, "aws::AutoScalingGroup");
    small.graph.overlays[0].steps = {{1, "It grows.", {}}};
    small.graph.overlays[0].link = "https://example.org/guard";
    const auto scene = drawn(small.graph);
    CHECK(roles(scene) == std::vector<std::string>{"header", "cluster", "cluster", "overlay", "edge", "node", "node"});
    const auto& overlay = *groups(scene, "overlay").at(0);
    CHECK(overlay.id == model::name_all(small.graph)[guard]);
    CHECK(overlay.title == "Guard (Amazon EC2 Auto Scaling group)");
    CHECK(overlay.link == "https://example.org/guard");
    CHECK(words(overlay, "overlay-title") == "Guard");
    const auto frames = all<Path>(overlay, "overlay-frame");
    REQUIRE(frames.size() == 1);
    CHECK(frames[0]->stroke->paint.light == *geometry::parse_color("#ED7100"));
    CHECK(frames[0]->stroke->dashes == std::vector<double>{4, 3});
    CHECK_FALSE(frames[0]->fill.has_value());
    CHECK(all<scene::Icon>(overlay).size() == 1);
    CHECK(all<Path>(overlay, "cluster-fill").empty());
    CHECK(groups(scene, "callout").at(0)->title == "It grows.");
}

TEST_CASE("an overlay in several parts shows its title in each") {
    Small small;
    small.overlay("Guard", {small.job, small.store});
    auto layout = layout::compute(small.graph, theme::standard());
    auto& parts = layout.overlays.at(0).parts;
    parts.push_back(parts.front());
    parts.back().frame = parts.back().frame.moved({500, 0});
    const auto scene = scene::compose(small.graph, layout, theme::standard());
    const auto& overlay = *groups(scene, "overlay").at(0);
    CHECK(all<Path>(overlay, "overlay-frame").size() == 2);
    CHECK(words(overlay, "overlay-title") == "Guard Guard");
}

TEST_CASE("a node's kind as a frame has the kind's icon and colour") {
    GraphBuilder b;
    const Element training = b.cluster("Training", {}, "aws::SageMaker");
    b.graph.clusters[0].from_node_kind = true;
    b.node("x", training);
    const auto scene = drawn(b.graph);
    const Group& cluster = *groups(scene, "cluster")[0];
    const auto& kind = *catalog::find("aws::SageMaker");
    REQUIRE(all<scene::Icon>(cluster).size() == 1);
    CHECK(all<scene::Icon>(cluster)[0]->icon == kind.icon);
    CHECK(all<Path>(cluster, "cluster-frame")[0]->stroke->paint.light == kind.color);
}

TEST_CASE("dark art keeps clear of the border of its plate, which is as large as the icons without one") {
    GraphBuilder b;
    b.node("Person", {}, "generic::User");
    b.node("Function", {}, "aws::Lambda");
    b.node("Tableau", {}, "logo::Tableau");
    const auto layout = layout::compute(b.graph, theme::standard());
    const auto scene = scene::compose(b.graph, layout, theme::standard());
    for (const std::size_t i : {0, 1, 2}) {
        const auto& icon = *all<scene::Icon>(*groups(scene, "node").at(i)).at(0);
        const Rect box = layout.nodes[i].icon;
        REQUIRE(icon.plate.has_value() == icon.icon->dark_art);
        if (!icon.plate) {
            CHECK(icon.box == box);
            continue;
        }
        CHECK(icon.plate->box == box);
        CHECK(icon.box.center() == box.center());
        CHECK(box.contains(icon.box.inflated(2)));
    }
}
