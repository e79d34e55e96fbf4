/// Subnets, and what reaches the internet.
#include <fmt/format.h>

#include "lint/rules.hpp"
#include "lint/structure.hpp"

namespace vellum::lint {
namespace {

/// The private subnet that the end of an edge is or lies in.
std::optional<ClusterId> private_subnet(const Graph& graph, Element end) {
    const auto* self = std::get_if<ClusterId>(&end);
    const auto subnet =
        self && has(graph[*self], Trait::subnet) ? *self : around(graph, graph.item(end), Trait::subnet);
    if (!subnet || has(graph[*subnet], Trait::public_subnet)) return std::nullopt;
    return subnet;
}

}  // namespace

void data_stores_in_public_subnets(const Graph& graph, Report& report) {
    for (const auto store : services(graph, Trait::data_store)) {
        const auto subnet = around(graph, graph.item(store), Trait::public_subnet);
        if (!subnet) continue;
        report.add(
            store,
            fmt::format("{} keeps data in the public subnet {}", describe(graph.item(store)), describe(graph[*subnet])),
            "move it into a private subnet");
    }
}

void nat_gateways_outside_public_subnets(const Graph& graph, Report& report) {
    for (const auto gateway : services(graph, Trait::nat_gateway)) {
        if (in(graph, graph.item(gateway), Trait::public_subnet)) continue;
        report.add(gateway, fmt::format("{} stands in no public subnet", describe(graph.item(gateway))),
                   "move it into the public subnet of its zone");
    }
}

void gateways_in_subnets(const Graph& graph, Report& report) {
    for (const auto gateway : services(graph, Trait::vpc_gateway)) {
        const auto subnet = around(graph, graph.item(gateway), Trait::subnet);
        if (!subnet) continue;
        report.add(gateway,
                   fmt::format("{} stands in the subnet {}", describe(graph.item(gateway)), describe(graph[*subnet])),
                   "add it to the VPC itself");
    }
}

void private_subnets_at_internet_gateways(const Graph& graph, Report& report) {
    for (const auto& edge : graph.edges) {
        for (const auto& [gateway, other] : {std::pair(edge.tail, edge.head), std::pair(edge.head, edge.tail)}) {
            const auto subnet = private_subnet(graph, other);
            if (!subnet || !has(graph.item(gateway), Trait::internet_gateway)) continue;
            report.add(edge,
                       fmt::format("an edge joins {} with the private subnet {}", describe(graph.item(gateway)),
                                   describe(graph[*subnet])),
                       "lead it through a NAT gateway or a load balancer in a public subnet");
        }
    }
}

void functions_in_public_subnets(const Graph& graph, Report& report) {
    for (const auto function : services(graph, Trait::function)) {
        const auto subnet = around(graph, graph.item(function), Trait::public_subnet);
        if (!subnet) continue;
        report.add(
            function,
            fmt::format("{} stands in the public subnet {}", describe(graph.item(function)), describe(graph[*subnet])),
            "attach it to a private subnet, or draw it outside the VPC");
    }
}

}  // namespace vellum::lint
