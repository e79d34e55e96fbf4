// expect: the diagram itself is no end of an edge
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>();
#ifdef FIXED
    a >> edge() >> a;
#else
    a >> edge() >> d;
#endif
}
