#include "layout/path_search.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "layout/open_states.hpp"
#include "layout/remaining_cost.hpp"

namespace vellum::layout {
namespace {

constexpr double bundle_length_share = 0.3;  // running along a bundle mate costs this share of the length

constexpr double rounding = 1e-6;  // of costs that are the same

constexpr std::size_t most_searched_twice = 10'000;  // vertices

/// In large graphs a path may cost more than the cheapest by this factor, and is found in a fraction of the time (Pohl,
/// "Heuristic search viewed as path finding in a graph", 1970: weighted A*).
double haste_for(std::size_t vertices) {
    if (vertices <= most_searched_twice) return 1;
    return vertices <= 60'000 ? 1.3 : vertices <= 200'000 ? 1.6 : 1.8;
}

std::size_t index(Heading h) { return static_cast<std::size_t>(h); }

/// The two headings at right angles to one.
std::array<Heading, 2> across(Heading h) {
    return {static_cast<Heading>(index(h) ^ 1U), static_cast<Heading>(index(h) ^ 3U)};
}

class Search {
public:
    Search(const RoutingProblem& problem, const VisibilityGraph& graph, const RoutingRules& rules)
        : problem_(problem),
          graph_(graph),
          rules_(rules),
          paths_(problem.connections.size()),
          traffic_(graph),
          reached_(graph.vertices.size()),
          haste_(haste_for(graph.vertices.size())) {
        for (const auto& connection : problem.connections) {
            bundles_.push_back(connection.bundle.value_or(no_bundle));
            for (const Rect& frame : problem.frames)
                is_own_.push_back(lies_in(connection.tail, frame) || lies_in(connection.head, frame));
        }
    }

    std::vector<FoundPath> run() {
        const auto order = routing_order();
        for (std::uint32_t route : order) {
            paths_[route] = find(route);
            traffic_.add(paths_[route], route);
        }
        if (graph_.vertices.size() > most_searched_twice) return std::move(paths_);
        for (std::uint32_t route : order) {
            if (!meets_others(paths_[route], route)) continue;
            traffic_.remove(paths_[route], route);
            paths_[route] = find(route);
            traffic_.add(paths_[route], route);
        }
        return std::move(paths_);
    }

private:
    static constexpr std::uint32_t no_bundle = 0xFFFFFFFF;
    static constexpr std::uint8_t start = 4;  // no heading: nothing was before

    /// A vertex in the search of a generation, by the heading in which it is entered. Fills a line of the cache, which is
    /// what large graphs wait for.
    struct alignas(64) Reached {
        std::array<double, 4> cost{};            ///< the least so far
        std::array<std::uint16_t, 4> version{};  ///< of what was opened last for it
        std::array<std::uint8_t, 4> from{};      ///< the heading in which the vertex before was entered
        std::array<bool, 4> closed{};            ///< what lies behind it was looked at
        std::uint32_t generation = 0;
        std::uint32_t head_in = 0;  ///< the generation in which it was a head last

        bool is_start(Heading h) const { return from[index(h)] == start; }
    };

    static constexpr double unreached = std::numeric_limits<double>::infinity();

    /// What this search knows of a vertex.
    Reached& reached(std::uint32_t vertex) {
        Reached& own = reached_[vertex];
        if (own.generation != generation_) {
            own.cost.fill(unreached);
            own.closed.fill(false);
            own.generation = generation_;
        }
        return own;
    }

    static std::uint32_t state_of(std::uint32_t vertex, Heading h) {
        return vertex * 4 + static_cast<std::uint32_t>(h);
    }

    /// The main flow first, and short connections before long ones: what can be straight stays straight.
    std::vector<std::uint32_t> routing_order() const {
        std::vector<std::uint32_t> order(problem_.connections.size());
        std::iota(order.begin(), order.end(), 0U);
        std::vector<double> span;
        for (std::size_t i = 0; i < order.size(); ++i) span.push_back(port_distance(i));
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            const bool main_a = problem_.connections[a].main_flow, main_b = problem_.connections[b].main_flow;
            return main_a != main_b ? main_a : span[a] < span[b];
        });
        return order;
    }

    /// True when the path runs along another or crosses one: only then a second search could find better.
    bool meets_others(const FoundPath& path, std::uint32_t route) const {
        for (std::size_t i = 1; i < path.vertices.size(); ++i) {
            const Point p = graph_.vertices[path.vertices[i - 1]].at, q = graph_.vertices[path.vertices[i]].at;
            const Heading way =
                p.y == q.y ? (q.x > p.x ? Heading::right : Heading::left) : (q.y > p.y ? Heading::down : Heading::up);
            if (traffic_.is_shared(path.vertices[i - 1], way)) return true;
            if (crossings_at(route, path.vertices[i - 1], way) > 0) return true;
        }
        return false;
    }

    double port_distance(std::size_t route) const {
        double nearest = std::numeric_limits<double>::max();
        for (const auto& t : graph_.tails[route]) {
            for (const auto& h : graph_.heads[route]) {
                const Point d = graph_.vertices[t.vertex].at - graph_.vertices[h.vertex].at;
                nearest = std::min(nearest, std::abs(d.x) + std::abs(d.y));
            }
        }
        return nearest;
    }

    FoundPath find(std::uint32_t route) {
        ++generation_;
        open_.clear();
        const auto& heads = graph_.heads[route];
        if (heads.empty()) return {};
        for (const auto& port : heads) reached_[port.vertex].head_in = generation_;
        ends_are_dead_ = are_dead_ends(heads) && are_dead_ends(graph_.tails[route]);
        const RemainingCost remaining = remaining_cost(route);
        for (const auto& port : graph_.tails[route]) {
            Reached& own = reached(port.vertex);
            if (!is_known(own, port.side.outward, port.cost) && !is_dominated(own, port.side.outward, port.cost))
                open(own, port.vertex, port.side.outward, port.cost, start, remaining);
        }
        double best_total = std::numeric_limits<double>::max();
        std::uint32_t best_end = no_vertex;
        const Port* best_port = nullptr;
        for (const OpenState* next = open_.next(); next != nullptr && next->estimate < best_total;
             next = open_.next()) {
            const std::uint32_t state = next->state, version = next->version;
            open_.pop();
            const std::uint32_t vertex = state / 4;
            const auto heading = static_cast<Heading>(state % 4);
            Reached& own = reached_[vertex];
            const double cost = own.cost[index(heading)];
            if (version != own.version[index(heading)] || is_closed(own, heading)) continue;  // outdated
            if (is_dominated(own, heading, cost)) continue;
            own.closed[index(heading)] = true;
            for (const auto& port : heads) {
                if (own.head_in != generation_) break;  // most vertices are none
                if (port.vertex != vertex || heading != opposite(port.side.outward)) continue;
                if (own.is_start(heading) || cost + port.cost >= best_total) continue;
                best_total = cost + port.cost;
                best_end = state;
                best_port = &port;
            }
            expand(route, vertex, heading, remaining);
        }
        return best_port != nullptr ? trace(route, best_end, *best_port) : FoundPath{};
    }

    void expand(std::uint32_t route, std::uint32_t vertex, Heading heading, const RemainingCost& remaining) {
        const Reached& own = reached_[vertex];
        const double cost = own.cost[index(heading)];
        const auto [left, right] = across(heading);
        const std::size_t ways = own.is_start(heading) ? 1 : 3;
        for (std::size_t i = 0; i < ways; ++i) {
            const Heading way = std::array{heading, left, right}[i];
            const std::uint32_t next = graph_.vertices[vertex].next[index(way)];
            if (next == no_vertex) continue;
            const bool turns = i > 0;
            Reached& behind = reached(next);
            if (is_known(behind, way, turns ? cost + rules_.bend_cost : cost)) continue;
            const double total = cost + step_cost(route, vertex, next, way, turns);
            if (is_known(behind, way, total) || is_dominated(behind, way, total)) continue;
            open(behind, next, way, total, static_cast<std::uint8_t>(heading), remaining);
        }
    }

    /// True when the vertex needs no other way to it in this heading that costs this much or more.
    bool is_known(const Reached& vertex, Heading heading, double cost) const {
        return vertex.cost[index(heading)] <= cost || is_closed(vertex, heading);
    }

    void open(Reached& vertex, std::uint32_t which, Heading heading, double cost, std::uint8_t from,
              const RemainingCost& remaining) {
        const std::size_t h = index(heading);
        vertex.cost[h] = cost;
        vertex.from[h] = from;
        ++vertex.version[h];
        const double left = remaining(graph_.vertices[which].at, heading);
        open_.push({cost + haste_ * left, state_of(which, heading), vertex.version[h]});
    }

    /// True when the vertex was reached in a heading across for so much less that whatever goes on from here would do
    /// better to bend from there. Only back where that path came from it could not; there the same holds again, up to its
    /// beginning, so that only at the ends it must not matter.
    bool is_dominated(const Reached& vertex, Heading heading, double cost) const {
        const auto [left, right] = across(heading);
        const bool one = is_far_below(vertex, left, cost), other = is_far_below(vertex, right, cost);
        if (!(ends_are_dead_ ? one || other : one && other)) return false;
        return haste_ <= 1 && vertex.head_in != generation_;
    }

    /// True when it costs less in a heading across even with a bend, by more than rounding makes of equal costs.
    bool is_far_below(const Reached& vertex, Heading heading, double cost) const {
        return vertex.cost[index(heading)] + rules_.bend_cost < cost - rounding && !vertex.is_start(heading);
    }

    /// True when no path can pass the ports: they lead outward only.
    bool are_dead_ends(const std::vector<Port>& ports) const {
        return std::ranges::all_of(ports, [&](const Port& port) {
            const auto& next = graph_.vertices[port.vertex].next;
            return std::ranges::count(next, no_vertex) == 3 && next[index(port.side.outward)] != no_vertex;
        });
    }

    /// In haste, what was looked at is not looked at again, though it could be reached for a bit less: the bound on the
    /// cost holds nevertheless (Likhachev, Gordon, Thrun, "ARA*: Anytime A* with Provable Bounds on Sub-Optimality", 2003).
    bool is_closed(const Reached& vertex, Heading heading) const { return haste_ > 1 && vertex.closed[index(heading)]; }

    RemainingCost remaining_cost(std::uint32_t route) const {
        RemainingCost remaining(rules_.bend_cost);
        for (const auto& port : graph_.heads[route]) {
            remaining.add_end(graph_.vertices[port.vertex].at, opposite(port.side.outward), port.cost);
        }
        for (std::uint32_t other = 0; other < paths_.size(); ++other) {
            if (other == route || !mates(route, other)) continue;
            const auto& vertices = paths_[other].vertices;
            for (std::size_t i = 1; i < vertices.size(); ++i) {
                const Point p = graph_.vertices[vertices[i - 1]].at, q = graph_.vertices[vertices[i]].at;
                remaining.add_discount(p, q, bundle_length_share);
            }
        }
        return remaining;
    }

    bool mates(std::uint32_t a, std::uint32_t b) const {
        return bundles_[a] == bundles_[b] && bundles_[a] != no_bundle;
    }

    double step_cost(std::uint32_t route, std::uint32_t vertex, std::uint32_t next, Heading way, bool turns) const {
        const Vertex& from = graph_.vertices[vertex];
        const Point p = from.at, q = graph_.vertices[next].at;
        const double length = std::abs(is_horizontal(way) ? p.x - q.x : p.y - q.y);
        double step = length, extra = 0;
        const bool met = traffic_.is_met(vertex);
        if (met && traffic_.is_met(vertex, is_horizontal(way))) {
            traffic_.each_along(vertex, way, [&](std::uint32_t other) {
                if (mates(route, other))
                    step = std::min(step, bundle_length_share * length);
                else
                    extra += rules_.sharing_cost * step;
                return true;
            });
        }
        if (turns) extra += rules_.bend_cost;
        extra += static_cast<double>(from.toll[index(way)]);
        if (const auto gate = from.gate[index(way)]; gate > 0) extra += foreign_cost(route, graph_.gates[gate]);
        const bool may_cross = met && traffic_.is_met(vertex, !is_horizontal(way));
        return step + extra + (may_cross ? rules_.crossing_cost * crossings_at(route, vertex, way) : 0);
    }

    static bool lies_in(const Terminal& end, const Rect& frame) {
        return std::ranges::any_of(end.sides, [&](const Side& side) {
            const double middle = (side.low + side.high) / 2;
            return frame.inflated(1).contains(is_horizontal(side.outward) ? Point{side.at, middle}
                                                                          : Point{middle, side.at});
        });
    }

    /// A line that goes through a frame seems to have to do with what stands in it.
    double foreign_cost(std::uint32_t route, const std::vector<std::uint32_t>& crossed) const {
        const std::size_t first = route * problem_.frames.size();
        const auto count = std::ranges::count_if(crossed, [&](std::uint32_t frame) { return !is_own_[first + frame]; });
        return rules_.foreign_cost * static_cast<double>(count);
    }

    /// Routes that run straight through this vertex at right angles.
    int crossings_at(std::uint32_t route, std::uint32_t vertex, Heading way) const {
        if (!traffic_.is_met(vertex, !is_horizontal(way))) return 0;
        const Heading one = is_horizontal(way) ? Heading::up : Heading::left, two = opposite(one);
        const auto& v = graph_.vertices[vertex];
        if (v.next[index(one)] == no_vertex || v.next[index(two)] == no_vertex) return 0;
        int count = 0;
        traffic_.each_along(vertex, one, [&](std::uint32_t other) {
            bool through = false;
            traffic_.each_along(vertex, two, [&](std::uint32_t behind) {
                through = behind == other;
                return !through;
            });
            count += through && !mates(route, other) ? 1 : 0;
            return true;
        });
        return count;
    }

    std::uint8_t came_from(std::uint32_t state) const { return reached_[state / 4].from[state % 4]; }

    FoundPath trace(std::uint32_t route, std::uint32_t end, const Port& head) const {
        FoundPath path;
        path.head_side = head.side;
        std::uint32_t first = end;
        path.vertices.push_back(first / 4);
        for (std::uint8_t from = came_from(first); from != start; from = came_from(first)) {
            const auto back = opposite(static_cast<Heading>(first % 4));
            first = state_of(graph_.vertices[first / 4].next[index(back)], static_cast<Heading>(from));
            path.vertices.push_back(first / 4);
        }
        std::reverse(path.vertices.begin(), path.vertices.end());
        for (const auto& port : graph_.tails[route]) {
            if (port.vertex == first / 4 && port.side.outward == static_cast<Heading>(first % 4)) {
                path.tail_side = port.side;
                break;
            }
        }
        return path;
    }

    const RoutingProblem& problem_;
    const VisibilityGraph& graph_;
    const RoutingRules& rules_;
    std::vector<FoundPath> paths_;        // by connection; empty until it is routed
    std::vector<std::uint32_t> bundles_;  // by connection
    Traffic traffic_;
    std::vector<Reached> reached_;  // by vertex
    std::vector<bool> is_own_;      // by connection and frame: an end lies in it
    OpenStates open_;               // one for all searches, so that it grows once
    std::uint32_t generation_ = 0;
    bool ends_are_dead_ = false;  // in this search: no path can pass a port
    double haste_;                // of the search: what is left counts more than what was paid
};

}  // namespace

std::vector<FoundPath> search_paths(const RoutingProblem& problem, const VisibilityGraph& graph,
                                    const RoutingRules& rules) {
    return Search(problem, graph, rules).run();
}

}  // namespace vellum::layout
