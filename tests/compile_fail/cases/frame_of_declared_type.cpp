// expect: group<…> takes a kind of node; official groups are clusters already
#include <vellum/vellum.hpp>
using namespace vellum;

struct Mine;

VELLUM_DIAGRAM(x, "X") {
#ifdef FIXED
    d.add<group<aws::SageMaker>>("L");
#else
    d.add<group<Mine>>("L");
#endif
}
