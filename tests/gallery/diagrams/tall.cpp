// A picture higher than wide, more steps than fit beside it, notes, clusters in clusters, a fan.
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(tall, "A tall one: fifteen steps down a pipeline, and a title that is as long as titles get") {
    d.summary("Runs from top to bottom.\n\nHas a second paragraph.").direction(Direction::down);

    auto cloud = d.add<aws::AwsCloud>();
    auto vpc = cloud.add<aws::Vpc>("Network");
    auto subnet = vpc.add<aws::PrivateSubnet>("Inner");
    auto before = d.add<generic::User>("Someone");
    auto source = subnet.add<aws::Lambda>("Stage 1");
    before >> invokes("Start").step("Someone starts the first of fourteen stages, each of which does its part.") >>
        source;
    for (int i = 2; i <= 14; ++i) {
        auto next = subnet.add<aws::Lambda>("Stage");
        source >> flow().step(
                      "This stage hands on to the next one what it has made of what it got, so that the whole "
                      "reaches its end without anybody having to look after it.") >>
            next;
        source = next;
    }
    auto a = cloud.add<aws::S3>("Archive"), b = cloud.add<aws::S3>("Lake");
    source >> writes("Result").step("The end: `archive` and `lake`.") >> all(a, b);
    d.note("velocity", "Fast.\n\nVery fast.");
    d.note("resilience", "Every stage can run again.");
    d.note("velocity", "Third.");
}
