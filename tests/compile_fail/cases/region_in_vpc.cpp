// expect: a Region stands in the AWS Cloud, in an account or at the top
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto account = d.add<aws::AwsAccount>();
#ifdef FIXED
    account.add<aws::Region>().add<aws::Vpc>();
#else
    account.add<aws::Vpc>().add<aws::Region>();
#endif
}
