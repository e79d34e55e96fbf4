// No steps, no summary, no notes; links in the picture.
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(plain, "A plain one") {
    auto api = d.add<aws::ApiGateway>("API").link("plain.svg");
    auto table = d.add<aws::DynamoDb>("Table");
    api >> table;
}
