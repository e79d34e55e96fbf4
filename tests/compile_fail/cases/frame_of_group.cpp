// expect: group<…> takes a kind of node; official groups are clusters already
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
#ifdef FIXED
    d.add<aws::Vpc>();
#else
    d.add<group<aws::Vpc>>();
#endif
}
