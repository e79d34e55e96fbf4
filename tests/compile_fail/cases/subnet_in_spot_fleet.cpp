// expect: inside no other subnet or group
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto vpc = d.add<aws::Vpc>();
#ifdef FIXED
    vpc.add<aws::PrivateSubnet>().add<aws::SpotFleet>();
#else
    vpc.add<aws::SpotFleet>().add<aws::PrivateSubnet>();
#endif
}
