#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(data_pipeline_api_enterprise, "Data pipeline and API, the enterprise variant") {
    d.summary("The same API on Kubernetes, in four environments of one Terraform code, watched by Prometheus and Grafana.");

    auto terraform = d.add<logo::Terraform>("Terraform").caption("one workspace each");

    auto cloud = d.add<aws::AwsCloud>();
    auto develop = cloud.add<generic::Group>("develop");
    auto develop_eks = develop.add<aws::Eks>("EKS: api-develop").caption("liveness, readiness");
    auto qa = cloud.add<generic::Group>("QA");
    auto qa_eks = qa.add<aws::Eks>("EKS: api-qa").caption("liveness, readiness");
    auto staging = cloud.add<generic::Group>("staging");
    auto staging_eks = staging.add<aws::Eks>("EKS: api-staging").caption("liveness, readiness");
    auto prod = cloud.add<generic::Group>("prod");
    auto prod_eks = prod.add<aws::Eks>("EKS: api-prod").caption("liveness, readiness");

    auto watch = d.add<generic::Group>("Observability");
    auto prometheus = watch.add<logo::Prometheus>("Prometheus");
    auto store = watch.add<logo::Thanos>("Thanos or Grafana Mimir").caption("long-term metrics");
    auto grafana = watch.add<logo::Grafana>("Grafana").caption("dashboards, alerts");
    auto on_call = d.add<generic::User>("On-call engineer");

    terraform >> deploys("terraform workspace").step("One Terraform code, one workspace for each environment; names carry "
                                                     "its prefix and suffix.") >> all(develop, qa, staging, prod);
    all(develop_eks, qa_eks, staging_eks, prod_eks) >>
        reads("Metrics").step("Prometheus collects the metrics of every cluster.") >> prometheus;
    prometheus >> writes("Remote write").step("Thanos or Grafana Mimir keeps them for long and lets all be asked at once.") >>
        store;
    grafana >> queries("PromQL").step("Grafana shows them on dashboards and evaluates the alerts.") >> store;
    grafana >> notifies("Alert").step("An alert reaches whoever is on call.") >> on_call;

    d.note("resilience", "EKS asks every container whether it lives and whether it is ready: one that hangs is started "
                         "anew, one that is not ready gets no requests. Integration tests run in develop and QA before "
                         "anything reaches staging and prod.");
    d.note("environments", "develop, QA, staging and prod are Terraform workspaces of the same code. Each object carries its "
                           "environment as a prefix or suffix, so that no name says one thing in two places.");
    d.note("scale", "With 50 similar systems new views pay off: the average performance of all systems, and lines over time "
                    "that show which one drifts away. One Prometheus is not enough then; Thanos or Grafana Mimir takes the "
                    "history of all and answers for all. Left as it is, queries become slow, and alerts with thresholds "
                    "made for one system call people for nothing or stay silent.");
    d.note("on call", "Grafana evaluates the alerts and knows who is on call; an alert that nobody takes goes to the next "
                      "person.");
}
