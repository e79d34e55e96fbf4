// expect: a label stands in a link: a >> edge(…) >> b
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>(), b = d.add<aws::S3>();
#ifdef FIXED
    a >> edge("label") >> b;
#else
    a >> "label" >> b;
#endif
}
