#include "model/rules.hpp"

#include <algorithm>

namespace vellum::model {
namespace {

constexpr Severity error = Severity::error, warning = Severity::warning, note = Severity::note;
constexpr Subject picture = Subject::picture;

/// Errors are what AWS does not have or nobody should want, and what no picture of ours is to look like; a warning may be a
/// drawing that leaves something out; a note is advice.
constexpr Rule table[] = {
    {"data-store-in-public-subnet", error, "the internet can reach what lies in a public subnet"},
    {"edge-along-border", error, "a line beside a border is taken for a part of it", picture},
    {"edge-off-border", error, "an edge that ends in the open joins nothing", picture},
    {"edge-through-label", error, "a line through a label or a number strikes it out", picture},
    {"edge-through-node", error, "an edge through a node seems to join it", picture},
    {"edge-through-title", error, "a line through a title strikes it out", picture},
    {"edges-too-close", error, "parallel lines less than 8 px apart are taken for one", picture},
    {"end-in-corner", error, "an arrow less than 8 px from a corner seems to miss", picture},
    {"end-on-wrong-side", error, "an edge that ends on the far side looks as if it went elsewhere", picture},
    {"frame-overlap", error, "a frame says that what stands in it belongs to it", picture},
    {"label-off-edge", error, "a label that does not lie on its edge is taken for that of another", picture},
    {"label-overlap", error, "a label on something else cannot be read, nor can that", picture},
    {"label-too-close", error, "a label less than 4 px from something else seems to belong to that", picture},
    {"low-contrast", error, "text below a contrast of 4.5 is hard to read, in either scheme", picture},
    {"nat-gateway-outside-public-subnet", error, "a NAT gateway reaches the internet from a public subnet only"},
    {"node-overlap", error, "two nodes on one spot hide each other", picture},
    {"off-page", error, "what lies beyond the margin is cut off or looks it", picture},
    {"outside-frame", error, "what sticks out of its frame does not seem to belong to it", picture},
    {"regional-service-in-subnet", error, "services of a whole Region lie in no subnet"},
    {"slanted-edge", error, "among lines at right angles a slanted one looks like a slip", picture},
    {"text-too-wide", error, "a text wider than its room reaches into what is beside it", picture},
    {"title-overlap", error, "a title on something else cannot be read, nor can that", picture},
    {"ambiguous-step", warning, "one number with two texts: nobody knows which of them the callout means"},
    {"duplicate-edge", warning, "two edges that say the same are one edge drawn twice"},
    {"duplicate-node", warning, "two nodes that look the same are taken for one, or are one drawn twice"},
    {"empty-cluster", warning, "a frame around nothing says nothing"},
    {"gateway-in-subnet", warning, "internet and VPN gateways belong to the VPC, not to a subnet of it"},
    {"many-bends", warning, "an edge that turns more than four times is hard to follow", picture},
    {"many-crossings", warning, "more than three crossings, and more than one for three edges, are hard to follow",
     picture},
    {"private-subnet-at-internet-gateway", warning, "a subnet with a route to an internet gateway is a public one"},
    {"regional-service-in-vpc", warning, "services of a whole Region lie in no VPC and no availability zone"},
    {"service-outside-cloud", warning, "what AWS runs stands inside the AWS Cloud where that is drawn"},
    {"step-gap", warning, "a number that is left out looks like a step that was lost"},
    {"unconnected-node", warning, "a node without an edge plays no part in the flow"},
    {"unlabelled-parallel-edges", warning, "of several edges between two things each needs to say what it is"},
    {"volume-in-other-zone", warning, "an instance attaches volumes of its own availability zone only"},
    {"zonal-resource-outside-subnet", warning, "where subnets are drawn, what lies in one is expected in one"},
    {"extreme-aspect", note, "a picture wider than 3.2 : 1 or higher than 2 : 1 is small on any page or slide",
     picture},
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
