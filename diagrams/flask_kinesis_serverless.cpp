#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(flask_kinesis_serverless, "Flask, Kinesis and a serverless pipeline") {
    d.summary("A Flask form generates records that stream through Kinesis into DynamoDB and S3, where they are queried "
              "with SQL; nothing in it is a server to look after.");

    auto users = d.add<generic::Users>("Users");

    auto cloud = d.add<aws::AwsCloud>();
    auto images = cloud.add<aws::Ecr>("App image").caption("ECR");
    auto vpc = cloud.add<aws::Vpc>();
    auto subnet = vpc.add<aws::PublicSubnet>();
    auto service = subnet.add<group<aws::Ecs>>("ECS on Fargate");
    auto app = service.add<aws::Fargate>("Flask app").caption("/load, 20 records a POST");

    auto stream = cloud.add<aws::KinesisDataStreams>("Data stream").caption("1 shard");
    auto role = cloud.add<aws::IamRole>("Execution role");
    auto consumer = cloud.add<aws::Lambda>("Decode & store").caption("base64, JSON");
    auto table = cloud.add<aws::DynamoDb>("Products").caption("key: id");
    auto logs_ = cloud.add<aws::CloudWatch>("Logs");
    auto topic = cloud.add<aws::Sns>("Alert");

    auto firehose = cloud.add<aws::DataFirehose>("Delivery stream");
    auto transform = cloud.add<aws::Lambda>("Transform").caption("blueprint");
    auto bucket = cloud.add<aws::S3>("Records").caption("folders by date");

    auto athena = cloud.add<aws::Athena>();
    auto connector = cloud.add<aws::Lambda>("DynamoDB connector");
    auto spill = cloud.add<aws::S3>("Spill bucket");
    auto results = cloud.add<aws::S3>("Query results").caption("csv");

    auto mail = d.add<generic::Email>("E-mail");

    images >> deploys("Image") >> app;
    users >> flow("GET, POST /load").step("Users open the form at /load; each POST generates 20 records.") >> app;
    app >> writes("put_record").step("The app puts the records into the data stream, which has one shard.") >> stream;
    stream >> triggers("Records").step("The stream triggers a function, which decodes base64 and parses JSON.") >> consumer;
    consumer >> writes("batch_writer").step("It stores the records in DynamoDB with batch_writer.") >> table;
    consumer >> notifies("Given value").step("On a given value it publishes to SNS, which sends an e-mail.") >> topic >>
        notifies() >> mail;
    consumer >> logs("Logs") >> logs_;
    role >> authorizes() >> consumer;

    stream >> flow("All records").step("Data Firehose takes the same stream.") >> firehose;
    firehose >> both("Transform").step("Its transformation function prepares the records.") >> transform;
    firehose >> writes("Deliver").step("They land in S3, foldered by date.") >> bucket;

    athena >> invokes("SQL").step("Athena queries DynamoDB through the connector function.") >> connector;
    table >> reads("Items") >> connector;
    connector >> writes("Too large").step("What exceeds the function's response goes to the spill bucket.") >> spill;
    athena >> writes("csv").step("Query results are kept in S3 as csv.") >> results;
}
