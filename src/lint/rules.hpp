/// The rules about structure, each a pass over a valid graph. model::rules() says why each is there. Private to this
/// room.
#pragma once

#include "lint/report.hpp"

namespace vellum::lint {

// flow.cpp
void unconnected_nodes(const model::Graph& graph, Report& report);
void unlabelled_parallel_edges(const model::Graph& graph, Report& report);
void duplicate_edges(const model::Graph& graph, Report& report);

// story.cpp
void missing_summary(const model::Graph& graph, Report& report);
void step_gaps(const model::Graph& graph, Report& report);
void ambiguous_steps(const model::Graph& graph, Report& report);

// contents.cpp
void duplicate_nodes(const model::Graph& graph, Report& report);
void empty_clusters(const model::Graph& graph, Report& report);

// network.cpp
void data_stores_in_public_subnets(const model::Graph& graph, Report& report);
void nat_gateways_outside_public_subnets(const model::Graph& graph, Report& report);
void gateways_in_subnets(const model::Graph& graph, Report& report);
void private_subnets_at_internet_gateways(const model::Graph& graph, Report& report);
void functions_in_public_subnets(const model::Graph& graph, Report& report);

// scope.cpp
void regional_services_in_subnets(const model::Graph& graph, Report& report);
void regional_services_in_vpcs(const model::Graph& graph, Report& report);
void zonal_resources_outside_subnets(const model::Graph& graph, Report& report);
void services_outside_the_cloud(const model::Graph& graph, Report& report);
void volumes_in_other_zones(const model::Graph& graph, Report& report);

}  // namespace vellum::lint
