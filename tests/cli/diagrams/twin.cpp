// A second diagram of a name that good.cpp has as well.
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(alarms, "Alarms again") { d.add<aws::CloudWatch>("Metrics"); }
