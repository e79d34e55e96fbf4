// Diagrams as they should be.
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(uploads, "Uploads are checked") {
    auto users = d.add<generic::Users>("Users");
    auto vpc = d.add<aws::Vpc>("VPC");
    auto check = vpc.add<aws::Lambda>("Check");
    auto bucket = d.add<aws::S3>("Uploads");
    users >> triggers("New file").step("A user sends a file.") >> check;
    check >> writes("If clean") >> bucket;
    d.note("cost", "Nothing runs while nobody sends files.");
}

VELLUM_DIAGRAM(reports, "Reports by night") {
    auto source = d.add<aws::S3>("Events");
    auto query = d.add<aws::Athena>("Query");
    source >> reads() >> query >> d.add<aws::S3>("Reports");
}

VELLUM_DIAGRAM(alarms, "Alarms") { d.add<aws::CloudWatch>("Metrics") >> notifies() >> d.add<generic::User>("On call"); }
