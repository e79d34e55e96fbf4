#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(streaming_stock_prices, "Streaming stock prices") {
    d.summary("Prices from the DOW and the NASDAQ stream in, each is compared with the previous three, and data "
              "scientists find the trend in a SQL database a second later.");

    auto feed = d.add<generic::Stream>("DOW / NASDAQ feed").caption("WebSocket");

    auto cloud = d.add<aws::AwsCloud>();
    auto vpc = cloud.add<aws::Vpc>();
    auto ingest_subnet = vpc.add<aws::PrivateSubnet>("Private subnets").caption("ingestion, two zones");
    auto service = ingest_subnet.add<group<aws::Ecs>>("ECS service");
    auto consumer = service.add<aws::Fargate>("Feed consumer").caption("Fargate, 2 tasks");

    auto stream = cloud.add<aws::KinesisDataStreams>("Prices").caption("Kinesis, keeps 7 days");
    auto trend = cloud.add<aws::ManagedFlink>("Trend").caption("Flink, previous three entries");
    auto firehose = cloud.add<aws::DataFirehose>("Data Firehose");
    auto archive = cloud.add<aws::S3>("Raw archive");
    auto replay = cloud.add<aws::Glue>("Replay job").caption("started by hand");
    auto replayed = cloud.add<aws::KinesisDataStreams>("Replayed prices").caption("Kinesis");

    auto data_subnet = vpc.add<aws::PrivateSubnet>("Private subnets").caption("data, two zones");
    auto database = data_subnet.add<aws::AuroraPostgreSql>("Prices & trends").caption("Aurora PostgreSQL");
    auto notebook = cloud.add<aws::SageMakerNotebook>("SageMaker notebooks");
    auto scientists = d.add<generic::Users>("Data scientists");

    feed >> flow("Prices").step("The consumer holds a WebSocket open to the feed; it is a container on Fargate because a "
                                "connection that stays open does not fit a function.") >> consumer;
    consumer >> writes("put_records").step("It puts every price into the stream, with the symbol as partition key, so that "
                                           "one symbol's prices stay in order.") >> stream;
    stream >> flow("Each price").step("Managed Flink keeps the previous three entries of each symbol and compares.") >>
        trend;
    trend >> writes("up / down").step("Price and trend go into Aurora PostgreSQL.") >> database;
    notebook >> queries("SQL").step("Data scientists query the database from SageMaker notebooks.") >> database;
    notebook >> flow() >> scientists;
    stream >> flow("Raw prices").step("At the same time Data Firehose takes the raw stream, untouched.") >> firehose;
    firehose >> writes("Every 60 s").step("It archives the raw stream in S3, foldered by date and hour.") >> archive;
    archive >> reads("Chosen hours").step("Replay: a Glue job reads any hours of the archive and puts them into a stream "
                                          "of their own.") >> replay;
    replay >> writes("Replay") >> replayed >> flow() >> trend;

    d.note("velocity", "Feed consumer hands a price on within milliseconds, Prices delivers it to Trend in about 70 ms by "
                       "enhanced fan-out, and Trend writes as it goes: from the exchange to Prices & trends in under a "
                       "second. The archive is not in the way, since Data Firehose is a second reader of the stream.");
    d.note("velocity", "A function with its state in DynamoDB could take the place of Trend: simpler to run for few "
                       "symbols, slower and dearer for many.");
    d.note("resilience", "Two tasks of Feed consumer run in two availability zones; both send, and Trend drops the "
                         "duplicate by symbol and sequence. Prices keeps its records in three zones; Trend takes a "
                         "checkpoint every minute and goes on from there; Prices & trends has a replica in another zone "
                         "that takes over in about half a minute, while Trend waits and Prices keeps what arrives.");
    d.note("replayability", "Two ways back. For the last 7 days Trend is started again from an earlier position of Prices. "
                            "For anything older, Replay job reads the Raw archive and puts the prices into Replayed "
                            "prices, which Trend follows with a memory of its own, so that old prices never stand among "
                            "the previous three of live ones, and nothing is archived twice. Rows in Prices & trends have "
                            "symbol, time and sequence as key: a replay overwrites and never doubles.");
}
