// expect: an edge connects nodes, clusters or all(…)
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>();
#ifdef FIXED
    a >> a;
#else
    a >> 5;
#endif
}
