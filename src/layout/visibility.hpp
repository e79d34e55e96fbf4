/// The sparse graph of lines a route may use.
///
/// Why: shortest orthogonal paths around boxes only ever need lines through the boxes' corners and the ports, each as
/// far as it sees (Wybrow, Marriott, Stuckey, "Orthogonal Connector Routing", GD 2009: the orthogonal visibility
/// graph). Vertices are the crossings of these lines, so the graph stays small where a pixel grid would not.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/routing_problem.hpp"

namespace vellum::layout {

inline constexpr std::uint32_t no_vertex = 0xFFFFFFFF;

/// Fills a line of the cache.
struct alignas(64) Vertex {
    Point at;
    std::array<std::uint32_t, 4> next{no_vertex, no_vertex, no_vertex, no_vertex};  ///< by Heading
    std::array<float, 4> toll{};  ///< extra cost of the way to the next, by Heading: cluster borders crossed or hugged
    std::array<std::uint32_t, 4> gate{};  ///< which frames' borders that way crosses: an index into the graph's gates
};

/// A vertex on the border of an end, left or entered along `side.outward`.
struct Port {
    std::uint32_t vertex = no_vertex;
    Side side;
    double cost = 0;
};

struct VisibilityGraph {
    std::vector<Vertex> vertices;
    std::vector<std::vector<std::uint32_t>> gates{{}};  ///< frames by index; the first one: none
    std::vector<std::vector<Port>> tails;               ///< by connection
    std::vector<std::vector<Port>> heads;
};

VisibilityGraph build_visibility(const RoutingProblem& problem, const RoutingRules& rules);

}  // namespace vellum::layout
