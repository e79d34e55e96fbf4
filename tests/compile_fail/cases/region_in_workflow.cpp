// expect: a Region stands in the AWS Cloud, in an account or at the top
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(x, "X") {
    auto workflow = d.add<aws::StepFunctionsWorkflow>();
#ifdef FIXED
    workflow.add<aws::Lambda>();
#else
    workflow.add<aws::Region>();
#endif
}
