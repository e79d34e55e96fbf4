// expect: inside no other VPC
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto frame = d.add<aws::Vpc>().add<group<aws::ECS>>().add<generic::Group>();
#ifdef FIXED
    frame.add<aws::PublicSubnet>();
#else
    frame.add<aws::Vpc>();
#endif
}
