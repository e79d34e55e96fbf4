// expect: an overlay is a group: one of aws:: or generic::, or group<…> of a kind of node
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>();
#ifdef FIXED
    d.overlay<group<aws::Ecs>>("Cluster", all(a));
#else
    d.overlay<aws::Ecs>("Cluster", all(a));
#endif
}
