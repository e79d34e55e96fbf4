#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(data_pipeline_api, "Data pipeline and API endpoint") {
    d.summary("Published data is ingested into a small data lake, queried with SQL, and exposed to third parties through "
              "an HTTP endpoint.");

    auto publishers = d.add<generic::Servers>("Publishers");

    auto cloud = d.add<aws::AwsCloud>();
    auto region = cloud.add<aws::Region>("us-west-2");
    auto topic = region.add<aws::Sns>("SNS topic").caption("pub/sub");
    auto ingest = region.add<aws::Lambda>("Ingestion").caption("Lambda");
    auto lake = region.add<aws::S3>("Data lake").caption("S3");
    auto athena = region.add<aws::Athena>("Athena").caption("SQL, chosen over Redshift");
    auto app = region.add<aws::Lambda>("Flask app").caption("Lambda");
    auto api = region.add<aws::ApiGateway>("HTTP endpoint").caption("API Gateway, GET");
    auto roles = region.add<aws::IamRole>("IAM roles");

    auto consumers = d.add<generic::Users>("Third parties");

    publishers >> notifies("Publish").step("Publishers send their data to an SNS topic.") >> topic;
    topic >> triggers("Subscription").step("The topic starts the ingestion function.") >> ingest;
    ingest >> writes("Store").step("It stores the data in a small data lake on S3.") >> lake;
    consumers >> both("GET / JSON").step("Third parties call the HTTP endpoint and get JSON back.") >> api;
    api >> invokes("Request").step("API Gateway passes GET requests to the Flask app, a Lambda function.") >> app;
    app >> queries("SQL").step("The Flask app queries the data through Athena.") >> athena;
    lake >> reads("Scan").step("Athena scans the lake and gives the rows back.") >> athena;
    roles >> authorizes() >> all(ingest, app);

    d.note("cost", "Athena was chosen over Redshift: the lake is small, and a query is paid by what it scans instead of a "
                   "cluster by the hour.");
    d.note("infrastructure", "Everything is Terraform. What had been made by hand in the console was brought into the "
                             "state with terraform import: the Athena database, the bucket, the Lambda function, its role "
                             "and the permission with which SNS may call it.");
}
