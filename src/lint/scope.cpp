/// What AWS runs for a Region, for an availability zone, and outside its cloud.
#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/structure.hpp"

namespace vellum::lint {
namespace {

/// A resource that the diagram draws beside its subnets. A VPC without subnets leaves them out on purpose, and so does a
/// diagram without any.
bool lacks_subnet(const Graph& graph, const model::Node& node) {
    const bool balancer = has(node, Trait::load_balancer);
    if (!balancer && !has(node, Trait::zonal)) return false;
    if (in(graph, node, Trait::subnet) || in(graph, node, Trait::on_premises)) return false;
    if (balancer && in(graph, node, Trait::vpc)) return false;  // it stands across its subnets
    if (has(node, Trait::volume) && in(graph, node, Trait::zone)) return false;
    return draws(graph, Trait::subnet, around(graph, node, Trait::vpc));
}

void report_inside(const Graph& graph, Element service, ClusterId group, Report& report) {
    report.add(service,
               fmt::format("{} is drawn inside {}, where {} has nothing", describe(graph.item(service)),
                           describe(graph[group]), kind_name(graph.item(service))),
               "move it outside the VPC; a VPC endpoint shows how it is reached");
}

}  // namespace

void regional_services_in_subnets(const Graph& graph, Report& report) {
    for (const auto service : services(graph, Trait::regional)) {
        if (const auto subnet = around(graph, graph.item(service), Trait::subnet))
            report_inside(graph, service, *subnet, report);
    }
}

/// In a subnet it is the other rule's finding.
void regional_services_in_vpcs(const Graph& graph, Report& report) {
    for (const auto service : services(graph, Trait::regional)) {
        const auto& item = graph.item(service);
        if (in(graph, item, Trait::subnet)) continue;
        const auto zone = around(graph, item, Trait::zone);
        if (const auto group = zone ? zone : around(graph, item, Trait::vpc))
            report_inside(graph, service, *group, report);
    }
}

void zonal_resources_outside_subnets(const Graph& graph, Report& report) {
    for (const auto& node : graph.nodes) {
        if (!lacks_subnet(graph, node)) continue;
        report.add(node.id, fmt::format("{} stands in no subnet, though subnets are drawn", describe(node)),
                   has(node, Trait::load_balancer) ? "move it into the VPC or one of its subnets"
                                                   : "move it into the subnet it runs in");
    }
}

/// A group that can be nowhere else, such as a Region, counts as the cloud.
void services_outside_the_cloud(const Graph& graph, Report& report) {
    for (const auto trait : {Trait::regional, Trait::zonal, Trait::load_balancer}) {
        for (const auto service : services(graph, trait)) {
            const auto& item = graph.item(service);
            const auto* node = std::get_if<model::NodeId>(&service);
            const bool on_premises = in(graph, item, Trait::on_premises);
            if (!on_premises && (in(graph, item, Trait::territory) || !draws(graph, Trait::cloud))) continue;
            if (node && lacks_subnet(graph, graph[*node])) continue;
            report.add(service, fmt::format("{} stands outside the AWS Cloud", describe(item)),
                       fmt::format("{} runs in AWS: move it inside", kind_name(item)));
        }
    }
}

void volumes_in_other_zones(const Graph& graph, Report& report) {
    for (const auto& edge : graph.edges) {
        const auto &tail = graph.item(edge.tail), &head = graph.item(edge.head);
        const bool attached = (has(tail, Trait::volume) && has(head, Trait::instance)) ||
                              (has(tail, Trait::instance) && has(head, Trait::volume));
        const auto here = around(graph, tail, Trait::zone), there = around(graph, head, Trait::zone);
        if (!attached || !here || !there || here == there) continue;
        report.add(edge,
                   fmt::format("{} in {} is joined with {} in {}", describe(tail), describe(graph[*here]),
                               describe(head), describe(graph[*there])),
                   "draw the volume in the zone of its instance; a snapshot carries data to another");
    }
}

}  // namespace vellum::lint
