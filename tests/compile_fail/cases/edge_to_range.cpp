// expect: a range of nodes goes into all(range)
#include <vector>

#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    std::vector<Node> nodes{d.add<aws::Lambda>()};
    auto a = d.add<aws::Lambda>();
#ifdef FIXED
    a >> all(nodes);
#else
    a >> nodes;
#endif
}
