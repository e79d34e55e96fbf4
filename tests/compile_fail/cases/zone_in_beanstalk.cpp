// expect: an availability zone stands in a Region or a VPC
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto region = d.add<aws::Region>();
#ifdef FIXED
    region.add<aws::ElasticBeanstalkContainer>().add<aws::Ec2Instance>();
#else
    region.add<aws::ElasticBeanstalkContainer>().add<aws::AvailabilityZone>();
#endif
}
