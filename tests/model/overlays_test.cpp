// What an overlay may be drawn around, and what may be connected with it.
#include <string>

#include "model/diagnostic.hpp"
#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;

namespace {

std::string found(const model::Graph& graph) {
    std::string out;
    for (const auto& finding : model::validate(graph)) out += finding.message + " (" + finding.fix + ")\n";
    return out;
}

/// Two zones with an instance each, and a user outside.
struct Zones : GraphBuilder {
    Element vpc = cluster("VPC", {}, "aws::Vpc");
    Element zone_a = cluster("Zone a", vpc, "aws::AvailabilityZone"),
            zone_b = cluster("Zone b", vpc, "aws::AvailabilityZone");
    Element a = node("a", zone_a), b = node("b", zone_b), other = node("other", zone_b), user = node("user");
};

}  // namespace

TEST_CASE("an overlay around nodes and clusters of several clusters is sound") {
    Zones graph;
    const auto web = graph.overlay("Web", {graph.a, graph.b}, "aws::AutoScalingGroup");
    graph.overlay("Guard", {graph.zone_a, graph.b});
    graph.overlay("Frame", {graph.a}, "generic::Group");
    graph.edge(graph.user, web);
    graph.edge(web, graph.other);
    CHECK(found(graph.graph) == "");
    CHECK(model::name_all(graph.graph)[web] == "web");
}

TEST_CASE("names of overlays follow all others, which they do not change") {
    Zones graph;
    const auto before = model::name_all(graph.graph).nodes;
    graph.overlay("user", {graph.a});
    CHECK(model::name_all(graph.graph).nodes == before);
    CHECK(model::name_all(graph.graph).overlays == std::vector<std::string>{"user-2"});
}

TEST_CASE("an overlay has members, each once, and none that holds everything") {
    Zones graph;
    graph.overlay("Empty", {});
    CHECK(found(graph.graph) == "\"Empty\" has no members (name what it is drawn around)\n");
    graph.graph.overlays.clear();

    graph.overlay("Twice", {graph.a, graph.b, graph.a});
    CHECK(found(graph.graph) == "the member \"a\" of \"Twice\" is named twice (name it once)\n");
    graph.graph.overlays.clear();

    graph.overlay("Nested", {graph.a, graph.zone_a});
    CHECK(found(graph.graph) ==
          "the member \"a\" of \"Nested\" lies in \"Zone a\", which is a member as well (name one of the two)\n");
    graph.graph.overlays.clear();

    graph.overlay("Over", {graph.overlay("Under", {graph.a})});
    CHECK(found(graph.graph) == "the member \"Under\" of \"Over\" is an overlay (name the members of that one)\n");
    graph.graph.overlays.clear();

    graph.graph.nodes.pop_back();  // the user outside
    graph.graph.children.pop_back();
    graph.overlay("All", {graph.vpc});
    CHECK(found(graph.graph) ==
          "the member \"VPC\" of \"All\" holds every node of the diagram (add the group as a cluster around it)\n");
}

TEST_CASE("an overlay is of a kind that may span others") {
    Zones graph;
    const auto with_kind = [&](const char* key, bool from_node_kind = false) {
        graph.graph.overlays.clear();
        graph.overlay("Frame", {graph.a, graph.b}, key);
        graph.graph.overlays[0].from_node_kind = from_node_kind;
        return found(graph.graph);
    };
    for (const char* key : {"aws::SecurityGroup", "aws::AutoScalingGroup", "aws::SpotFleet", "generic::Group",
                            "generic::SolidGroup", "aws::ElasticBeanstalkContainer"}) {
        CHECK(with_kind(key) == "");
    }
    CHECK(with_kind("aws::Ecs", true) == "");
    for (const std::string key : {"aws::AwsCloud", "aws::AwsAccount", "aws::Region", "aws::AvailabilityZone",
                                  "aws::Vpc", "aws::PublicSubnet", "aws::PrivateSubnet", "aws::CorporateDataCenter"}) {
        CHECK(with_kind(key.c_str()) ==
              "\"Frame\" is " + key +
                  " and cannot be an overlay (add it as a cluster; an overlay spans others, as a "
                  "security group or an Auto Scaling group does)\n");
    }
    CHECK_THAT(with_kind("aws::Lambda"), Catch::Matchers::StartsWith("aws::Lambda is a kind of node"));
    CHECK_THAT(with_kind("aws::Nothing"), Catch::Matchers::StartsWith("the catalogue has no kind"));
}

TEST_CASE("the texts, links and steps of overlays are checked as those of clusters") {
    Zones graph;
    graph.overlay(" ", {graph.a});
    graph.graph.overlays[0].link = "javascript:x";
    graph.graph.overlays[0].steps = {{0, "", {}}};
    const auto message = found(graph.graph);
    CHECK_THAT(message, Catch::Matchers::ContainsSubstring("the label of a Security group is empty") &&
                            Catch::Matchers::ContainsSubstring("has the scheme \"javascript:\"") &&
                            Catch::Matchers::ContainsSubstring("a step has the number 0"));
}

TEST_CASE("no edge runs between an overlay and what lies in it or shares ground with it") {
    Zones graph;
    const auto web = graph.overlay("Web", {graph.a, graph.b}), guard = graph.overlay("Guard", {graph.b, graph.other});
    const std::string fix = " (connect nodes inside the cluster, or the cluster with something outside it)\n";
    graph.edge(web, web);
    graph.edge(web, graph.a);
    graph.edge(graph.vpc, web);
    graph.edge(graph.zone_b, web);
    graph.edge(web, guard);
    CHECK(found(graph.graph) == "an edge runs from \"Web\" to itself" + fix +
                                    "an edge runs from \"Web\" to \"a\", one of which holds the other" + fix +
                                    "an edge runs from \"VPC\" to \"Web\", one of which holds the other" + fix +
                                    "an edge runs from \"Zone b\" to \"Web\", which overlap" + fix +
                                    "an edge runs from \"Web\" to \"Guard\", which overlap" + fix);
}

TEST_CASE("overlays of a graph that does not hold together are reported as that") {
    Zones graph;
    graph.overlay("Web", {model::NodeId{99}});
    CHECK_THAT(found(graph.graph), Catch::Matchers::StartsWith("\"Web\" has a member that does not exist"));
    graph.graph.overlays[0].members = {graph.a};
    graph.graph.overlays[0].parent = model::ClusterId{0};
    CHECK_THAT(found(graph.graph), Catch::Matchers::StartsWith("\"Web\" is an overlay with a parent"));
    graph.graph.overlays[0].parent.reset();
    graph.graph.children.emplace_back(model::OverlayId{0});
    CHECK_THAT(found(graph.graph), Catch::Matchers::StartsWith("\"Web\" is an overlay and no child"));
}

TEST_CASE("an overlay lies in a cluster when all its members do, and covers what lies in them") {
    Zones graph;
    const auto web = graph.overlay("Web", {graph.a, graph.b}),
               guard = graph.overlay("Guard", {graph.zone_a, graph.user});
    const auto vpc = std::get<model::ClusterId>(graph.vpc), zone = std::get<model::ClusterId>(graph.zone_a);
    CHECK(model::is_inside(graph.graph, web, vpc));
    CHECK_FALSE(model::is_inside(graph.graph, web, zone));
    CHECK_FALSE(model::is_inside(graph.graph, guard, vpc));
    CHECK(model::is_covered(graph.graph, graph.a, graph.graph.overlays[1]));
    CHECK_FALSE(model::is_covered(graph.graph, graph.b, graph.graph.overlays[1]));
}
