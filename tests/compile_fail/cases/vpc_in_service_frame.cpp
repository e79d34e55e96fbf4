// expect: a VPC spans availability zones and holds subnets
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto frame = d.add<group<logo::Terraform>>("Workspace");
#ifdef FIXED
    frame.add<aws::Vpc>().add<group<aws::Ecs>>();
#else
    frame.add<group<aws::Ecs>>().add<aws::Vpc>();
#endif
}
