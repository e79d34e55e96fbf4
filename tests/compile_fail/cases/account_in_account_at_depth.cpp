// expect: an AWS account stands in the AWS Cloud or at the top
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto unit = d.add<aws::AwsCloud>().add<group<aws::Organizations>>("Unit");
#ifdef FIXED
    unit.add<aws::AwsAccount>().add<aws::Region>().add<aws::Vpc>();
#else
    unit.add<aws::AwsAccount>().add<group<aws::Organizations>>().add<aws::AwsAccount>();
#endif
}
