// expect: an overlay spans clusters, as a security group or an Auto Scaling group does
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>();
#ifdef FIXED
    d.overlay<aws::SecurityGroup>(all(a));
#else
    d.overlay<aws::PublicSubnet>(all(a));
#endif
}
