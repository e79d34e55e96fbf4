// expect: a subnet lives inside a VPC
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
#ifdef FIXED
    d.add<aws::Vpc>().add<aws::PublicSubnet>();
#else
    d.add<aws::PublicSubnet>();
#endif
}
