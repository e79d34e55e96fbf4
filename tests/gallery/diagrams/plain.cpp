// No steps, no summary, no notes; a link and an icon of its own.
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(plain, "A plain one") {
    auto api = d.add<aws::ApiGateway>("API").link("plain.svg").icon("../../data/dot.svg");
    auto table = d.add<aws::DynamoDb>("Table");
    api >> table;
}
