// expect: an availability zone stands in a Region or a VPC
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto vpc = d.add<aws::Vpc>();
#ifdef FIXED
    vpc.add<aws::AvailabilityZone>().add<aws::AutoScalingGroup>();
#else
    vpc.add<aws::AutoScalingGroup>().add<aws::AvailabilityZone>();
#endif
}
