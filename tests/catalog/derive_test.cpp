// Kinds that follow from the names of icon files.
#include <string>

#include "catalog/generator_run.hpp"
#include "support/catch.hpp"

using namespace vellum::catalog_test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string head = "namespace: aws\ncategory: Compute\n";

const std::string icons =
    "# a comment\n"
    "architecture-service/AWSPlainThing\n"
    "architecture-service/AmazonElasticThingService\n"
    "category/Compute\n"
    "resource/AWSPlainThing\n"
    "resource/AWSPlainThingAmazonDynamoDBReader\n"
    "resource/AmazonElasticThingServiceETSFastSDKs\n"
    "resource/AmazonElasticThingServiceGlobalsecondarylistforIoT\n"
    "resource/AmazonElasticThingServiceRunCommand\n"
    "resource/AmazonETSQueue\n"
    "resource/Officebuilding\n";

const std::string yaml = head +
                         "services: [PlainThing]\n"
                         "words: [DynamoDB, SDKs, IoT, Global secondary list for, Office building]\n"
                         "proper_names: [Run Command]\n"
                         "families:\n  - {icons: AmazonETS, type: Ets, name: Amazon ETS}\n"
                         "kinds:\n"
                         "  - {type: Ets, icon: architecture-service/AmazonElasticThingService, label: ETS}\n";

Outcome derived(const std::string& name, const std::string& more = {}) {
    return generate_from(yaml + more, name, "/nonexistent", icons);
}

/// The first texts of a kind.
std::string texts_of(const std::string& key, const std::string& name, const std::string& label) {
    return key + "\n" + name + "\n" + label + "\n";
}

}  // namespace

TEST_CASE("every listed icon is a kind with its full name") {
    const auto outcome = derived("derived");
    INFO(outcome.said);
    REQUIRE(outcome.code == 0);
    const auto has = [&](const std::string& key, const std::string& name, const std::string& label) {
        INFO(key);
        CHECK_THAT(outcome.texts, ContainsSubstring(texts_of(key, name, label)));
    };
    has("aws::PlainThing", "AWS Plain Thing", "Plain Thing");
    has("aws::Ets", "Amazon Elastic Thing Service", "ETS");
    has("aws::ComputeCategory", "Compute (AWS category)", "Compute");
    has("aws::PlainThingResource", "AWS Plain Thing (resource)", "Plain Thing (resource)");
    has("aws::DynamoDbReader", "Amazon DynamoDB Reader", "DynamoDB Reader");
    has("aws::EtsFastSdks", "Amazon ETS fast SDKs", "ETS fast SDKs");
    has("aws::EtsGlobalSecondaryListForIot", "Amazon ETS global secondary list for IoT",
        "ETS global secondary list for IoT");
    has("aws::EtsRunCommand", "Amazon ETS Run Command", "ETS Run Command");
    has("aws::EtsQueue", "Amazon ETS queue", "ETS queue");
    has("generic::OfficeBuilding", "Office building", "Office building");
}

TEST_CASE("a resource is of its service's category, a thing of nobody's is general") {
    const auto outcome = derived("derived-categories");
    CHECK_THAT(outcome.headers.at("aws/compute.hpp"),
               ContainsSubstring("struct EtsQueue;") && ContainsSubstring("struct ComputeCategory;"));
    CHECK_THAT(outcome.headers.at("generic.hpp"), ContainsSubstring("struct OfficeBuilding;"));
}

TEST_CASE("abbreviations may be written as AWS writes them") {
    const auto header = derived("derived-spellings").headers.at("aws/compute.hpp");
    CHECK_THAT(header, ContainsSubstring("using ETS = Ets;"));
    CHECK_THAT(header, ContainsSubstring("using DynamoDBReader = DynamoDbReader;"));
    CHECK_THAT(header, ContainsSubstring("using ETSFastSDKs = EtsFastSdks;"));
}

TEST_CASE("what a file says of a derived kind comes before what its icon's name says") {
    const auto outcome = derived("derived-said",
                                 "  - {type: EtsQueue, label: Line}\n"
                                 "  - {type: OtherName, icon: resource/AmazonElasticThingServiceRunCommand}\n");
    REQUIRE(outcome.code == 0);
    CHECK_THAT(outcome.texts, ContainsSubstring(texts_of("aws::EtsQueue", "Amazon ETS queue", "Line")));
    CHECK_THAT(outcome.texts,
               ContainsSubstring(texts_of("aws::OtherName", "Amazon ETS Run Command", "ETS Run Command")));
    CHECK_THAT(outcome.texts, !ContainsSubstring("aws::EtsRunCommand"));
}

TEST_CASE("a group takes its own icon and leaves a service's to the service") {
    const auto outcome =
        generate_from(head +
                          "services: [Thing]\n"
                          "groups:\n"
                          "  - {type: Zone, icon: architecture-group/Zone, border: \"#123456\"}\n"
                          "  - {type: Frame, icon: architecture-service/AWSThing, border: \"#123456\"}\n",
                      "derived-groups", "/nonexistent", "architecture-service/AWSThing\narchitecture-group/Zone\n");
    INFO(outcome.said);
    REQUIRE(outcome.code == 0);
    const auto& header = outcome.headers.at("aws/compute.hpp");
    CHECK_THAT(header, ContainsSubstring("struct Zone : GroupKind") && ContainsSubstring("struct Frame : GroupKind") &&
                           ContainsSubstring("struct Thing;"));
    CHECK(outcome.headers.count("aws/general.hpp") == 0);
}

TEST_CASE("icons that no file can place are mistakes") {
    const auto said = [](const std::string& name, const std::string& text, const std::string& list) {
        return generate_from(head + text, name, "/nonexistent", list).said;
    };
    CHECK_THAT(said("unplaced-service", "", "\narchitecture-service/AWSThing\n"),
               ContainsSubstring("aws-icons.txt:2: error: AWS Thing has no category yet: add Thing to the `services`"));
    CHECK_THAT(said("unplaced-category", "", "category/Dreams\n"),
               ContainsSubstring("aws-icons.txt:1: error: no category of categories.yaml has the `icon` Dreams"));
    CHECK_THAT(said("unlisted", "kinds:\n  - {type: A, icon: resource/B}\n", "category/Compute\n"),
               ContainsSubstring("kinds.yaml:4: error: aws::A: no icon `resource/B` is listed in "));
    CHECK_THAT(said("headless", "kinds:\n  - {type: A, category: Dreams}\ncategories:\n  - {name: Dreams}\n", ""),
               ContainsSubstring("kinds.yaml:4: error: the category `Dreams` holds no kinds of aws"));
}
