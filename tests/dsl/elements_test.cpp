// Nodes, clusters and their settings.
#include <string>
#include <string_view>
#include <vector>

#include <vellum/vellum.hpp>

#include "drawn.hpp"

using namespace vellum;

namespace {

Node add_worker(AnyCluster where, const char* name) { return where.add<aws::Lambda>(name); }
Node add_to_vpc(Cluster<aws::Vpc> vpc) { return vpc.add<aws::PublicSubnet>("inner").add<aws::Lambda>("deep"); }

static_assert(sizeof(Node) == 8 && __is_trivially_copyable(Node));
static_assert(sizeof(Cluster<aws::Vpc, aws::Region>) == 8 && __is_trivially_copyable(Cluster<aws::Vpc>));
static_assert(sizeof(List) == 8 && __is_trivially_copyable(List));

}  // namespace

TEST_CASE("children keep the order of declaration, at every depth") {
    const auto graph = drawn::graph([](Diagram& d) {
        auto first = d.add<aws::Lambda>("first");
        auto vpc = d.add<aws::Vpc>("vpc");
        auto subnet = vpc.add<aws::PublicSubnet>("subnet");
        d.add<aws::S3>("between");
        vpc.add<aws::Lambda>("late");
        subnet.add<aws::Fargate>("app");
        auto zone = d.add<aws::Region>("region").add<aws::Vpc>("other").add<aws::AvailabilityZone>("zone");
        zone.add<aws::PrivateSubnet>("subnet").add<aws::Lambda>("leaf");
        first >> subnet;
    });
    CHECK(drawn::tree(graph) == "first, vpc(subnet(app), late), between, region(other(zone(subnet(leaf))))");
    CHECK(graph.clusters.size() == 6);
    CHECK(graph.nodes.size() == 5);
    CHECK(graph.nodes[3].parent == model::ClusterId{1});
    for (std::size_t i = 0; i < graph.clusters.size(); ++i) CHECK(graph.clusters[i].id.value == i);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) CHECK(graph.nodes[i].id.value == i);
}

TEST_CASE("a label that is left out is the kind's short name") {
    const auto graph = drawn::graph([](Diagram& d) {
        d.add<aws::Lambda>();
        d.add<aws::Vpc>().add<aws::PublicSubnet>().add<generic::User>();
        d.add<group<aws::ECS>>().add<aws::S3>();
    });
    CHECK(drawn::tree(graph) == "Lambda, VPC(Public subnet(User)), ECS(S3)");
    CHECK(graph.clusters[2].from_node_kind);
    CHECK(graph.clusters[0].key == "aws::Vpc");
    CHECK(graph.clusters[2].key == "aws::Ecs");
    CHECK_FALSE(graph.clusters[0].from_node_kind);
}

TEST_CASE("every kind of text is copied at once") {
    const auto graph = drawn::graph([](Diagram& d) {
        std::string name = "from a string";
        d.add<aws::Lambda>(name);
        name = "changed since";
        d.add<aws::Lambda>(std::string("temporary ") + std::to_string(7));
        d.add<aws::Lambda>(std::string_view("a view of more").substr(0, 6));
        d.add<aws::Lambda>(u8"漏斗");
        d.add<aws::Lambda>(fmt::format("{}-{}", "shard", 3));
        d.add<aws::Lambda>(static_cast<const char*>("pointer"));
        d.summary(std::string("A ") + "summary").note(std::string("cost"), std::string("little"));
    });
    CHECK(drawn::tree(graph) == "from a string, temporary 7, a view, 漏斗, shard-3, pointer");
    CHECK(graph.summary == "A summary");
    CHECK(graph.notes.at(0).topic == "cost");
    CHECK(graph.notes.at(0).text == "little");
}

TEST_CASE("settings chain and land on their element") {
    const auto graph = drawn::graph([](Diagram& d) {
        d.direction(Direction::down).fold(2.5).routing(Routing::curved);
        Node node =
            d.add<aws::Lambda>("n").caption("1 shard").link("https://example.org/a?b#c").tooltip("tip").alt("alt");
        auto vpc = d.add<aws::Vpc>("v").caption("10.0.0.0/16").color("#00a4a6").direction(Direction::right);
        auto subnet = vpc.add<aws::PublicSubnet>().tooltip("still typed");
        subnet.add<aws::S3>();
        node.color("#010203");
    });
    CHECK(graph.direction == Direction::down);
    CHECK(graph.fold == 2.5);
    CHECK(graph.clusters[0].direction == Direction::right);
    CHECK(graph.clusters[1].direction == std::nullopt);
    CHECK(graph.routing == Routing::curved);
    const auto& node = graph.nodes[0];
    CHECK(node.caption == "1 shard");
    CHECK(node.link == "https://example.org/a?b#c");
    CHECK(node.tooltip == "tip");
    CHECK(node.alt == "alt");
    CHECK(node.color == geometry::Color{1, 2, 3});
    CHECK(graph.clusters[0].color == geometry::Color{0x00, 0xA4, 0xA6});
    CHECK(graph.clusters[0].caption == "10.0.0.0/16");
    CHECK(graph.clusters[1].tooltip == "still typed");
}

TEST_CASE("handles are values: copies, containers and functions") {
    const auto graph = drawn::graph([](Diagram& d) {
        auto vpc = d.add<aws::Region>("r").add<aws::Vpc>("v");
        std::vector<Node> workers;
        for (int i = 0; i < 300; ++i) workers.push_back(add_worker(vpc, "w"));
        auto deep = add_to_vpc(vpc);
        struct {
            Node a, b;
        } pair{workers.front(), workers.back()};
        const auto copies = workers;
        pair.a.caption("first");
        copies[1].caption("second");
        pair.b >> deep;
        CHECK(pair.a == workers[0]);
        CHECK(pair.a != pair.b);
    });
    CHECK(graph.nodes[0].caption == "first");
    CHECK(graph.nodes[1].caption == "second");
    CHECK(drawn::edges(graph) == "w > deep");
    CHECK(graph.nodes.size() == 301);
}

TEST_CASE("an icon of one's own is found from the file that names it") {
    const auto graph = drawn::graph([](Diagram& d) { d.add<aws::Lambda>("n").icon("../data/./dot.svg"); });
    CHECK(graph.nodes[0].icon_file == VELLUM_SOURCE_DIR "/tests/data/dot.svg");
}
