#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(plant_data_pipeline, "LMNH plant monitoring") {
    d.summary("Readings of the museum's plants are collected every minute, shown live on a dashboard, and archived "
              "after a day, where they can still be queried from the command line.");

    auto viewers = d.add<generic::Users>("Dashboard users");
    auto plants = d.add<generic::Api>("LMNH plant API");

    auto cloud = d.add<aws::AwsCloud>();
    auto hour = cloud.add<aws::ScheduledEvent>("EventBridge schedule").caption("every hour");
    auto minute = cloud.add<aws::ScheduledEvent>("EventBridge schedule").caption("every minute");
    auto images = cloud.add<aws::Ecr>("Container images").caption("ECR");

    auto vpc = cloud.add<aws::Vpc>();
    auto web_subnet = vpc.add<aws::PublicSubnet>();
    auto service = web_subnet.add<group<aws::Ecs>>("ECS service");
    auto dashboard = service.add<aws::Fargate>("Streamlit dashboard").caption("Fargate");
    auto data_subnet = vpc.add<aws::PrivateSubnet>();
    auto load = data_subnet.add<aws::Lambda>("Pipeline 1").caption("extract, transform, load");
    auto readings = data_subnet.add<aws::RdsSqlServer>("Plant readings").caption("RDS for SQL Server");
    auto archiving = data_subnet.add<aws::Lambda>("Pipeline 2").caption("archives old rows");

    auto archive = cloud.add<aws::S3>("Archive bucket");
    auto athena = cloud.add<aws::Athena>();
    auto results = cloud.add<aws::S3>("Query bucket").caption("CSV results");

    auto machine = d.add<generic::Group>("User's machine");
    auto cli = machine.add<logo::Python>("Python CLI");

    minute >> triggers().step("Every minute an EventBridge schedule triggers Pipeline 1.") >> load;
    plants >> reads("Readings").step("Pipeline 1 extracts the readings from the LMNH plant API and transforms them.") >>
        load;
    load >> writes("Load").step("It loads them into SQL Server on RDS.") >> readings;
    readings >> reads("Live data").step("The Streamlit dashboard, an ECS service on Fargate, reads the database all the "
                                        "time.") >> dashboard;
    viewers >> both("View").step("Users watch the dashboard in a browser.") >> dashboard;

    hour >> triggers().step("Every hour a second schedule triggers Pipeline 2.") >> archiving;
    readings >> reads("Rows older than 24 h").step("Pipeline 2 takes the rows that are older than 24 hours.") >> archiving;
    archiving >> writes("Archive").step("It writes them to the archive bucket.") >> archive;

    cli >> queries("SQL").step("The Python CLI on a user's machine sends a query to Athena.") >> athena;
    archive >> reads("Scan").step("Athena scans the archive bucket.") >> athena;
    athena >> writes("Result").step("Athena writes the result to the query bucket.") >> results;
    results >> reads("Download CSV").step("The CLI downloads the CSV file for further analysis.") >> cli;

    images >> deploys("Image") >> all(load, archiving, dashboard);

    d.note("velocity", "A reading is on the dashboard about a minute after the plant reported it.");
    d.note("cost", "Both pipelines are functions: between two runs nothing is paid for. Rows leave the database after a "
                   "day, so it stays small, and S3 keeps the history at a fraction of the price.");
    d.note("network", "The functions are attached to the private subnet to reach the database. What they send out, to the "
                      "plant API and to S3, leaves through a NAT gateway and a VPC endpoint, which the picture leaves out.");
}
