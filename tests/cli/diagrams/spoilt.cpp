// Diagrams whose pictures have something wrong with them.
#include <string>

#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(spoilt, "More labelled lines than an icon's side has room for") {
    d.summary("Files are queried.");
    auto files = d.add<aws::S3>("Files");
    auto athena = d.add<aws::Athena>("Athena");
    for (int i = 1; i <= 12; ++i) files >> edge("query " + std::to_string(i)) >> athena;
}

VELLUM_DIAGRAM(wanted, "The same, as it is meant") {
    d.summary("Files are queried.");
    auto files = d.add<aws::S3>("Files");
    auto athena = d.add<aws::Athena>("Athena");
    for (int i = 1; i <= 12; ++i) files >> edge("query " + std::to_string(i)) >> athena;
    d.silence("label-too-close", "nobody reads the labels", files);
    d.silence("edge-through-label", "nobody reads the labels", files);
}
