// expect: add<…> takes a kind: one of aws::, generic:: and logo::, or group<…> of one
#include <vellum/vellum.hpp>
using namespace vellum;

// Declared and not defined, as kinds of nodes are: but in no namespace of kinds.
struct Mine;

VELLUM_DIAGRAM(x, "X") {
#ifdef FIXED
    d.add<aws::Lambda>("L");
#else
    d.add<Mine>("L");
#endif
}
