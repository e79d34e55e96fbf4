// expect: the members of an overlay are a list: overlay<…>("label", all(a, b))
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>();
#ifdef FIXED
    d.overlay<aws::SecurityGroup>("Group", all(a));
#else
    d.overlay<aws::SecurityGroup>("Group", a);
#endif
}
