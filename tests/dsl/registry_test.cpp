// The macro enters diagrams, and the list of them is in a fixed order.
#include <algorithm>

#include <vellum/vellum.hpp>

#include "drawn.hpp"
#include "dsl/source_name.hpp"

using namespace vellum;

namespace {
bool ran = false;
}

// clang-format off
VELLUM_DIAGRAM(zebra, "Last") { d.add<aws::Lambda>(); }
VELLUM_DIAGRAM(with-dashes.and_dots-2, "Odd name") {
    ran = true;
    d.add<aws::S3>();
}
VELLUM_DIAGRAM(twice, "First") { d.add<aws::Lambda>(); }
VELLUM_DIAGRAM(twice, "Second") { d.add<aws::Lambda>(); }
VELLUM_DIAGRAM(empty, "Nothing in it") {}

// The example of the README and of docs, to the letter.
VELLUM_DIAGRAM(ETL_using_glue, "ETL pipeline using Glue") {
    auto raw      = d.add<aws::Athena>("Raw data");
    auto schedule = d.add<aws::EventBridgeScheduler>("Scheduled trigger");

    auto machine   = d.add<aws::StepFunctionsWorkflow>("State machine");     // a cluster
    auto transform = machine.add<aws::Glue>("Transform, join & filter");
    auto aggregate = machine.add<aws::Glue>("Aggregate");

    auto tables  = d.add<aws::S3>("Output tables");
    auto monitor = d.add<aws::CloudWatch>("Logs & dashboard");

    schedule >> triggers() >> machine;                        // an edge may end on a cluster
    raw >> reads("Read data") >> transform >> aggregate;
    all(transform, aggregate) >> writes("Write table") >> tables;
    all(transform, aggregate) >> logs("Write logs") >> monitor;
}
// clang-format on

TEST_CASE("definitions are sorted, twins in the order of their lines, and nothing has run") {
    CHECK_FALSE(ran);
    const auto all = dsl::definitions();
    std::vector<std::string> names;
    for (const auto& definition : all) names.push_back(definition.name);
    CHECK(names ==
          std::vector<std::string>{"ETL_using_glue", "empty", "twice", "twice", "with-dashes.and_dots-2", "zebra"});
    CHECK(all[2].title == "First");
    CHECK(all[3].title == "Second");
    CHECK(all[2].where.file == "dsl/registry_test.cpp");
    CHECK(all[2].where.line + 1 == all[3].where.line);
    CHECK(dsl::build(all[4]).graph.nodes.size() == 1);
    CHECK(ran);
    CHECK_THROWS_AS(dsl::build(all[1]), model::InvalidDiagram);
}

TEST_CASE("the design's example gives the design's graph") {
    const auto graph = dsl::build(dsl::definitions()[0]).graph;
    CHECK(graph.name == "ETL_using_glue");
    CHECK(graph.title == "ETL pipeline using Glue");
    CHECK(drawn::tree(graph) ==
          "Raw data, Scheduled trigger, State machine(Transform, join & filter, Aggregate), Output tables, "
          "Logs & dashboard");
    CHECK(drawn::edges(graph) ==
          "Scheduled trigger > State machine, Raw data >[Read data] Transform, join & filter, "
          "Transform, join & filter > Aggregate, Transform, join & filter >[Write table] Output tables, "
          "Aggregate >[Write table] Output tables, Transform, join & filter >[Write logs] Logs & dashboard, "
          "Aggregate >[Write logs] Logs & dashboard");
}

TEST_CASE("building twice gives the same") {
    const auto definition = dsl::definitions()[0];
    CHECK(drawn::edges(dsl::build(definition).graph) == drawn::edges(dsl::build(definition).graph));
}

TEST_CASE("names of source files hold no path of the machine") {
    CHECK(dsl::source_name("/home/me/project/diagrams/x.cpp", "/home/me/project") == "diagrams/x.cpp");
    CHECK(dsl::source_name("/home/me/project/diagrams/x.cpp", "/home/me/project/") == "diagrams/x.cpp");
    CHECK(dsl::source_name("/home/me/project/a/b/x.cpp", "/home/me/project") == "a/b/x.cpp");
    CHECK(dsl::source_name("/home/me/projects/a/b/x.cpp", "/home/me/project") == "b/x.cpp");
    CHECK(dsl::source_name("/home/me/a/b/x.cpp", "") == "b/x.cpp");
    CHECK(dsl::source_name("../diagrams/x.cpp", "") == "diagrams/x.cpp");
    CHECK(dsl::source_name("x.cpp", "") == "x.cpp");
    CHECK(dsl::source_name("/x.cpp", "") == "x.cpp");
}
