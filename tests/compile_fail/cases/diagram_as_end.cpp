// expect: the diagram itself is no end of an edge
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>();
#ifdef FIXED
    a >> a;
#else
    d >> a;
#endif
}
