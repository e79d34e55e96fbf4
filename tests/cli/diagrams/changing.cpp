// Diagrams of two names that good.cpp has too. What they say comes from the environment, as if it had been edited.
#include <cstdlib>
#include <string>

#include <vellum/vellum.hpp>
using namespace vellum;

namespace {

std::string said(const char* variable, const char* fallback) {
    const char* value = std::getenv(variable);
    return value ? value : fallback;
}

}  // namespace

VELLUM_DIAGRAM(uploads, "Changing") {
    auto node = d.add<aws::Lambda>(said("VELLUM_TEST_LABEL", "Label"));
    const auto icon = said("VELLUM_TEST_ICON", "");
    if (!icon.empty()) node.icon(icon);
}

VELLUM_DIAGRAM(alarms, "The same for ever") { d.add<aws::S3>(); }
