// expect: a VPC spans availability zones and holds subnets
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto premises = d.add<aws::CorporateDataCenter>();
#ifdef FIXED
    premises.add<aws::ServerContents>();
#else
    premises.add<aws::Vpc>();
#endif
}
