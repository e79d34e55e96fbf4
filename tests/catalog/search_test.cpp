// What people type, and what they mean by it.
#include <algorithm>
#include <string>

#include "catalog/catalog.hpp"
#include "support/catch.hpp"

using namespace vellum;

namespace {

struct Typed {
    const char* words;
    const char* meant;
    std::size_t among_first = 1;
};

constexpr Typed everyday[] = {
    {"lambda", "aws::Lambda"},
    {"Lambda function", "aws::LambdaFunction"},
    {"faas", "aws::Lambda"},
    {"function", "aws::Lambda", 2},
    {"ec2", "aws::Ec2"},
    {"virtual machine", "aws::Ec2", 2},
    {"ecs", "aws::Ecs"},
    {"elastic container service", "aws::Ecs"},
    {"fargate", "aws::Fargate"},
    {"k8s", "aws::Eks"},
    {"kubernetes", "logo::Kubernetes"},
    {"docker registry", "aws::Ecr"},
    {"s3", "aws::S3"},
    {"S3 bucket", "aws::S3Bucket"},
    {"bucket", "aws::S3"},
    {"SimpleStorageService", "aws::S3"},
    {"simple storage service", "aws::S3"},
    {"glacier", "aws::S3Glacier"},
    {"block storage", "aws::Ebs"},
    {"efs", "aws::Efs"},
    {"rds", "aws::Rds"},
    {"sql server", "aws::RdsSqlServer", 2},
    {"rds sql server", "aws::RdsSqlServer"},
    {"postgres", "aws::RdsPostgreSql", 3},
    {"dynamo", "aws::DynamoDb"},
    {"nosql", "aws::DynamoDb"},
    {"graph database", "aws::Neptune"},
    {"cache", "aws::ElastiCache", 3},
    {"data warehouse", "aws::Redshift"},
    {"athena", "aws::Athena"},
    {"glue", "aws::Glue"},
    {"data catalog", "aws::GlueDataCatalog"},
    {"crawler", "aws::GlueCrawler"},
    {"kinesis data streams", "aws::KinesisDataStreams"},
    {"firehose", "aws::DataFirehose"},
    {"flink", "aws::ManagedFlink", 2},
    {"kafka", "aws::Msk", 2},
    {"quicksight", "aws::QuickSuite"},
    {"lake formation", "aws::LakeFormation"},
    {"step functions", "aws::StepFunctions"},
    {"state machine", "aws::StepFunctionsWorkflow", 2},
    {"event bridge", "aws::EventBridge"},
    {"schedule", "aws::EventBridgeScheduler"},
    {"cron", "aws::EventBridgeScheduler"},
    {"sns", "aws::Sns"},
    {"simple queue service", "aws::Sqs"},
    {"dlq", "aws::DeadLetterQueue"},
    {"api gateway", "aws::ApiGateway"},
    {"dns", "aws::Route53"},
    {"cdn", "aws::CloudFront"},
    {"load balancer", "aws::ElasticLoadBalancing", 2},
    {"alb", "aws::ApplicationLoadBalancer"},
    {"nat", "aws::NatGateway"},
    {"vpc", "aws::Vpc"},
    {"public subnet", "aws::PublicSubnet"},
    {"az", "aws::AvailabilityZone"},
    {"on premises", "aws::CorporateDataCenter"},
    {"iam role", "aws::IamRole"},
    {"secret", "aws::SecretsManager"},
    {"encryption", "aws::Kms"},
    {"login", "aws::Cognito"},
    {"logs", "aws::CloudWatch", 2},
    {"monitoring", "aws::CloudWatch"},
    {"sagemaker", "aws::SageMaker"},
    {"train model", "aws::SageMakerTrainingJob"},
    {"nlp", "aws::Comprehend"},
    {"SFTP", "aws::TransferSftp"},
    {"sftp server", "aws::TransferSftp"},
    {"application balancer load", "aws::ApplicationLoadBalancer"},
    {"table dynamodb", "aws::DynamoDbTable"},
    {"index secondary global", "aws::DynamoDbGlobalSecondaryIndex"},
    {"lambda functions", "aws::LambdaFunction"},
    {"secrets", "aws::SecretsManager"},
    {"QuickSight", "aws::QuickSuite"},
    {"Kinesis Firehose", "aws::DataFirehose"},
    {"Kinesis Data Analytics", "aws::ManagedFlink"},
    {"user", "generic::User"},
    {"phone", "generic::Mobile"},
    {"tableau", "logo::Tableau"},
    {"GitHub", "logo::GitHub"},
};

std::size_t place_of(std::string_view key, const std::vector<catalog::Match>& matches) {
    const auto found = std::ranges::find(matches, key, [](const auto& match) { return match.kind->key; });
    return static_cast<std::size_t>(found - matches.begin());
}

}  // namespace

TEST_CASE("everyday names find what is meant, first") {
    for (const auto& [words, meant, among_first] : everyday) {
        const auto matches = catalog::search(words);
        INFO(words << " means " << meant << ", first is " << (matches.empty() ? "nothing" : matches[0].kind->key));
        CHECK(place_of(meant, matches) < std::min(among_first, matches.size()));
    }
}

TEST_CASE("capitals, spaces and punctuation make no difference") {
    const auto keys = [](std::string_view words) {
        std::vector<std::string_view> out;
        for (const auto& match : catalog::search(words)) out.push_back(match.kind->key);
        return out;
    };
    CHECK(keys("step functions") == keys("  STEP   functions "));
    CHECK(keys("dead-letter") == keys("Dead-Letter"));
    CHECK(keys("aws::Lambda").at(0) == "aws::Lambda");
}

TEST_CASE("what fits only in the middle of words is found when nothing else is") {
    const auto matches = catalog::search("nat");
    CHECK(place_of("aws::NatGateway", matches) == 0);
    for (const auto& match : matches) CHECK(match.kind->key.find("Alternate") == std::string_view::npos);
    CHECK_FALSE(catalog::search("ternat").empty());
}

TEST_CASE("a word of a name is found by its beginning, wherever it stands") {
    CHECK(place_of("aws::ElasticLoadBalancing", catalog::search("balanc")) < 9);
}

TEST_CASE("all words have to fit") {
    CHECK(catalog::search("lambda zebra").empty());
    CHECK(catalog::search("zebra").empty());
    CHECK(catalog::search("").empty());
    CHECK(catalog::search(" :: ").empty());
    for (const auto& match : catalog::search("table dynamo")) {
        CHECK(match.kind->key.find("Dynamo") != std::string_view::npos);
    }
    CHECK_FALSE(catalog::search("table dynamo").empty());
}

TEST_CASE("the best match comes first") {
    for (const char* words : {"s", "data", "queue", "Database", "amazon", "a b"}) {
        const auto matches = catalog::search(words);
        CHECK(std::ranges::is_sorted(matches, std::ranges::greater{}, &catalog::Match::score));
    }
}

TEST_CASE("every kind is found by its own key, name and label") {
    for (const auto& kind : catalog::kinds()) {
        for (const auto words : {kind.key, kind.name, kind.label}) {
            INFO(words);
            const auto matches = catalog::search(words);
            REQUIRE(place_of(kind.key, matches) < matches.size());
            // What stands for a whole category comes after what is in it.
            const auto best = kind.key.ends_with("Category") ? 0 : matches[0].score;
            CHECK(matches[place_of(kind.key, matches)].score >= best - 40);
        }
    }
}

TEST_CASE("a slip of the finger is met with what was meant") {
    const auto first = [](std::string_view words) {
        const auto keys = catalog::suggest(words, 3);
        return keys.empty() ? std::string_view() : keys[0];
    };
    CHECK(first("Lamda") == "aws::Lambda");
    CHECK(first("aws::Lamdba") == "aws::Lambda");
    CHECK(first("dynmodb") == "aws::DynamoDb");
    CHECK(first("EvenBridge") == "aws::EventBridge");
    CHECK(first("Tabelau") == "logo::Tableau");
    CHECK(first("Glu") == "aws::Glue");
    CHECK(first("aws::Labmda") == "aws::Lambda");
    CHECK(first("lod balancer aplication") == "aws::ApplicationLoadBalancer");
    CHECK(first("kinesys stream data") == "aws::KinesisDataStreams");
    CHECK(first("xyzzyplugh").empty());
    CHECK(first(std::string(1000, 'x')).empty());
    CHECK(first("").empty());
    CHECK(catalog::suggest("aws::S", 2).size() <= 2);
}
