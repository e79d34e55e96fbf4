// expect: an overlay holds nothing of its own
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>();
    auto guard = d.overlay<aws::SecurityGroup>(all(a));
#ifdef FIXED
    d.add<aws::Lambda>() >> guard;
#else
    guard.add<aws::Lambda>();
#endif
}
