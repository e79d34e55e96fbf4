#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(security_data_lake, "Security data lake") {
    d.summary("Agents on corporate computers report what they see; known threats raise an alert within seconds, and "
              "everything ends as JSON in an encrypted data lake behind a private network.");

    auto premises = d.add<aws::CorporateDataCenter>("Corporate data center");
    auto agents = premises.add<generic::Laptop>("Agents").caption("on corporate computers");
    auto sites = d.add<generic::Globe>("Known threat websites");

    auto cloud = d.add<aws::AwsCloud>();
    auto region = cloud.add<aws::Region>("Region");
    auto waf = region.add<aws::Waf>();
    auto api = region.add<aws::ApiGateway>("Ingestion API").caption("mutual TLS");
    auto stream = region.add<aws::KinesisDataStreams>("Agent events");

    auto vpc = region.add<aws::Vpc>();
    auto gateway = vpc.add<aws::InternetGateway>("Internet gateway");
    auto zone_a = vpc.add<aws::AvailabilityZone>("Availability Zone A");
    auto public_a = zone_a.add<aws::PublicSubnet>();
    auto nat_a = public_a.add<aws::NatGateway>();
    auto private_a = zone_a.add<aws::PrivateSubnet>();
    auto check_a = private_a.add<aws::Lambda>("Check for threats");
    auto zone_b = vpc.add<aws::AvailabilityZone>("Availability Zone B");
    auto public_b = zone_b.add<aws::PublicSubnet>();
    auto nat_b = public_b.add<aws::NatGateway>();
    auto private_b = zone_b.add<aws::PrivateSubnet>();
    auto check_b = private_b.add<aws::Lambda>("Check for threats");
    auto endpoints = vpc.add<aws::VpcEndpoint>("VPC endpoints").caption("DynamoDB, SNS, S3");

    auto threats = region.add<aws::DynamoDb>("Threat list");
    auto alert = region.add<aws::Sns>("Threat alert");
    auto lake = region.add<aws::S3>("Data lake").caption("JSON, versioned");
    auto key = region.add<aws::Kms>("Lake key");
    auto catalog = region.add<aws::GlueDataCatalog>();
    auto athena = region.add<aws::Athena>();
    auto options = region.add<generic::Group>("Options on top of the lake");
    auto search = options.add<aws::OpenSearch>();
    auto warehouse = options.add<aws::Redshift>();
    auto graph = options.add<aws::Neptune>();

    auto team = d.add<generic::Users>("Security team");
    auto scientist = d.add<generic::User>("Data scientist");

    agents >> flow("JSON over TLS").step("Agents send system data to the API; WAF drops what is malformed or too much.") >>
        waf >> flow() >> api;
    api >> writes("Events").step("API Gateway puts every event into the stream, before anything else can fail.") >> stream;
    stream >> triggers("Batches").step("The stream triggers the function that checks each event; it runs in private "
                                       "subnets of two availability zones.") >> all(check_a, check_b);
    all(check_a, check_b) >> flow().step("All it sends goes through VPC endpoints and never over the internet.") >> endpoints;
    endpoints >> queries("Look keys up").step("The keys of the event are looked up in the threat list.") >> threats;
    endpoints >> notifies("Threat found").step("A hit is published at once, and SNS alerts the security team.") >> alert >>
        notifies() >> team;
    endpoints >> writes("Every event").step("Every event, hit or not, is written to the data lake as JSON.") >> lake;
    key >> authorizes("Encrypts") >> lake;
    lake >> flow("Schema").step("The Glue catalogue describes the JSON, and Athena reads it in place.") >> catalog >> flow() >>
        athena;
    scientist >> queries("SQL") >> athena;
    lake >> flow("As needed").step("Search, warehouse or graph database can be filled from the lake when analysis asks for "
                                   "them.") >> options;
    all(nat_a, nat_b) >> flow() >> gateway >> reads("Fresh lists").step("The threat list is refreshed from the known "
                                                                        "sources through NAT and internet gateway.") >>
        sites;
}
