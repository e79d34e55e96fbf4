/// Clusters that stand beside each other, not one behind the other.
///
/// Why: zones and other equals are read as equals only when they stand side by side. A line between them, such as the
/// replication from one zone to the next, says nothing about their order along the flow.
#pragma once

#include "model/graph.hpp"

namespace vellum::layout {

/// True for siblings of one kind that are Availability Zones, or hold the same kinds in the same order while no main flow
/// runs between them.
bool are_parallel(const model::Graph& graph, model::Element a, model::Element b);

/// True for an edge from inside one parallel cluster to inside the other.
bool joins_parallels(const model::Graph& graph, const model::Edge& edge);

/// True for the subnets of an Availability Zone: they stand one behind the other, as declared, whatever runs between
/// them. Readers know the public subnet before the private ones, though these send their requests through it.
bool are_tiers(const model::Graph& graph, model::Element a, model::Element b);

}  // namespace vellum::layout
