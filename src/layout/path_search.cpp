#include "layout/path_search.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "layout/remaining_cost.hpp"

namespace vellum::layout {
namespace {

constexpr double bundle_length_share = 0.3;  // running along a bundle mate costs this share of the length

constexpr std::size_t most_searched_twice = 10'000;  // vertices

/// In large graphs a path may cost more than the cheapest by this factor, and is found in a fraction of the time (Pohl,
/// "Heuristic search viewed as path finding in a graph", 1970: weighted A*).
double haste_for(std::size_t vertices) {
    if (vertices <= most_searched_twice) return 1;
    return vertices <= 60'000 ? 1.3 : vertices <= 200'000 ? 1.6 : 1.8;
}

std::size_t index(Heading h) { return static_cast<std::size_t>(h); }

/// Which routes run where: for every vertex, the ones that leave it to the right and the ones that leave it downward.
class Traffic {
public:
    explicit Traffic(std::size_t vertices) : right_(vertices), down_(vertices), met_(vertices) {}

    void add(const VisibilityGraph& graph, const FoundPath& path, std::uint32_t route) {
        visit(graph, path, [&](auto& list) { list.push_back(route); });
        count(graph, path, 1);
    }
    void remove(const VisibilityGraph& graph, const FoundPath& path, std::uint32_t route) {
        visit(graph, path, [&](auto& list) { list.erase(std::find(list.begin(), list.end(), route)); });
        count(graph, path, -1);
    }

    /// True when some route passes the vertex on this axis; most vertices never meet any.
    bool is_met(std::uint32_t vertex, bool horizontally) const { return met_[vertex][horizontally ? 0 : 1] > 0; }

    const std::vector<std::uint32_t>& along(const VisibilityGraph& graph, std::uint32_t from, Heading heading) const {
        const std::uint32_t start = is_forward(heading) ? from : graph.vertices[from].next[index(heading)];
        return is_horizontal(heading) ? right_[start] : down_[start];
    }

private:
    /// By axis, how many ends of steps of routes lie on the vertex.
    using Met = std::array<int, 2>;

    void count(const VisibilityGraph& graph, const FoundPath& path, int by) {
        for (std::size_t i = 1; i < path.vertices.size(); ++i) {
            const std::uint32_t a = path.vertices[i - 1], b = path.vertices[i];
            const std::size_t axis = graph.vertices[a].at.y == graph.vertices[b].at.y ? 0 : 1;
            met_[a][axis] += by;
            met_[b][axis] += by;
        }
    }

    template <class Visitor>
    void visit(const VisibilityGraph& graph, const FoundPath& path, Visitor visitor) {
        for (std::size_t i = 1; i < path.vertices.size(); ++i) {
            std::uint32_t a = path.vertices[i - 1], b = path.vertices[i];
            const Point p = graph.vertices[a].at, q = graph.vertices[b].at;
            if (q.x < p.x || q.y < p.y) std::swap(a, b);
            visitor(p.y == q.y ? right_[a] : down_[a]);
        }
    }

    std::vector<std::vector<std::uint32_t>> right_;
    std::vector<std::vector<std::uint32_t>> down_;
    std::vector<Met> met_;
};

class Search {
public:
    Search(const RoutingProblem& problem, const VisibilityGraph& graph, const RoutingRules& rules)
        : problem_(problem),
          graph_(graph),
          rules_(rules),
          paths_(problem.connections.size()),
          traffic_(graph.vertices.size()),
          states_(graph.vertices.size() * 4),
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
            traffic_.add(graph_, paths_[route], route);
        }
        if (graph_.vertices.size() > most_searched_twice) return std::move(paths_);
        for (std::uint32_t route : order) {
            if (!meets_others(paths_[route], route)) continue;
            traffic_.remove(graph_, paths_[route], route);
            paths_[route] = find(route);
            traffic_.add(graph_, paths_[route], route);
        }
        return std::move(paths_);
    }

private:
    /// A vertex entered in a heading, in the search of a generation.
    struct State {
        double cost = 0;  ///< the least so far
        std::uint32_t from = 0;
        std::uint32_t generation = 0;
        std::uint32_t closed = 0;  ///< the generation in which what lies behind it was looked at
    };

    struct Open {
        double estimate;
        double cost;
        std::uint32_t state;
        bool operator<(const Open& o) const {  // a max-heap: the smallest estimate, then the smallest state, on top
            return estimate != o.estimate ? estimate > o.estimate : state > o.state;
        }
    };

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
            if (traffic_.along(graph_, path.vertices[i - 1], way).size() > 1) return true;
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
        const RemainingCost remaining = remaining_cost(route);
        for (const auto& port : graph_.tails[route]) {
            improve(state_of(port.vertex, port.side.outward), port.cost, no_vertex, remaining);
        }
        double best_total = std::numeric_limits<double>::max();
        std::uint32_t best_end = no_vertex;
        const Port* best_port = nullptr;
        while (!open_.empty() && open_.front().estimate < best_total) {
            const auto [estimate, cost, state] = open_.front();
            std::pop_heap(open_.begin(), open_.end());
            open_.pop_back();
            const std::uint32_t vertex = state / 4;
            const auto heading = static_cast<Heading>(state % 4);
            if (cost > states_[state].cost || is_closed(state)) continue;  // outdated
            states_[state].closed = generation_;
            for (const auto& port : heads) {
                if (is_head_[vertex] != generation_) break;  // most vertices are none
                if (port.vertex != vertex || heading != opposite(port.side.outward)) continue;
                if (states_[state].from == no_vertex || states_[state].cost + port.cost >= best_total) continue;
                best_total = states_[state].cost + port.cost;
                best_end = state;
                best_port = &port;
            }
            expand(route, vertex, heading, remaining);
        }
        return best_port != nullptr ? trace(route, best_end, *best_port) : FoundPath{};
    }

    void expand(std::uint32_t route, std::uint32_t vertex, Heading heading, const RemainingCost& remaining) {
        const std::uint32_t state = state_of(vertex, heading);
        const bool at_start = states_[state].from == no_vertex;
        for (const Heading way : {Heading::right, Heading::down, Heading::left, Heading::up}) {
            const std::uint32_t next = graph_.vertices[vertex].next[index(way)];
            if (next == no_vertex || way == opposite(heading) || (at_start && way != heading)) continue;
            const double cost = states_[state].cost + step_cost(route, vertex, next, heading, way);
            improve(state_of(next, way), cost, state, remaining);
        }
    }

    void improve(std::uint32_t state, double cost, std::uint32_t from, const RemainingCost& remaining) {
        if (states_[state].generation == generation_ && (states_[state].cost <= cost || is_closed(state))) return;
        states_[state].generation = generation_;
        states_[state].cost = cost;
        states_[state].from = from;
        const Point at = graph_.vertices[state / 4].at;
        open_.push_back({cost + haste_ * remaining(at, static_cast<Heading>(state % 4)), cost, state});
        std::push_heap(open_.begin(), open_.end());
    }

    /// In haste, what was looked at is not looked at again, though it could be reached for a bit less: the bound on the
    /// cost holds nevertheless (Likhachev, Gordon, Thrun, "ARA*: Anytime A* with Provable Bounds on Sub-Optimality", 2003).
    bool is_closed(std::uint32_t state) const { return haste_ > 1 && states_[state].closed == generation_; }

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

    double step_cost(std::uint32_t route, std::uint32_t vertex, std::uint32_t next, Heading heading,
                     Heading way) const {
        const Point p = graph_.vertices[vertex].at, q = graph_.vertices[next].at;
        double step = std::abs(p.x - q.x) + std::abs(p.y - q.y), extra = 0;
        if (traffic_.is_met(vertex, is_horizontal(way))) {
            for (std::uint32_t other : traffic_.along(graph_, vertex, way)) {
                if (mates(route, other))
                    step = std::min(step, bundle_length_share * (std::abs(p.x - q.x) + std::abs(p.y - q.y)));
                else
                    extra += rules_.sharing_cost * step;
            }
        }
        if (way != heading) extra += rules_.bend_cost;
        extra += static_cast<double>(graph_.vertices[vertex].toll[index(way)]);
        if (const auto gate = graph_.vertices[vertex].gate[index(way)]; gate > 0)
            extra += foreign_cost(route, graph_.gates[gate]);
        return step + extra + rules_.crossing_cost * crossings_at(route, vertex, way);
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
        const auto& before = traffic_.along(graph_, vertex, one);
        const auto& behind = traffic_.along(graph_, vertex, two);
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
        for (std::uint32_t state = end; state != no_vertex; state = states_[state].from)
            path.vertices.push_back(state / 4);
        std::reverse(path.vertices.begin(), path.vertices.end());
        std::uint32_t first = end;
        while (states_[first].from != no_vertex) first = states_[first].from;
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
    std::vector<State> states_;
    std::vector<bool> is_own_;            // by connection and frame: an end lies in it
    std::vector<Open> open_;              // a heap; one for all searches, so that it grows once
    std::vector<std::uint32_t> is_head_;  // by vertex: the generation in which it was one
    std::uint32_t generation_ = 0;
    double haste_;  // of the search: what is left counts more than what was paid
};

}  // namespace

std::vector<FoundPath> search_paths(const RoutingProblem& problem, const VisibilityGraph& graph,
                                    const RoutingRules& rules) {
    return Search(problem, graph, rules).run();
}

}  // namespace vellum::layout
