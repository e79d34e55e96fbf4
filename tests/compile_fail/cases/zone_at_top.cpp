// expect: an availability zone stands in a Region or a VPC
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
#ifdef FIXED
    d.add<aws::Region>().add<aws::AvailabilityZone>();
#else
    d.add<aws::AvailabilityZone>();
#endif
}
