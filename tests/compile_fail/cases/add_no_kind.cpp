// expect: add<…> takes a kind: one of aws::, generic:: and logo::, or group<…> of one
#include <vellum/vellum.hpp>
using namespace vellum;

struct Mine {
    static constexpr const char* key = "mine";
};

VELLUM_DIAGRAM(x, "X") {
#ifdef FIXED
    d.add<aws::Lambda>("L");
#else
    d.add<Mine>("L");
#endif
}
