// Diagrams whose pictures have something wrong with them.
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(spoilt, "A number too wide for its disc") {
    d.summary("Files are queried.");
    auto files = d.add<aws::S3>("Files");
    files >> d.add<aws::Athena>();
    files.step(888, "Late.");
    d.silence("step-gap", "this is the last of many pages");
}

VELLUM_DIAGRAM(wanted, "The same, as it is meant") {
    d.summary("Files are queried.");
    auto files = d.add<aws::S3>("Files");
    files >> d.add<aws::Athena>();
    files.step(888, "Late.");
    d.silence("step-gap", "this is the last of many pages");
    d.silence("text-too-wide", "nobody reads the number", files);
    d.silence("low-contrast", "nobody reads the number", files);
}
