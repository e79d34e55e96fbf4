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
    using Routes = std::vector<std::uint32_t>;

    explicit Traffic(const VisibilityGraph& graph);

    void add(const FoundPath& path, std::uint32_t route);
    void remove(const FoundPath& path, std::uint32_t route);

    /// True when some route passes the vertex on this axis; most vertices never meet any.
    bool is_met(std::uint32_t vertex, bool horizontally) const { return met_[vertex][horizontally ? 0 : 1] > 0; }
    bool is_met(std::uint32_t vertex) const { return (met_[vertex][0] | met_[vertex][1]) != 0; }

    /// The routes from the vertex to the next, either way; there has to be a next.
    const Routes& along(std::uint32_t from, Heading heading) const {
        const std::uint32_t start =
            is_forward(heading) ? from : graph_.vertices[from].next[static_cast<std::size_t>(heading)];
        return is_horizontal(heading) ? right_[start] : down_[start];
    }

private:
    using Met = std::array<int, 2>;  // by axis, how many ends of steps of routes lie on a vertex

    void count(const FoundPath& path, int by);

    template <class Visitor>
    void visit(const FoundPath& path, Visitor visitor);

    const VisibilityGraph& graph_;
    std::vector<Routes> right_, down_;  // those that leave a vertex to the right, and downward
    std::vector<Met> met_;
};

}  // namespace vellum::layout
