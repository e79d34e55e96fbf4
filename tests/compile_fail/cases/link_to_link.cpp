// expect: a link stands between two ends
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>(), b = d.add<aws::S3>();
#ifdef FIXED
    a >> edge("x") >> b;
#else
    a >> edge("x") >> edge("y") >> b;
#endif
}
