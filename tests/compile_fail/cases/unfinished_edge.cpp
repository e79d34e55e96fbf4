// expect: nodiscard
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>();
#ifdef FIXED
    a >> edge("x") >> a;
#else
    a >> edge("x");
#endif
}
