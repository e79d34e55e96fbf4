#include "layout/path_search.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

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

class Search {
public:
    Search(const RoutingProblem& problem, const VisibilityGraph& graph, const RoutingRules& rules)
        : problem_(problem),
          graph_(graph),
          rules_(rules),
          paths_(problem.connections.size()),
          traffic_(graph),
          states_(graph.vertices.size()),
          is_head_(graph.vertices.size(), 0),
          haste_(haste_for(graph.vertices.size())) {
        for (const auto& connection : problem.connections) {
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
    static constexpr std::uint8_t start = 4;  // no heading: nothing was before

    /// A vertex entered in a heading, in the search of a generation. All four of a vertex fill a line of the cache, which
    /// is what large graphs wait for.
    struct State {
        double cost = 0;  ///< the least so far
        std::uint32_t generation = 0;
        std::uint16_t version = 0;  ///< of what was opened last for it
        bool closed = false;        ///< what lies behind it was looked at
        std::uint8_t from = start;  ///< the heading in which the vertex before was entered

        bool is_start() const { return from == start; }
    };
    struct alignas(64) States {
        std::array<State, 4> by_heading;
    };

    State& at(std::uint32_t state) { return states_[state / 4].by_heading[state % 4]; }
    const State& at(std::uint32_t state) const { return states_[state / 4].by_heading[state % 4]; }

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
            if (traffic_.along(path.vertices[i - 1], way).size() > 1) return true;
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
        for (const auto& port : heads) is_head_[port.vertex] = generation_;
        ends_are_dead_ = are_dead_ends(heads) && are_dead_ends(graph_.tails[route]);
        const RemainingCost remaining = remaining_cost(route);
        for (const auto& port : graph_.tails[route]) {
            improve(state_of(port.vertex, port.side.outward), port.cost, std::nullopt, remaining);
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
            const State& s = at(state);
            if (version != s.version || is_closed(s)) continue;  // outdated
            if (is_dominated(state, s.cost)) continue;
            at(state).closed = true;
            for (const auto& port : heads) {
                if (is_head_[vertex] != generation_) break;  // most vertices are none
                if (port.vertex != vertex || heading != opposite(port.side.outward)) continue;
                if (s.is_start() || s.cost + port.cost >= best_total) continue;
                best_total = s.cost + port.cost;
                best_end = state;
                best_port = &port;
            }
            expand(route, vertex, heading, remaining);
        }
        return best_port != nullptr ? trace(route, best_end, *best_port) : FoundPath{};
    }

    void expand(std::uint32_t route, std::uint32_t vertex, Heading heading, const RemainingCost& remaining) {
        const State& state = at(state_of(vertex, heading));
        const bool at_start = state.is_start();
        const double cost = state.cost;
        const auto& next = graph_.vertices[vertex].next;
        for (const Heading way : {Heading::right, Heading::down, Heading::left, Heading::up}) {
            if (next[index(way)] == no_vertex || way == opposite(heading) || (at_start && way != heading)) continue;
            const std::uint32_t behind = state_of(next[index(way)], way);
            if (is_known(behind, way == heading ? cost : cost + rules_.bend_cost)) continue;
            improve(behind, cost + step_cost(route, vertex, heading, way), heading, remaining);
        }
    }

    /// True when the state needs no other way to it that costs this much or more.
    bool is_known(std::uint32_t state, double cost) const {
        const State& s = at(state);
        return s.generation == generation_ && (s.cost <= cost || is_closed(s));
    }

    void improve(std::uint32_t state, double cost, std::optional<Heading> from, const RemainingCost& remaining) {
        if (is_known(state, cost) || is_dominated(state, cost)) return;
        State& s = at(state);
        if (s.generation != generation_) s = {};
        s.cost = cost;
        s.generation = generation_;
        s.from = from ? static_cast<std::uint8_t>(*from) : start;
        ++s.version;
        const double left = remaining(graph_.vertices[state / 4].at, static_cast<Heading>(state % 4));
        open_.push({cost + haste_ * left, state, s.version});
    }

    /// True when the vertex was reached in a heading across for so much less that whatever goes on from here would do
    /// better to bend from there. Only back where that path came from it could not; there the same holds again, up to its
    /// beginning, so that only at the ends it must not matter.
    bool is_dominated(std::uint32_t state, double cost) const {
        if (haste_ > 1 || is_head_[state / 4] == generation_) return false;
        const bool one = is_far_below(state ^ 1U, cost), other = is_far_below(state ^ 3U, cost);
        return ends_are_dead_ ? one || other : one && other;
    }

    /// True when a state at the same vertex costs less even with a bend, by more than rounding makes of equal costs.
    bool is_far_below(std::uint32_t across, double cost) const {
        const State& s = at(across);
        return s.generation == generation_ && s.cost + rules_.bend_cost < cost - rounding && !s.is_start();
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
    bool is_closed(const State& s) const { return haste_ > 1 && s.closed; }

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
        const auto &x = problem_.connections[a].bundle, &y = problem_.connections[b].bundle;
        return x && y && *x == *y;
    }

    double step_cost(std::uint32_t route, std::uint32_t vertex, Heading heading, Heading way) const {
        const Vertex& from = graph_.vertices[vertex];
        const Point p = from.at, q = graph_.vertices[from.next[index(way)]].at;
        const double length = std::abs(is_horizontal(way) ? p.x - q.x : p.y - q.y);
        double step = length, extra = 0;
        const bool met = traffic_.is_met(vertex);
        if (met && traffic_.is_met(vertex, is_horizontal(way))) {
            for (std::uint32_t other : traffic_.along(vertex, way)) {
                if (mates(route, other))
                    step = std::min(step, bundle_length_share * length);
                else
                    extra += rules_.sharing_cost * step;
            }
        }
        if (way != heading) extra += rules_.bend_cost;
        extra += static_cast<double>(from.toll[index(way)]);
        if (const auto gate = from.gate[index(way)]; gate > 0) extra += foreign_cost(route, graph_.gates[gate]);
        return step + extra + (met ? rules_.crossing_cost * crossings_at(route, vertex, way) : 0);
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
        const auto& before = traffic_.along(vertex, one);
        const auto& behind = traffic_.along(vertex, two);
        int count = 0;
        for (std::uint32_t other : before) {
            const bool through = std::find(behind.begin(), behind.end(), other) != behind.end();
            count += through && !mates(route, other) ? 1 : 0;
        }
        return count;
    }

    FoundPath trace(std::uint32_t route, std::uint32_t end, const Port& head) const {
        FoundPath path;
        path.head_side = head.side;
        std::uint32_t first = end;
        path.vertices.push_back(first / 4);
        while (!at(first).is_start()) {
            const auto back = opposite(static_cast<Heading>(first % 4));
            first = state_of(graph_.vertices[first / 4].next[index(back)], static_cast<Heading>(at(first).from));
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
    std::vector<FoundPath> paths_;  // by connection; empty until it is routed
    Traffic traffic_;
    std::vector<States> states_;          // by vertex
    std::vector<bool> is_own_;            // by connection and frame: an end lies in it
    OpenStates open_;                     // one for all searches, so that it grows once
    std::vector<std::uint32_t> is_head_;  // by vertex: the generation in which it was one
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
