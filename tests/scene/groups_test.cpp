// Every group as it is drawn: border, line, fill, corner icon and title as the catalogue has them.
#include <cmath>

#include "catalog/catalog.hpp"
#include "scene/drawn.hpp"
#include "support/catch.hpp"

using namespace vellum;
using catalog::GroupLine;
using scene::Path;
using test::all;

namespace {

const theme::Metrics& metrics = theme::standard().metrics;

/// A frame around one node, with a title of two lines and a caption.
struct Framed {
    model::Graph graph;
    layout::Layout layout;
    scene::Scene scene;
    const scene::Group* group;
    const layout::ClusterBox& box;

    Framed(std::string_view key, bool from_node_kind)
        : graph(framed(key, from_node_kind)),
          layout(layout::compute(graph, theme::standard())),
          scene(scene::compose(graph, layout, theme::standard())),
          group(test::groups(scene, "cluster").at(0)),
          box(layout.clusters.at(0)) {}

private:
    static model::Graph framed(std::string_view key, bool from_node_kind) {
        GraphBuilder build;
        const auto frame = build.cluster("A title that takes two lines because it is that long, eu-west-2a", {},
                                         std::string(key).c_str());
        build.graph.clusters[0].caption = "Caption";
        build.graph.clusters[0].from_node_kind = from_node_kind;
        build.node("Node", frame);
        return std::move(build.graph);
    }
};

std::vector<double> dashes(GroupLine line) {
    if (line == GroupLine::solid) return {};
    return line == GroupLine::dashed ? std::vector<double>{4, 3} : std::vector<double>{2, 4};
}

void check_frame(const Framed& framed, const catalog::GroupStyle& style) {
    const auto frames = all<Path>(*framed.group, "cluster-frame");
    REQUIRE(frames.size() == 1);
    REQUIRE(frames[0]->stroke);
    CHECK(frames[0]->stroke->paint.light == style.border);
    CHECK(frames[0]->stroke->dashes == dashes(style.line));
    CHECK(frames[0]->commands.size() == 5);  // sharp corners: a move, three lines, closed
    const auto fills = all<Path>(*framed.group, "cluster-fill");
    REQUIRE(fills.size() == (style.fill ? 1 : 0));
    if (style.fill) CHECK(fills[0]->fill->light == *style.fill);
}

/// A tile is flush with the corner, line art and logos keep their distance inside the same square.
void check_corner(const Framed& framed, const catalog::Kind& kind, const catalog::GroupStyle& style) {
    const auto icons = all<scene::Icon>(*framed.group);
    REQUIRE(icons.size() == (style.corner_icon ? 1 : 0));
    if (!style.corner_icon) return;
    const auto& frame = framed.box.frame;
    CHECK(framed.box.corner == geometry::Rect{frame.x, frame.y, metrics.corner_icon, metrics.corner_icon});
    CHECK(icons[0]->icon == kind.icon);
    if (kind.is_group) CHECK(icons[0]->box == framed.box.corner);
}

void check_title(const Framed& framed, const catalog::GroupStyle& style) {
    const auto& [frame, corner, title, caption] = framed.box;
    CHECK(all<scene::Text>(*framed.group, "cluster-title").size() == 2);
    const double left = (style.corner_icon ? corner.right() : frame.x) + metrics.title_gap;
    for (const char* role : {"cluster-title", "caption"}) {
        for (const auto* line : all<scene::Text>(*framed.group, role)) {
            INFO(line->line.text);
            const double middle = line->origin.x + line->line.width / 2;
            if (style.title == catalog::TitlePlace::center)
                CHECK(std::abs(middle - frame.center().x) < 0.01);
            else
                CHECK(std::abs(line->origin.x - left) < 0.01);
            CHECK(line->origin.x >= left - 0.01);
            CHECK(line->origin.x + line->line.width <= frame.right() - metrics.title_gap + 0.01);
        }
    }
    CHECK(caption.box.y >= title.box.bottom());
    if (!style.corner_icon) return;
    const double first_line = title.box.y + title.block.line_height / 2;
    CHECK(std::abs(first_line - corner.center().y) < 0.01);
}

void check(const catalog::Kind& kind, const catalog::GroupStyle& style, bool from_node_kind) {
    INFO(kind.key);
    const Framed framed(kind.key, from_node_kind);
    check_frame(framed, style);
    check_corner(framed, kind, style);
    check_title(framed, style);
}

}  // namespace

TEST_CASE("every official group is drawn as the catalogue has it") {
    for (const auto& kind : catalog::kinds()) {
        if (kind.is_group) check(kind, kind.group, false);
    }
}

TEST_CASE("frames of services, resources and logos are drawn in their colour with their icon") {
    for (const char* key : {"aws::SageMaker", "aws::Ec2Instance", "logo::Tableau", "generic::User"}) {
        const auto& kind = *catalog::find(key);
        check(kind, catalog::service_group(kind), true);
    }
}

TEST_CASE("a service's tile is flush with the corner, line art and logos keep clear of it") {
    const auto box_of = [](const char* key) {
        const Framed framed(key, true);
        return std::pair(all<scene::Icon>(*framed.group).at(0)->box, framed.box.corner);
    };
    if (catalog::has_aws_icons()) {
        const auto [tile, corner] = box_of("aws::SageMaker");
        CHECK(tile == corner);
        const auto [line_art, around] = box_of("aws::Ec2Instance");
        CHECK(line_art == around.inflated(-5));
    }
    const auto [logo, around] = box_of("logo::Tableau");
    CHECK(logo == around.inflated(-5));
}
