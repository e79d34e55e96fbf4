// expect: a corporate data centre stands outside the AWS Cloud
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto cloud = d.add<aws::AwsCloud>();
#ifdef FIXED
    d.add<generic::Group>().add<aws::CorporateDataCenter>();
    cloud.add<generic::Group>();
#else
    cloud.add<generic::Group>().add<aws::CorporateDataCenter>();
#endif
}
