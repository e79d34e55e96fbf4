#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(plant_terraform_order, "LMNH plant monitoring: the order of its Terraform modules") {
    d.summary("Eight Terraform modules, applied in the order of their numbers; dashed lines say what a module takes from "
              "another one.");

    auto modules = d.add<group<logo::Terraform>>("terraform apply, module by module");
    auto rds = modules.add<aws::RdsSqlServer>("RDS").caption("1.rds");
    auto s3 = modules.add<aws::S3>("S3").caption("2.s3");
    auto ecr = modules.add<aws::Ecr>("ECR").caption("3.ecr");
    auto lambda = modules.add<aws::Lambda>("Lambda").caption("4.lambda");
    auto eventbridge = modules.add<aws::EventBridge>("EventBridge").caption("5.eventbridge");
    auto ecs = modules.add<aws::Ecs>("ECS").caption("6.ecs");
    auto database = modules.add<aws::Athena>("Athena database").caption("7.athena_database");
    auto table = modules.add<generic::Table>("Athena table").caption("8.athena_table");

    rds.step(1, "RDS: the SQL Server instance, and how its database is made and reached.");
    s3.step(2, "S3: the archive bucket and the query bucket.");
    ecr.step(3, "ECR: the repositories of the images.");
    lambda.step(4, "Lambda: both pipelines with their roles and permissions.");
    eventbridge.step(5, "EventBridge: the schedules that trigger the pipelines.");
    ecs.step(6, "ECS: the cluster, the task and the service of the dashboard.");
    database.step(7, "Athena database: over the archive bucket.");
    table.step(8, "Athena table: the columns of the archived readings.");

    rds >> s3 >> ecr >> lambda >> eventbridge >> ecs >> database >> table;

    rds >> reads("Endpoint") >> all(lambda, ecs);
    ecr >> reads("Image") >> all(lambda, ecs);
    s3 >> reads("Buckets") >> database;
    lambda >> reads("Functions") >> eventbridge;
    database >> reads("Database") >> table;

    d.note("order", "Terraform finds the order inside a module by itself; between modules with states of their own it is a "
                    "matter of running them one after the other. Destroying goes the other way round.");
}
