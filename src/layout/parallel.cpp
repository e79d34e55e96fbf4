#include "layout/parallel.hpp"

#include <algorithm>

#include "layout/place.hpp"

namespace vellum::layout {
namespace {

using model::ClusterId;
using model::Element;

constexpr const char* zone = "aws::AvailabilityZone";

bool hold_the_same(const model::Graph& graph, Element a, Element b) {
    if (a.index() != b.index() || graph.item(a).key != graph.item(b).key) return false;
    const auto *one = std::get_if<ClusterId>(&a), *other = std::get_if<ClusterId>(&b);
    return one == nullptr || std::ranges::equal(graph[*one].children, graph[*other].children,
                                                [&](Element x, Element y) { return hold_the_same(graph, x, y); });
}

bool main_flow_between(const model::Graph& graph, ClusterId a, ClusterId b) {
    const auto in = [&](Element end, ClusterId cluster) {
        return end == Element(cluster) || model::is_inside(graph, end, cluster);
    };
    return std::ranges::any_of(graph.edges, [&](const model::Edge& edge) {
        return is_main_flow(edge.relation) &&
               ((in(edge.tail, a) && in(edge.head, b)) || (in(edge.tail, b) && in(edge.head, a)));
    });
}

/// The clusters around the element, outermost first, itself last when it is one.
std::vector<ClusterId> path_to(const model::Graph& graph, Element element) {
    std::vector<ClusterId> path;
    if (const auto* cluster = std::get_if<ClusterId>(&element)) path.push_back(*cluster);
    for (auto around = graph.item(element).parent; around; around = graph[*around].parent) path.push_back(*around);
    std::ranges::reverse(path);
    return path;
}

}  // namespace

bool are_parallel(const model::Graph& graph, Element a, Element b) {
    const auto *one = std::get_if<ClusterId>(&a), *other = std::get_if<ClusterId>(&b);
    if (one == nullptr || other == nullptr || *one == *other) return false;
    if (graph[*one].parent != graph[*other].parent || graph[*one].key != graph[*other].key) return false;
    return graph[*one].key == zone || (hold_the_same(graph, a, b) && !main_flow_between(graph, *one, *other));
}

bool are_tiers(const model::Graph& graph, Element a, Element b) {
    const auto *one = std::get_if<ClusterId>(&a), *other = std::get_if<ClusterId>(&b);
    if (one == nullptr || other == nullptr || graph[*one].parent != graph[*other].parent) return false;
    return graph[*one].parent && graph[*graph[*one].parent].key == zone;
}

bool joins_parallels(const model::Graph& graph, const model::Edge& edge) {
    if (graph.clusters.size() < 2) return false;
    const auto from = path_to(graph, edge.tail), to = path_to(graph, edge.head);
    const auto [a, b] = std::ranges::mismatch(from, to);
    return a != from.end() && b != to.end() && are_parallel(graph, *a, *b);
}

}  // namespace vellum::layout
