// expect: a link stands between two ends
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto b = d.add<aws::S3>();
#ifdef FIXED
    b >> edge("x") >> b;
#else
    edge("x") >> b;
#endif
}
