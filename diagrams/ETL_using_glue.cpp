#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(ETL_using_glue, "ETL pipeline using Glue") {
    d.summary("Glue jobs, orchestrated by a state machine, turn raw data into tables for data science.");

    auto schedule = d.add<aws::ScheduledEvent>("Scheduled trigger");
    auto raw = d.add<aws::Athena>("Raw data");

    auto machine = d.add<aws::StepFunctionsWorkflow>("State machine");
    auto transform = machine.add<aws::Glue>("Transform, join & filter");
    auto aggregate = machine.add<aws::Glue>("Aggregate");

    auto tables = d.add<aws::S3>("Output tables");
    auto monitor = d.add<aws::CloudWatch>("Logs & dashboard");

    schedule >> triggers("Start").step("A scheduled event starts the state machine.") >> machine;
    raw >> reads("Read data").step("The first Glue job reads the raw data through Athena.") >> transform;
    transform >> flow().step("The second job aggregates what the first one joined and filtered.") >> aggregate;
    all(transform, aggregate) >> writes("Write table").step("Both jobs write their output as tables in S3.") >> tables;
    all(transform, aggregate) >> logs("Write logs") >> monitor;
    machine >> notifies("success / failure").step("A dashboard shows the machine's successes and failures.") >> monitor;
}
