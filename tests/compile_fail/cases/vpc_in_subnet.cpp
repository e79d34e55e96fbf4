// expect: a VPC spans availability zones and holds subnets
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto subnet = d.add<aws::Vpc>().add<aws::PrivateSubnet>();
#ifdef FIXED
    subnet.add<aws::SecurityGroup>();
#else
    subnet.add<generic::Group>().add<aws::Vpc>();
#endif
}
