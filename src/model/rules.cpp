#include "model/rules.hpp"

#include <algorithm>

namespace vellum::model {
namespace {

constexpr Severity error = Severity::error, warning = Severity::warning, note = Severity::note;

/// Errors are what AWS does not have or nobody should want; a warning may be a drawing that leaves something out; a note
/// is advice.
constexpr Rule table[] = {
    {"data-store-in-public-subnet", error, "the internet can reach what lies in a public subnet"},
    {"nat-gateway-outside-public-subnet", error, "a NAT gateway reaches the internet from a public subnet only"},
    {"regional-service-in-subnet", error, "services of a whole Region lie in no subnet"},
    {"ambiguous-step", warning, "one number with two texts: nobody knows which of them the callout means"},
    {"duplicate-edge", warning, "two edges that say the same are one edge drawn twice"},
    {"duplicate-node", warning, "two nodes that look the same are taken for one, or are one drawn twice"},
    {"empty-cluster", warning, "a frame around nothing says nothing"},
    {"gateway-in-subnet", warning, "internet and VPN gateways belong to the VPC, not to a subnet of it"},
    {"private-subnet-at-internet-gateway", warning, "a subnet with a route to an internet gateway is a public one"},
    {"regional-service-in-vpc", warning, "services of a whole Region lie in no VPC and no availability zone"},
    {"service-outside-cloud", warning, "what AWS runs stands inside the AWS Cloud where that is drawn"},
    {"step-gap", warning, "a number that is left out looks like a step that was lost"},
    {"unconnected-node", warning, "a node without an edge plays no part in the flow"},
    {"unlabelled-parallel-edges", warning, "of several edges between two things each needs to say what it is"},
    {"volume-in-other-zone", warning, "an instance attaches volumes of its own availability zone only"},
    {"zonal-resource-outside-subnet", warning, "where subnets are drawn, what lies in one is expected in one"},
    {"function-in-public-subnet", note, "a function gets no public address, so a public subnet leads it nowhere"},
    {"missing-summary", note, "a sentence on what the diagram shows helps all who do not know it yet"},
    {unused_silence, note, "a silence that silences nothing hides the next finding"},
};

}  // namespace

std::span<const Rule> rules() { return table; }

const Rule* find_rule(std::string_view id) {
    const auto* found = std::ranges::find(table, id, &Rule::id);
    return found == std::end(table) ? nullptr : found;
}

}  // namespace vellum::model
