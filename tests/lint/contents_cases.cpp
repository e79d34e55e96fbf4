#include "lint/cases.hpp"

using namespace vellum;

namespace lint_cases {

std::vector<Case> contents() {
    const std::string fill = " (add one inside it, or draw it as a node if it stands for itself)\n";
    const auto alike = [](int line) {
        return " (draw one (the first is in line " + std::to_string(line) +
               "), or tell them apart by label or caption)\n";
    };
    return {
        {"duplicate-node", "three of one label in one cluster",
         [](Diagram& d) {
             auto vpc = d.add<aws::Vpc>();
             for (int i = 0; i < 3; ++i) vpc.add<aws::Lambda>("Worker");
         },
         "3 nodes of one kind are called \"Worker\" in the same place" + alike(__LINE__ - 2),
         [](Diagram& d) {
             auto vpc = d.add<aws::Vpc>();
             vpc.add<aws::Lambda>("Worker");
             vpc.add<aws::Lambda>("Worker").caption("spare");
             vpc.add<aws::LambdaFunction>("Worker");
             vpc.add<generic::Group>().add<aws::Lambda>("Worker");
             d.add<aws::Lambda>("Worker");
         }},
        {"duplicate-node", "at the top",
         [](Diagram& d) {
             d.add<aws::S3>();
             d.add<aws::S3>();
         },
         "2 nodes of one kind are called \"S3\" in the same place" + alike(__LINE__ - 3),
         [](Diagram& d) {
             d.add<aws::S3>("raw");
             d.add<aws::S3>("clean");
         }},
        {"empty-cluster", "of two inside each other the outer one",
         [](Diagram& d) {
             d.add<aws::S3>();
             d.add<aws::Vpc>("outer").add<aws::PublicSubnet>("inner");
             auto filled = d.add<generic::Group>();
             filled.add<aws::S3>();
             filled.add<group<aws::Ecs>>("hollow");
         },
         "\"outer\" holds no node" + fill + "\"hollow\" holds no node" + fill,
         [](Diagram& d) { d.add<aws::Vpc>("outer").add<aws::PublicSubnet>("inner").add<aws::Fargate>(); }},
        {"unused-silence", "of a rule that finds nothing",
         [](Diagram& d) {
             d.add<aws::S3>();
             d.silence("duplicate-node", "replicas");
         },
         "nothing here is silenced for duplicate-node (remove the silence, so that the next finding is seen)\n",
         [](Diagram& d) {
             d.add<aws::S3>(), d.add<aws::S3>();
             d.silence("duplicate-node", "replicas");
         }},
    };
}

}  // namespace lint_cases
