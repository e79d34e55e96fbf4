/// Which routes run where in the visibility graph.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "layout/visibility.hpp"

namespace vellum::layout {

/// A route as vertices of the graph, bends and all; empty when there is none.
struct FoundPath {
    std::vector<std::uint32_t> vertices;
    Side tail_side;
    Side head_side;
};

class Traffic {
public:
    explicit Traffic(const VisibilityGraph& graph) : graph_(graph), at_(graph.vertices.size()) {}

    void add(const FoundPath& path, std::uint32_t route);
    void remove(const FoundPath& path, std::uint32_t route);

    /// True when some route passes the vertex on this axis; most vertices never meet any.
    bool is_met(std::uint32_t vertex, bool horizontally) const { return at_[vertex].ends[horizontally ? 0 : 1] > 0; }
    bool is_met(std::uint32_t vertex) const { return (at_[vertex].ends[0] | at_[vertex].ends[1]) != 0; }

    /// Visits the routes from the vertex to the next, either way, in the order in which they were added, until `visit`
    /// gives false; there has to be a next.
    template <class Visitor>
    void each_along(std::uint32_t from, Heading heading, Visitor visit) const {
        for (std::uint32_t i = first_along(from, heading); i != none && visit(passes_[i].route);) i = passes_[i].next;
    }

    /// True when two or more routes run from the vertex to the next.
    bool is_shared(std::uint32_t from, Heading heading) const {
        const std::uint32_t first = first_along(from, heading);
        return first != none && passes_[first].next != none;
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    /// A route on a step.
    struct Pass {
        std::uint32_t route;
        std::uint32_t next;  ///< on the same step
    };

    /// By axis: the first on the step to the right or downward, and how many ends of steps of routes lie on the vertex.
    struct At {
        std::array<std::uint32_t, 2> first{none, none};
        std::array<int, 2> ends{};
    };

    struct Step {
        std::uint32_t from, to;  ///< to the right or downward
        std::size_t axis;
    };

    template <class Visitor>
    void each_step(const FoundPath& path, Visitor visit) const;

    std::uint32_t first_along(std::uint32_t from, Heading heading) const {
        const std::uint32_t start =
            is_forward(heading) ? from : graph_.vertices[from].next[static_cast<std::size_t>(heading)];
        return at_[start].first[is_horizontal(heading) ? 0 : 1];
    }

    const VisibilityGraph& graph_;
    std::vector<At> at_;  // by vertex
    std::vector<Pass> passes_;
};

}  // namespace vellum::layout
