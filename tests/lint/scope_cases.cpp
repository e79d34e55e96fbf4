#include "lint/cases.hpp"

using namespace vellum;

namespace lint_cases {

namespace {

const std::string outside = " (move it outside the VPC; a VPC endpoint shows how it is reached)\n";
const std::string into_subnet = " stands in no subnet, though subnets are drawn (move it into the subnet it runs in)\n";

std::vector<Case> regional() {
    return {
        {"regional-service-in-subnet", "services and their frames",
         [](Diagram& d) {
             Network net(d);
             net.open.add<aws::S3>("Files");
             net.closed.add<generic::Group>().add<aws::Sqs>("Jobs");
             net.closed.add<group<aws::DynamoDb>>("Tables").add<aws::DynamoDbTable>("Orders");
         },
         "\"Files\" is drawn inside \"open\", where Amazon Simple Storage Service has nothing" + outside +
             "\"Jobs\" is drawn inside \"closed\", where Amazon Simple Queue Service has nothing" + outside +
             "\"Tables\" is drawn inside \"closed\", where Amazon DynamoDB has nothing" + outside,
         [](Diagram& d) {
             Network net(d);
             net.region.add<aws::S3>("Files");
             net.vpc.add<aws::Sns>("Alerts");
             net.closed.add<aws::Lambda>("function");
             net.closed.add<aws::VpcEndpoint>("endpoint");
         }},
        {"regional-service-in-vpc", "beside the subnets, in a zone",
         [](Diagram& d) {
             Network net(d);
             net.vpc.add<aws::S3>("Files");
             net.zone.add<aws::Kinesis>("Stream");
         },
         "\"Files\" is drawn inside \"vpc\", where Amazon Simple Storage Service has nothing" + outside +
             "\"Stream\" is drawn inside \"zone\", where Amazon Kinesis has nothing" + outside,
         [](Diagram& d) {
             Network net(d);
             net.region.add<aws::S3>("Files");
             net.open.add<aws::S3>("In a subnet it is the other rule's");
         }},
        {"service-outside-cloud", "beside the cloud, on premises",
         [](Diagram& d) {
             d.add<aws::AwsCloud>().add<aws::Lambda>("inside");
             d.add<aws::S3>("Files");
             d.add<aws::CorporateDataCenter>().add<aws::Rds>("Orders");
         },
         "\"Files\" stands outside the AWS Cloud (Amazon Simple Storage Service runs in AWS: move it inside)\n"
         "\"Orders\" stands outside the AWS Cloud (Amazon RDS runs in AWS: move it inside)\n",
         [](Diagram& d) {
             d.add<aws::AwsCloud>().add<aws::S3>("Files");
             d.add<aws::AwsAccount>("theirs").add<aws::S3>("Files");
             d.add<aws::Cli>("laptop");
             d.add<aws::CorporateDataCenter>().add<generic::Database>("Orders");
         }},
        {"service-outside-cloud", "only where the cloud is drawn",
         [](Diagram& d) {
             d.add<aws::AwsCloud>().add<aws::Lambda>("inside");
             d.add<aws::ApplicationLoadBalancer>("alb");
         },
         "\"alb\" stands outside the AWS Cloud (Application Load Balancer runs in AWS: move it inside)\n",
         [](Diagram& d) { d.add<aws::ApplicationLoadBalancer>("alb") >> d.add<aws::S3>(); }},
    };
}

std::vector<Case> zonal() {
    return {
        {"zonal-resource-outside-subnet", "in the VPC, in a zone, outside of everything",
         [](Diagram& d) {
             Network net(d);
             net.vpc.add<aws::Ec2>("app");
             net.zone.add<aws::Rds>("db");
             d.add<aws::Fargate>("task");
             d.add<aws::NetworkLoadBalancer>("nlb");
             net.vpc.add<aws::Ebs>("disk");
         },
         "\"app\"" + into_subnet + "\"db\"" + into_subnet + "\"task\"" + into_subnet +
             "\"nlb\" stands in no subnet, though subnets are drawn (move it into the VPC or one of its subnets)\n"
             "\"disk\"" +
             into_subnet,
         [](Diagram& d) {
             Network net(d);
             net.open.add<aws::Ec2>("app");
             net.closed.add<aws::Rds>("db");
             net.open.add<group<aws::Ecs>>("service").add<aws::Fargate>("task");
             net.vpc.add<aws::NetworkLoadBalancer>("across the subnets");
             net.zone.add<aws::Ebs>("a volume has a zone but no subnet");
             d.add<aws::CorporateDataCenter>().add<aws::Ec2>("another rule's");
             d.add<aws::Lambda>("no zone"), d.add<aws::EcsTask>("task definition");
         }},
        {"zonal-resource-outside-subnet", "a diagram, or a VPC, that draws no subnets leaves them out",
         [](Diagram& d) {
             Network net(d);
             net.vpc.add<aws::ElastiCache>("cache");
         },
         "\"cache\"" + into_subnet,
         [](Diagram& d) {
             Network net(d);
             net.region.add<aws::Vpc>("other").add<aws::ElastiCache>("cache");
         }},
        {"volume-in-other-zone", "an edge from a volume to an instance elsewhere",
         [](Diagram& d) {
             auto vpc = d.add<aws::Vpc>();
             auto a = vpc.add<aws::AvailabilityZone>("a"), b = vpc.add<aws::AvailabilityZone>("b");
             a.add<aws::PrivateSubnet>().add<aws::Ec2Instance>("app") >> b.add<aws::EbsVolume>("disk");
         },
         "\"app\" in \"a\" is joined with \"disk\" in \"b\" (draw the volume in the zone of its instance; a snapshot "
         "carries data to another)\n",
         [](Diagram& d) {
             auto vpc = d.add<aws::Vpc>();
             auto a = vpc.add<aws::AvailabilityZone>("a"), b = vpc.add<aws::AvailabilityZone>("b");
             auto disk = a.add<aws::EbsVolume>("disk");
             a.add<aws::PrivateSubnet>().add<aws::Ec2Instance>("app") >> disk;
             disk >> replicates() >> b.add<aws::EbsVolume>("copy");
             vpc.add<aws::Ec2>("in no zone that is drawn") >> disk;
         }},
    };
}

}  // namespace

std::vector<Case> scope() {
    auto all = regional();
    for (auto& each : zonal()) all.push_back(std::move(each));
    return all;
}

}  // namespace lint_cases
