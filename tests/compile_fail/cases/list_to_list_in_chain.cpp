// expect: list to list is ambiguous: write each_to_each(from, link, to) or pairwise(from, link, to)
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto a = d.add<aws::Lambda>(), b = d.add<aws::S3>();
#ifdef FIXED
    a >> edge("x") >> all(a, b) >> b;
#else
    a >> edge("x") >> all(a, b) - all(a, b);
#endif
}
