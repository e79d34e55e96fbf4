// expect: a VPC spans availability zones and holds subnets
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto core = d.add<aws::IotGreengrass>();
#ifdef FIXED
    core.add<aws::Lambda>();
#else
    core.add<aws::Vpc>();
#endif
}
