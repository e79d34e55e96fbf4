// expect: inside no other subnet or group
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto vpc = d.add<aws::Vpc>();
#ifdef FIXED
    vpc.add<generic::Group>().add<aws::PublicSubnet>().add<aws::SecurityGroup>();
#else
    vpc.add<aws::SecurityGroup>().add<generic::Group>().add<aws::PublicSubnet>();
#endif
}
