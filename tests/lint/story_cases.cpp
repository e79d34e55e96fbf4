#include "lint/cases.hpp"

using namespace vellum;

namespace lint_cases {

std::vector<Case> story() {
    const std::string numbers = " (number them from 1 without a gap, or leave the numbers out)\n";
    return {
        {"missing-summary", "none", [](Diagram& d) { d.add<aws::S3>(); },
         "the diagram has no summary (say in a sentence what it shows: d.summary(\"…\"))\n",
         [](Diagram& d) {
             d.summary("A bucket.");
             d.add<aws::S3>();
         }},
        {"step-gap", "in the middle and at the beginning",
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a").step(2, "two");
             auto vpc = d.add<aws::Vpc>().step(3, "three");
             vpc.add<aws::S3>("b") >> edge().step(6, "six") >> a;
             a.step(6, "six");
         },
         "the steps begin at 2" + numbers + "the steps go from 3 to 6" + numbers,
         [](Diagram& d) {
             auto a = d.add<aws::S3>("a").step(2, "two");
             auto vpc = d.add<aws::Vpc>().step(3, "three");
             vpc.add<aws::S3>("b") >> edge().step(1, "one") >> a;
             a.step("four").step(3, "three");
         }},
        {"step-gap", "no steps are no gap", [](Diagram& d) { d.add<aws::S3>().step(999, "late"); },
         "the steps begin at 999" + numbers, [](Diagram& d) { d.add<aws::S3>(); }},
        {"ambiguous-step", "one number, two texts",
         [](Diagram& d) {
             d.add<aws::S3>("a").step(1, "this");
             d.add<aws::S3>("b").step(1, "that");
         },
         "two steps have the number 1 and different texts (the other is in line " + std::to_string(__LINE__ - 3) +
             "; leave the number out to get the next one)\n",
         [](Diagram& d) {
             d.add<aws::S3>("a").step(1, "this");
             d.add<aws::S3>("b").step(1, "this").step(2, "that");
         }},
    };
}

}  // namespace lint_cases
