// expect: an AWS account stands in the AWS Cloud or at the top
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto server = d.add<aws::ServerContents>();
#ifdef FIXED
    server.add<generic::Group>();
#else
    server.add<generic::Group>().add<aws::AwsAccount>();
#endif
}
