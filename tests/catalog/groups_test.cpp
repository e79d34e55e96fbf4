// The official groups, row by row as the AWS architecture deck has them.
#include <optional>
#include <string>

#include "catalog/catalog.hpp"
#include "support/catch.hpp"

using namespace vellum;
using catalog::GroupLine;
using catalog::TitlePlace;

namespace {

struct Row {
    const char* key;
    const char* border;
    GroupLine line;
    const char* fill;
    bool corner_icon;
    TitlePlace title;
};

constexpr auto solid = GroupLine::solid;
constexpr auto dashed = GroupLine::dashed;
constexpr auto dotted = GroupLine::dotted;
constexpr auto left = TitlePlace::left;
constexpr auto center = TitlePlace::center;

constexpr Row rows[] = {
    {"aws::AwsCloud", "#232F3E", solid, "", true, left},
    {"aws::AwsAccount", "#E7157B", solid, "", true, left},
    {"aws::Region", "#00A4A6", dotted, "", true, left},
    {"aws::AvailabilityZone", "#00A4A6", dashed, "", false, center},
    {"aws::Vpc", "#8C4FFF", solid, "", true, left},
    {"aws::PublicSubnet", "#7AA116", solid, "#F2F6E8", true, left},
    {"aws::PrivateSubnet", "#00A4A6", solid, "#E6F6F7", true, left},
    {"aws::SecurityGroup", "#DD344C", solid, "", false, center},
    {"aws::AutoScalingGroup", "#ED7100", dashed, "", true, center},
    {"aws::CorporateDataCenter", "#7D8998", solid, "", true, left},
    {"aws::ServerContents", "#7D8998", solid, "", true, left},
    {"aws::Ec2InstanceContents", "#ED7100", solid, "", true, left},
    {"aws::SpotFleet", "#ED7100", solid, "", true, left},
    {"aws::ElasticBeanstalkContainer", "#ED7100", solid, "", true, left},
    {"aws::StepFunctionsWorkflow", "#E7157B", solid, "", true, left},
    {"aws::IotGreengrass", "#7AA116", solid, "", true, left},
    {"aws::IotGreengrassDeployment", "#7AA116", solid, "", true, left},
    {"generic::Group", "#7D8998", dashed, "", false, center},
    {"generic::SolidGroup", "#7D8998", solid, "", false, center},
};

}  // namespace

TEST_CASE("official groups look as in the deck") {
    for (const auto& row : rows) {
        INFO(row.key);
        const auto* kind = catalog::find(row.key);
        REQUIRE(kind != nullptr);
        REQUIRE(kind->is_group);
        CHECK(geometry::to_hex(kind->group.border) == row.border);
        CHECK(kind->color == kind->group.border);
        CHECK(kind->group.line == row.line);
        CHECK(kind->group.fill == geometry::parse_color(row.fill));
        CHECK(kind->group.corner_icon == row.corner_icon);
        CHECK(kind->group.title == row.title);
        CHECK(kind->category == "Groups");
    }
}

TEST_CASE("there are no other groups") {
    std::size_t groups = 0;
    for (const auto& kind : catalog::kinds()) groups += kind.is_group ? 1 : 0;
    CHECK(groups == std::size(rows));
}

TEST_CASE("a service's frame has the colour of its category, a solid line, its icon, and its title on the left") {
    const auto [key, border] = GENERATE(table<const char*, const char*>({{"aws::SageMaker", "#01A88D"},
                                                                         {"aws::Ecs", "#ED7100"},
                                                                         {"aws::Glue", "#8C4FFF"},
                                                                         {"aws::StepFunctions", "#E7157B"},
                                                                         {"aws::S3", "#7AA116"},
                                                                         {"aws::DynamoDb", "#C925D1"},
                                                                         {"aws::Cognito", "#DD344C"}}));
    INFO(key);
    const auto* kind = catalog::find(key);
    REQUIRE(kind != nullptr);
    const auto style = catalog::service_group(*kind);
    CHECK(geometry::to_hex(style.border) == border);
    CHECK(style.line == solid);
    CHECK(style.fill == std::nullopt);
    CHECK(style.corner_icon);
    CHECK(style.title == left);
}

TEST_CASE("every kind of node makes a frame: its colour, its icon") {
    for (const auto& kind : catalog::kinds()) {
        if (kind.is_group) continue;
        INFO(kind.key);
        const auto style = catalog::service_group(kind);
        CHECK(style.border == kind.color);
        CHECK(style.corner_icon);
    }
}
