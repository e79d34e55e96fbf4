#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(security_data_lake, "Security data lake") {
    d.summary("Agents on corporate computers report what they see; known threats raise an alert within seconds, and "
              "everything ends as JSON in an encrypted data lake behind a private network.");

    auto premises = d.add<aws::CorporateDataCenter>("Corporate data center");
    auto agents = premises.add<generic::Laptop>("Agents").caption("on corporate computers");

    auto cloud = d.add<aws::AwsCloud>();
    auto region = cloud.add<aws::Region>("Region");
    auto waf = region.add<aws::Waf>();
    auto api = region.add<aws::ApiGateway>("Ingestion API").caption("mutual TLS");
    auto stream = region.add<aws::KinesisDataStreams>("Agent events").caption("keeps 7 days");

    auto vpc = region.add<aws::Vpc>();
    auto zone_a = vpc.add<aws::AvailabilityZone>("Availability Zone A");
    auto private_a = zone_a.add<aws::PrivateSubnet>();
    auto check_a = private_a.add<aws::Lambda>("Check for threats");
    auto public_a = zone_a.add<aws::PublicSubnet>();
    auto nat_a = public_a.add<aws::NatGateway>();
    auto zone_b = vpc.add<aws::AvailabilityZone>("Availability Zone B");
    auto private_b = zone_b.add<aws::PrivateSubnet>();
    auto check_b = private_b.add<aws::Lambda>("Check for threats");
    auto public_b = zone_b.add<aws::PublicSubnet>();
    auto nat_b = public_b.add<aws::NatGateway>();
    d.overlay<aws::SecurityGroup>("Security group", all(check_a, check_b));
    auto endpoints = vpc.add<aws::VpcEndpoint>("VPC endpoints").caption("DynamoDB, SNS, S3");
    auto gateway = vpc.add<aws::InternetGateway>("Internet gateway");

    auto threats = region.add<aws::DynamoDb>("Threat list");
    auto alert = region.add<aws::Sns>("Threat alert");
    auto lake = region.add<aws::S3>("Data lake").caption("JSON, versioned");
    auto key = region.add<aws::Kms>("Lake key").caption("KMS");
    auto catalog = region.add<aws::GlueDataCatalog>();
    auto athena = region.add<aws::Athena>();
    auto options = region.add<generic::Group>("Options on top of the lake");
    options.add<aws::OpenSearch>();
    options.add<aws::Redshift>();
    options.add<aws::Neptune>();
    d.silence("zonal-resource-outside-subnet", "options are drawn as services; whoever takes one chooses its subnets", options);

    auto team = d.add<generic::Users>("Security team");
    auto scientist = d.add<generic::User>("Data scientist");
    auto sites = d.add<generic::Globe>("Known threat websites");

    agents >> flow("JSON over TLS").step("Agents send system data to the API; WAF drops what is malformed or too much.") >>
        waf >> flow() >> api;
    api >> writes("Events").step("API Gateway puts every event into the stream before anything else can fail.") >> stream;
    stream >> triggers("Batches").step("The stream triggers the function that checks each event, in private subnets of two "
                                       "availability zones.") >> all(check_a, check_b);
    all(check_a, check_b) >> flow().step("What it sends to AWS goes through VPC endpoints, never over the internet.") >>
        endpoints;
    endpoints >> queries("Look keys up").step("The keys of the event are looked up in the threat list.") >> threats;
    pairwise(all(check_a, check_b),
             queries("Unknown keys").step("Keys that are not on the list are checked against known threat websites, out "
                                          "through NAT and internet gateway; nothing can come in that way."),
             all(nat_a, nat_b));
    all(nat_a, nat_b) >> queries() >> gateway >> queries() >> sites;
    endpoints >> notifies("Threat found").step("A hit is published at once, and SNS alerts the security team.") >> alert >>
        notifies() >> team;
    endpoints >> writes("Every event").step("Every event, hit or not, is written to the data lake as JSON, encrypted with "
                                            "a key of its own.") >> lake;
    key >> authorizes("Encrypts") >> lake;
    lake >> flow("Schema").step("The Glue catalogue describes the JSON, and Athena reads it in place.") >> catalog >> flow() >>
        athena;
    lake >> reads("JSON") >> athena;
    scientist >> queries("SQL") >> athena;
    lake >> flow("As needed").step("OpenSearch, Redshift or Neptune is filled from the lake when an analysis asks for "
                                   "it.") >> options;

    d.note("velocity", "Agent events hands batches to Check for threats every second or as soon as a hundred events wait. "
                       "A lookup in the Threat list takes a few milliseconds, so the Security team hears of a known threat "
                       "two to three seconds after the agent sent it. Only keys that nobody has seen before wait for the "
                       "Known threat websites; the answer joins the Threat list.");
    d.note("resilience", "Agent events keeps each event in three zones before the agent gets its answer, and agents send "
                         "again what was not answered. Check for threats runs in both availability zones, each with a NAT "
                         "gateway of its own: a zone can fail without a gap. A batch that fails is split and tried again, "
                         "so that one bad event holds up nobody.");
    d.note("resilience", "The Data lake is what must survive: versioned, so that nothing is overwritten for good, and copied "
                         "to three zones. Object Lock keeps every version for a year, from administrators too.");
    d.note("replayability", "Agent events keeps 7 days: a better check is run again from any point in them. For anything "
                            "older the Data lake is the source, every event as it came in, foldered by date and agent; "
                            "OpenSearch, Redshift and Neptune can be thrown away and filled anew.");
    d.note("security", "The only way in is the Ingestion API behind WAF, where each agent shows its own certificate. The "
                       "private subnets have no way in: Lambda fetches the batches from the stream and hands them to the "
                       "function, whose security group lets HTTPS out and nothing in. VPC "
                       "endpoints carry everything that goes to DynamoDB, SNS and S3, and the bucket's policy refuses "
                       "whatever comes neither through them nor from Athena and the other readers by name. The Lake key is used by the function to write and by Athena "
                       "to read, and each use is logged.");
}
