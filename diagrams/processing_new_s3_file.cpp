#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(processing_new_s3_file, "Lambda function to process data manually added by a user") {
    d.summary("A file that somebody adds by hand is verified and processed before a data pipeline may use it.");

    auto user = d.add<generic::User>("User");
    auto input = d.add<aws::S3>("Input bucket");
    auto detected = d.add<aws::EventBridge>("New file detected");
    auto process = d.add<aws::Lambda>("Verify & process file");
    auto tables = d.add<aws::S3>("Output tables");
    auto pipeline = d.add<generic::Pipeline>("Data pipeline");
    auto monitoring = d.add<aws::CloudWatch>("Monitoring");

    user >> writes("Add file").step("Users add files to the S3 input bucket.") >> input;
    input >> triggers("Object created").step("The new file raises an event, which triggers the Lambda function.") >>
        detected >> triggers("Invoke") >> process;
    process.step("The function verifies and processes the file.");
    process >> writes("Write table").step("The processed data is written to S3, where a data pipeline can read it.") >>
        tables >> reads("Read table") >> pipeline;
    process >> logs("Write logs") >> monitoring;
}
