// expect: all(…) takes nodes, clusters, lists and ranges of them
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>();
#ifdef FIXED
    all(a) >> a;
#else
    all(a, 7) >> a;
#endif
}
