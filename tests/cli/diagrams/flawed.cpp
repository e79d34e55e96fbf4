// Diagrams that can be drawn and that lint objects to.
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(flawed, "An error, a warning, a note and a silence") {
    auto vpc = d.add<aws::Vpc>("Network");
    auto app = vpc.add<aws::PrivateSubnet>().add<aws::Fargate>("App");
    auto orders = vpc.add<aws::PublicSubnet>("DMZ").add<aws::Rds>("Orders");
    app >> writes() >> orders;
    app >> reads() >> orders;
    vpc.add<aws::InternetGateway>("Way out");
    d.silence("unconnected-node", "what uses it is on another page");
}

VELLUM_DIAGRAM(shaky, "A warning") {
    d.summary("One step is missing.");
    d.add<aws::S3>("Files").step(2, "Second.") >> edge().step(3, "Third.") >> d.add<aws::Athena>();
    d.silence("step-gap", "the first step is told elsewhere", d.add<generic::User>("Nobody"));
}

VELLUM_DIAGRAM(sound, "Nothing to find") {
    d.summary("Files are queried.");
    d.add<aws::S3>("Files") >> d.add<aws::Athena>();
}
