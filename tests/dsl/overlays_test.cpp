#include "dsl/drawn.hpp"
#include "vellum/vellum.hpp"

using namespace vellum;

namespace {

std::string members(const model::Graph& graph, const model::Overlay& overlay) {
    std::string out;
    for (const auto member : overlay.members) out += (out.empty() ? "" : ", ") + graph.item(member).label;
    return out;
}

std::string messages(std::function<void(Diagram&)> body) {
    std::string out;
    for (const auto& found : drawn::faults(std::move(body))) out += found.message + "\n";
    return out;
}

}  // namespace

TEST_CASE("an overlay names its members: nodes, clusters, lists and ranges of them") {
    const auto graph = drawn::graph([](Diagram& d) {
        auto vpc = d.add<aws::Vpc>();
        auto a = vpc.add<aws::PrivateSubnet>("A").add<aws::Ec2Instance>("a");
        auto subnet = vpc.add<aws::PrivateSubnet>("B");
        std::vector<Node> more{subnet.add<aws::Ec2Instance>("b"), subnet.add<aws::Ec2Instance>("c")};
        d.overlay<aws::AutoScalingGroup>("Web tier", all(a, more)).caption("2 to 8").step("It grows.");
        d.overlay<group<aws::Ecs>>(all(a, subnet));
    });
    REQUIRE(graph.overlays.size() == 2);
    CHECK(graph.overlays[0].key == "aws::AutoScalingGroup");
    CHECK(graph.overlays[0].label == "Web tier");
    CHECK(graph.overlays[0].caption == "2 to 8");
    CHECK(graph.overlays[0].steps.at(0).text == "It grows.");
    CHECK(members(graph, graph.overlays[0]) == "a, b, c");
    CHECK(graph.overlays[1].label == "ECS");
    CHECK(graph.overlays[1].from_node_kind);
    CHECK(members(graph, graph.overlays[1]) == "a, B");
    CHECK(drawn::tree(graph) == "VPC(A(a), B(b, c))");  // it holds nothing itself
}

TEST_CASE("an edge may begin and end on an overlay, alone or in a list") {
    const auto graph = drawn::graph([](Diagram& d) {
        auto vpc = d.add<aws::Vpc>();
        auto a = vpc.add<aws::Ec2Instance>("a"), b = vpc.add<aws::Ec2Instance>("b"), log = d.add<aws::S3>("log");
        auto web = d.overlay<aws::AutoScalingGroup>("web", all(a));
        auto balancer = d.add<aws::Alb>("lb");
        balancer >> edge("HTTP") >> web >> log;
        all(web, b) >> logs() >> log;
    });
    CHECK(drawn::edges(graph) == "lb >[HTTP] web, web > log, web > log, b > log");
}

TEST_CASE("an overlay knows its line, and so do its mistakes") {
    const auto faults = drawn::faults([](Diagram& d) {
        auto a = d.add<aws::Lambda>("a");
        d.overlay<aws::SecurityGroup>("none", all(std::vector<Node>{}));
        d.overlay<aws::SecurityGroup>("twice", all(a, a));
    });
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].message == "\"none\" has no members");
    CHECK(faults[1].message == "the member \"a\" of \"twice\" is named twice");
    CHECK(faults[0].where.file == "tests/dsl/overlays_test.cpp");
    CHECK(faults[0].where.line + 1 == faults[1].where.line);
}

TEST_CASE("members are of this diagram, and no overlays") {
    Node foreign;
    drawn::graph([&](Diagram& d) { foreign = d.add<aws::Lambda>("old"); });
    CHECK(messages([&](Diagram& d) {
              auto a = d.add<aws::Lambda>("a");
              d.overlay<aws::SecurityGroup>("guard", all(a, foreign));
          }) == "this handle stands for nothing in this diagram\n");
    CHECK(messages([&](Diagram& d) {
              auto a = d.add<aws::Lambda>("a");
              d.overlay<aws::SecurityGroup>("outer", all(d.overlay<aws::SecurityGroup>("inner", all(a))));
          }) == "the member \"inner\" of \"outer\" is an overlay\n");
}
