// expect: inside no other subnet
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto subnet = d.add<aws::Vpc>().add<aws::PublicSubnet>();
#ifdef FIXED
    subnet.add<aws::Lambda>();
#else
    subnet.add<aws::PrivateSubnet>();
#endif
}
