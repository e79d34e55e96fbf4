// expect: a subnet lives inside a VPC or an availability zone of one
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto region = d.add<aws::Region>();
#ifdef FIXED
    region.add<aws::Vpc>().add<aws::AvailabilityZone>().add<aws::PublicSubnet>();
#else
    region.add<aws::AvailabilityZone>().add<aws::PublicSubnet>();
#endif
}
