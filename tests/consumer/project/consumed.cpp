#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(consumed, "A diagram of another project") {
    auto function = d.add<aws::Lambda>("Function");
    auto bucket = d.add<aws::S3>("Bucket");
    function >> writes("Result") >> bucket;
}
