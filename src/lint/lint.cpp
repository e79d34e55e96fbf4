#include "lint/lint.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "lint/picture.hpp"
#include "lint/rules.hpp"
#include "lint/silences.hpp"

namespace vellum::lint {
namespace {

struct Check {
    std::string_view rule;
    void (*run)(const model::Graph&, Report&);
};

constexpr Check checks[] = {
    {"ambiguous-step", ambiguous_steps},
    {"data-store-in-public-subnet", data_stores_in_public_subnets},
    {"duplicate-edge", duplicate_edges},
    {"duplicate-node", duplicate_nodes},
    {"empty-cluster", empty_clusters},
    {"function-in-public-subnet", functions_in_public_subnets},
    {"gateway-in-subnet", gateways_in_subnets},
    {"missing-summary", missing_summary},
    {"nat-gateway-outside-public-subnet", nat_gateways_outside_public_subnets},
    {"private-subnet-at-internet-gateway", private_subnets_at_internet_gateways},
    {"regional-service-in-subnet", regional_services_in_subnets},
    {"regional-service-in-vpc", regional_services_in_vpcs},
    {"service-outside-cloud", services_outside_the_cloud},
    {"step-gap", step_gaps},
    {"unconnected-node", unconnected_nodes},
    {"unlabelled-parallel-edges", unlabelled_parallel_edges},
    {"volume-in-other-zone", volumes_in_other_zones},
    {"zonal-resource-outside-subnet", zonal_resources_outside_subnets},
};

auto position(const Finding& finding) {
    return std::tie(finding.diagnostic.where.file, finding.diagnostic.where.line, finding.rule->id);
}

std::vector<Finding> of_structure(const model::Graph& graph) {
    std::vector<Finding> findings;
    for (const auto& [id, run] : checks) {
        Report report(graph, *model::find_rule(id), findings);
        run(graph, report);
    }
    return findings;
}

/// With the silences applied, in the order of the source.
std::vector<Finding> finished(const model::Graph& graph, std::vector<Finding> findings, Judged judged) {
    apply_silences(graph, findings, judged);
    std::ranges::stable_sort(findings, {}, position);
    return findings;
}

}  // namespace

std::vector<Finding> inspect(const model::Graph& graph) {
    return finished(graph, of_structure(graph), Judged::structure);
}

std::vector<Finding> inspect(const Drawn& drawn) {
    auto findings = of_structure(drawn.graph);
    std::ranges::move(inspect_picture(drawn), std::back_inserter(findings));
    return finished(drawn.graph, std::move(findings), Judged::all);
}

std::vector<Finding> errors_in(const Drawn& drawn) {
    auto findings = inspect_picture(drawn);
    apply_silences(drawn.graph, findings, Judged::nothing);
    std::erase_if(findings, [](const Finding& finding) {
        return finding.silenced || finding.diagnostic.severity != model::Severity::error;
    });
    return findings;
}

}  // namespace vellum::lint
