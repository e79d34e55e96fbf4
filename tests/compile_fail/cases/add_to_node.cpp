// expect: a node holds nothing: add to a cluster, or draw this one as a frame with add<group<…>>
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
#ifdef FIXED
    d.add<group<aws::ECS>>("Cluster").add<aws::Fargate>("App");
#else
    d.add<aws::ECS>("Cluster").add<aws::Fargate>("App");
#endif
}
