// expect: a VPC spans availability zones and holds subnets
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto region = d.add<aws::Region>();
#ifdef FIXED
    region.add<aws::Vpc>().add<aws::AvailabilityZone>();
#else
    region.add<aws::AvailabilityZone>().add<aws::Vpc>();
#endif
}
