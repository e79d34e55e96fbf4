// expect: with the same operator on both sides
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>(), b = d.add<aws::S3>();
#ifdef FIXED
    a - edge("x") - b;
#else
    a >> edge("x") - b;
#endif
}
