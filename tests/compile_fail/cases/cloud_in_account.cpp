// expect: the AWS Cloud is the outermost AWS group
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto frame = d.add<generic::Group>();
#ifdef FIXED
    frame.add<aws::AwsCloud>().add<aws::AwsAccount>();
#else
    frame.add<aws::AwsAccount>().add<aws::AwsCloud>();
#endif
}
