// What every kind has, whatever the catalogue holds.
#include <algorithm>
#include <set>
#include <string>

#include <vellum/aws.hpp>
#include <vellum/generic.hpp>
#include <vellum/logo.hpp>

#include "catalog/catalog.hpp"
#include "support/catch.hpp"

using namespace vellum;

TEST_CASE("kinds are sorted by key and each has a key of its own") {
    const auto kinds = catalog::kinds();
    REQUIRE(kinds.size() > 880);
    const auto not_before = [](const auto& a, const auto& b) { return a.key >= b.key; };
    CHECK(std::ranges::adjacent_find(kinds, not_before) == kinds.end());
}

TEST_CASE("every kind is found by its key, and nothing else is") {
    for (const auto& kind : catalog::kinds()) CHECK(catalog::find(kind.key) == &kind);
    for (const char* key : {"", "Lambda", "aws::", "aws::lambda", "aws::Lambd", "aws::Lambdas", "zzz::Zzz"}) {
        CHECK(catalog::find(key) == nullptr);
    }
}

TEST_CASE("every kind has a name, a label and a category, and its aliases are words") {
    for (const auto& kind : catalog::kinds()) {
        INFO(kind.key);
        CHECK_FALSE(kind.name.empty());
        CHECK_FALSE(kind.label.empty());
        CHECK_FALSE(kind.category.empty());
        CHECK_FALSE(kind.label.starts_with("Amazon Amazon"));
        CHECK(std::ranges::none_of(kind.aliases, &std::string_view::empty));
    }
}

TEST_CASE("every kind has an icon unless it is a group without one in its corner") {
    for (const auto& kind : catalog::kinds()) {
        INFO(kind.key);
        CHECK((kind.icon != nullptr) == (!kind.is_group || kind.group.corner_icon));
    }
}

TEST_CASE("no two kinds have the same name, but for a group and what it is a group of") {
    std::set<std::string_view> names;
    for (const auto& kind : catalog::kinds()) {
        INFO(kind.key << ", " << kind.name);
        if (!kind.is_group && !kind.key.starts_with("logo::")) CHECK(names.insert(kind.name).second);
    }
}

TEST_CASE("every kind says which header declares it") {
    const auto header = [](std::string_view key) { return catalog::find(key)->header; };
    CHECK(header("aws::Lambda") == "vellum/aws/compute.hpp");
    CHECK(header("aws::Vpc") == "vellum/aws/groups.hpp");
    CHECK(header("generic::Group") == "vellum/generic.hpp");
    CHECK(header("logo::Tableau") == "vellum/logo.hpp");
    for (const auto& kind : catalog::kinds()) CHECK(kind.header.starts_with("vellum/"));
}

TEST_CASE("a name in two spellings is one kind") {
    CHECK(catalog::find("aws::DynamoDB") == catalog::find("aws::DynamoDb"));
    CHECK(catalog::find("aws::QuickSight") == catalog::find("aws::QuickSuite"));
    CHECK(catalog::find("aws::DynamoDB") != nullptr);
    STATIC_REQUIRE(__is_same(aws::DynamoDB, aws::DynamoDb));
    STATIC_REQUIRE(__is_same(aws::QuickSight, aws::QuickSuite));
}

TEST_CASE("types and table agree on what is a group") {
    STATIC_REQUIRE(__is_base_of(GroupKind, aws::StepFunctionsWorkflow));
    STATIC_REQUIRE(detail::NodeKind<aws::StepFunctions>);
    STATIC_REQUIRE_FALSE(detail::NodeKind<aws::StepFunctionsWorkflow>);
    CHECK(catalog::find("aws::StepFunctionsWorkflow")->is_group);
    CHECK_FALSE(catalog::find("aws::StepFunctions")->is_group);
    CHECK(catalog::find("generic::Group")->is_group);
    CHECK(catalog::find("logo::Tableau")->label == "Tableau");
}

TEST_CASE("the names of AWS services read as AWS writes them") {
    const auto name = [](std::string_view key) { return catalog::find(key)->name; };
    CHECK(name("aws::Lambda") == "AWS Lambda");
    CHECK(name("aws::ApiGateway") == "Amazon API Gateway");
    CHECK(name("aws::EventBridgeScheduler") == "Amazon EventBridge Scheduler");
    CHECK(name("aws::IotCore") == "AWS IoT Core");
    CHECK(name("aws::Ec2AutoScaling") == "Amazon EC2 Auto Scaling");
    CHECK(name("aws::IotCoreDeviceAdvisor") == "AWS IoT Core Device Advisor");
    CHECK(name("aws::DynamoDbGlobalSecondaryIndex") == "Amazon DynamoDB global secondary index");
    CHECK(name("aws::S3IntelligentTiering") == "Amazon S3 Intelligent-Tiering");
    CHECK(name("aws::ElastiCacheForValkey") == "Amazon ElastiCache for Valkey");
    CHECK(name("aws::FsxForNetAppOntap") == "Amazon FSx for NetApp ONTAP");
    CHECK(name("aws::RePost") == "AWS re:Post");
    CHECK(catalog::find("aws::ApiGateway")->label == "API Gateway");
    CHECK(catalog::find("aws::S3")->label == "S3");
}

TEST_CASE("a service used as a frame has its colour, a solid line and its icon") {
    const auto& sage_maker = *catalog::find("aws::SageMaker");
    const auto style = catalog::service_group(sage_maker);
    CHECK(geometry::to_hex(style.border) == "#01A88D");
    CHECK_FALSE(style.fill.has_value());
    CHECK(style.line == catalog::GroupLine::solid);
    CHECK(style.corner_icon);
    CHECK(style.title == catalog::TitlePlace::left);
}

TEST_CASE("rules about containment name groups that exist and say why") {
    for (const auto& kind : catalog::kinds()) {
        INFO(kind.key);
        const auto& rules = kind.containment;
        for (const auto& keys : {rules.inside_any_of, rules.stands_in}) {
            for (const auto key : keys) {
                const auto* group = catalog::find(key);
                REQUIRE(group != nullptr);
                CHECK(group->is_group);
            }
        }
        if (!rules.message.empty()) continue;
        CHECK(rules.inside_any_of.empty());
        CHECK(rules.stands_in.empty());
    }
    const auto& subnet = *catalog::find("aws::PublicSubnet");
    REQUIRE(subnet.containment.inside_any_of.size() == 1);
    CHECK(subnet.containment.inside_any_of[0] == "aws::Vpc");
    CHECK(subnet.containment.message.starts_with("a subnet lives inside a VPC or an availability zone of one"));
}
