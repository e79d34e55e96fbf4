// Where groups may stand, for graphs that no compiler has seen: every kind of group in every other.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/tests_graph.hpp"
#include "support/catch.hpp"

using namespace vellum;

namespace {

/// A frame around something. One that begins with `group ` is made of a node's kind.
struct Outer {
    std::string_view kind;
    std::string_view home;  ///< what it stands in itself, for the rules of what it holds to be the only ones broken
};

constexpr Outer outers[]{
    {"aws::AwsCloud", ""},
    {"aws::AwsAccount", ""},
    {"aws::Region", ""},
    {"aws::AvailabilityZone", "aws::Vpc"},
    {"aws::Vpc", ""},
    {"aws::PublicSubnet", "aws::Vpc"},
    {"aws::PrivateSubnet", "aws::Vpc"},
    {"aws::SecurityGroup", "aws::Vpc"},
    {"aws::AutoScalingGroup", "aws::Vpc"},
    {"aws::CorporateDataCenter", ""},
    {"aws::ServerContents", "aws::Vpc"},
    {"aws::Ec2InstanceContents", "aws::Vpc"},
    {"aws::SpotFleet", "aws::Vpc"},
    {"aws::ElasticBeanstalkContainer", "aws::Vpc"},
    {"aws::StepFunctionsWorkflow", "aws::Vpc"},
    {"aws::IotGreengrass", "aws::Vpc"},
    {"aws::IotGreengrassDeployment", "aws::Vpc"},
};

/// Frames that rules look through: what may stand around them may stand around what they hold.
constexpr std::string_view free_frames[]{"generic::Group", "generic::SolidGroup", "group logo::Terraform",
                                         "group generic::User"};

struct Row {
    std::string_view inner;
    bool at_top;
    std::vector<std::string_view> inside;
    bool in_services;
};

const Row rows[]{
    {"aws::AwsCloud", true, {}, false},
    {"aws::AwsAccount", true, {"aws::AwsCloud"}, true},
    {"aws::Region", true, {"aws::AwsCloud", "aws::AwsAccount"}, false},
    {"aws::AvailabilityZone", false, {"aws::Region", "aws::Vpc"}, true},
    {"aws::Vpc", true, {"aws::AwsCloud", "aws::AwsAccount", "aws::Region"}, false},
    {"aws::PublicSubnet", false, {"aws::Vpc", "aws::AvailabilityZone"}, true},
    {"aws::PrivateSubnet", false, {"aws::Vpc", "aws::AvailabilityZone"}, true},
    {"aws::CorporateDataCenter", true, {}, false},
};

/// The innermost of frames around each other, the outermost first, with a node in it: is it where it may stand?
bool stands_well(const std::vector<std::string_view>& frames) {
    constexpr std::string_view from_node = "group ";
    GraphBuilder build;
    std::optional<GraphBuilder::Element> around;
    for (auto kind : frames) {
        if (kind.empty()) continue;
        const bool is_frame = kind.starts_with(from_node);
        if (is_frame) kind.remove_prefix(from_node.size());
        around = build.cluster("Frame", around, std::string(kind).c_str());
        build.graph.clusters.back().from_node_kind = is_frame;
    }
    const auto innermost = build.graph.clusters.back().where;
    build.node("n", around);
    const auto found = model::validate(build.graph);
    return std::ranges::none_of(found, [&](const auto& finding) { return finding.where == innermost; });
}

bool allows(const Row& row, std::string_view outer) { return std::ranges::find(row.inside, outer) != row.inside.end(); }

}  // namespace

TEST_CASE("groups of AWS stand where AWS has them and nowhere else") {
    for (const auto& row : rows) {
        INFO(row.inner);
        CHECK(stands_well({row.inner}) == row.at_top);
        for (const auto& [outer, home] : outers) {
            INFO("in " << outer);
            CHECK(stands_well({home, outer, row.inner}) == allows(row, outer));
        }
    }
}

TEST_CASE("generic groups and frames of logos are looked through") {
    for (const auto& row : rows) {
        for (const auto frame : free_frames) {
            INFO(row.inner << " in " << frame);
            CHECK(stands_well({frame, row.inner}) == row.at_top);
            for (const auto& [outer, home] : outers) {
                INFO("in " << outer);
                CHECK(stands_well({home, outer, frame, row.inner}) == allows(row, outer));
            }
        }
    }
}

TEST_CASE("frames of services hold no VPC, and say nothing about what may span them") {
    const std::string_view frame = "group aws::Ecs";
    for (const auto& row : rows) {
        INFO(row.inner);
        CHECK(stands_well({frame, row.inner}) == (row.in_services && row.at_top));
        for (const auto& [outer, home] : outers) {
            INFO("in " << outer);
            CHECK(stands_well({home, outer, frame, row.inner}) == (row.in_services && allows(row, outer)));
        }
    }
}

TEST_CASE("groups without rules stand anywhere, as free frames do") {
    for (const auto& [inner, unused] : outers) {
        if (std::ranges::any_of(rows, [&](const Row& row) { return row.inner == inner; })) continue;
        INFO(inner);
        CHECK(stands_well({inner}));
        for (const auto& [outer, home] : outers) CHECK(stands_well({home, outer, inner}));
    }
    for (const auto frame : free_frames) {
        for (const auto& [outer, home] : outers) CHECK(stands_well({home, outer, frame}));
    }
}

TEST_CASE("a subnet has a VPC around it, at whatever depth") {
    for (const std::string_view subnet : {"aws::PublicSubnet", "aws::PrivateSubnet"}) {
        CHECK(stands_well({"aws::Vpc", "aws::AvailabilityZone", "generic::Group", "group aws::Ecs", subnet}));
        CHECK(stands_well({"aws::VPC", subnet}));  // another name of the kind
        CHECK_FALSE(stands_well({"aws::Region", "aws::AvailabilityZone", subnet}));
        CHECK_FALSE(stands_well({"generic::Group", subnet}));
    }
}
