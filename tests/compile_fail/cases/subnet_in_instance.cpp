// expect: inside no other subnet or group
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto vpc = d.add<aws::Vpc>();
#ifdef FIXED
    vpc.add<aws::PublicSubnet>().add<aws::Ec2InstanceContents>();
#else
    vpc.add<aws::Ec2InstanceContents>().add<aws::PublicSubnet>();
#endif
}
