#include "lint/cases.hpp"

using namespace vellum;

namespace lint_cases {

std::vector<Case> flow() {
    const char* connect = "connect it, or the cluster it stands in, or leave it out";
    const char* label = "label each, or draw one edge: both(…) for there and back";
    const auto quoted = [](const std::string& message, const std::string& fix) { return message + " (" + fix + ")\n"; };
    return {
        {"unconnected-node", "a node without an edge",
         [](Diagram& d) {
             d.add<aws::S3>("a") >> d.add<aws::S3>("b");
             d.add<aws::S3>("alone");
         },
         quoted("no edge leads to \"alone\" or from it", connect),
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a");
             a >> d.add<aws::S3>("b");
             d.add<aws::S3>("alone") - a;
         }},
        {"unconnected-node", "the cluster around it has an edge",
         [](Diagram& d) {
             auto vpc = d.add<aws::Vpc>("vpc");
             vpc.add<generic::Group>("inner").add<aws::S3>("deep");
             d.add<aws::S3>("user");
         },
         quoted("no edge leads to \"deep\" or from it", connect) +
             quoted("no edge leads to \"user\" or from it", connect),
         [](Diagram& d) {
             auto vpc = d.add<aws::Vpc>("vpc");
             vpc.add<generic::Group>("inner").add<aws::S3>("deep");
             d.add<aws::S3>("user") >> vpc;
         }},
        {"unconnected-node", "the overlay around it has an edge",
         [](Diagram& d) {
             auto vpc = d.add<aws::Vpc>("vpc");
             auto a = vpc.add<aws::S3>("a"), user = d.add<aws::S3>("user");
             d.overlay<aws::SecurityGroup>(all(a));
             user >> d.add<aws::S3>("b");
         },
         quoted("no edge leads to \"a\" or from it", connect),
         [](Diagram& d) {
             auto vpc = d.add<aws::Vpc>("vpc");
             auto a = vpc.add<aws::S3>("a"), user = d.add<aws::S3>("user");
             auto group = vpc.add<generic::Group>("group");
             group.add<aws::S3>("inner");
             user >> d.overlay<aws::SecurityGroup>(all(a, group));
         }},
        {"unconnected-node", "an edge of a neighbour or of a cluster inside is none of its own",
         [](Diagram& d) {
             auto vpc = d.add<aws::Vpc>("vpc");
             auto inner = vpc.add<generic::Group>("inner");
             inner.add<aws::S3>("deep") >> d.add<aws::S3>("user") >> inner;
             vpc.add<aws::S3>("beside");
         },
         quoted("no edge leads to \"beside\" or from it", connect),
         [](Diagram& d) {
             auto a = d.add<aws::S3>("loop");
             a >> a;
         }},
        {"unlabelled-parallel-edges", "the same way",
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
             a >> b;
             a >> edge("named") >> b;
         },
         quoted("2 edges run between \"a\" and \"b\", and this one has no label", label),
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
             a >> edge("one") >> b;
             a >> edge("other") >> b;
         }},
        {"unlabelled-parallel-edges", "lines of different styles tell two apart, but not three",
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
             a >> edge("image").dashed() >> b;
             a >> writes() >> b;
             a >> reads() >> b;
         },
         quoted("3 edges run between \"a\" and \"b\", and this one has no label", label),
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
             a >> edge("image").dashed() >> b;
             a >> writes() >> b;
             auto c = d.add<aws::S3>("c"), e = d.add<aws::S3>("e");
             c >> edge("red").color("#DD344C") >> e >> c;
         }},
        {"unlabelled-parallel-edges", "a dashed line and a reading one look alike",
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
             a >> edge("image").dashed() >> b;
             a >> reads() >> b;
         },
         quoted("2 edges run between \"a\" and \"b\", and this one has no label", label),
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
             a >> edge("image").dashed() >> b;
             a >> logs() >> b;
         }},
        {"unlabelled-parallel-edges", "there and back, on a cluster",
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a");
             auto b = d.add<generic::Group>("b");
             b.add<aws::S3>("c");
             a >> b >> a;
             a - b;
         },
         quoted("3 edges run between \"a\" and \"b\", and this one has no label", label),
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a");
             auto b = d.add<generic::Group>("b");
             auto c = b.add<aws::S3>("c");
             a >> b;
             a >> c;
             c >> edge().step("Explained by its step.") >> d.add<aws::S3>("d") >> edge("back") >> c;
         }},
        {"duplicate-edge", "the same label",
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
             a >> reads("rows") >> b;
             b << reads("rows") << a;
         },
         quoted("the same edge runs between \"b\" and \"a\" already",
                "leave one out; the other is in line " + std::to_string(__LINE__ - 4)),
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
             a >> reads("rows") >> b;
             b >> reads("rows") >> a;
             a >> writes("rows") >> b;
             a >> reads("columns") >> b;
             a - reads("rows") - b;
             a >> reads("rows").step("Once more.") >> b;
         }},
        {"duplicate-edge", "heads at both ends, whichever comes first",
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
             a >> both("x") >> b;
             b >> both("x") >> a;
         },
         quoted("the same edge runs between \"b\" and \"a\" already",
                "leave one out; the other is in line " + std::to_string(__LINE__ - 4)),
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b"), c = d.add<aws::S3>("c");
             a >> both("x") >> all(b, c);
             b >> both("x") >> c;
         }},
    };
}

}  // namespace lint_cases
