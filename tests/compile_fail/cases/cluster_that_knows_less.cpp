// expect: aws::Region>
#include <vellum/vellum.hpp>
using namespace vellum;

static Node inside(Cluster<aws::Vpc, aws::Region> vpc) { return vpc.add<aws::Lambda>(); }

VELLUM_DIAGRAM(x, "X") {
#ifdef FIXED
    inside(d.add<aws::AwsCloud>().add<aws::Region>().add<aws::Vpc>());
#else
    inside(d.add<aws::Vpc>());
#endif
}
