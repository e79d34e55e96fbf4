#include "layout/visibility.hpp"

#include <algorithm>
#include <limits>

namespace vellum::layout {
namespace {

constexpr double same = 0.01;  // lines closer than this are one
constexpr double open_end = 120; // how far lines reach beyond everything

/// A horizontal (or, with the axes exchanged, vertical) stretch that is free of blockers.
struct Stretch {
    double across = 0;  // y of a horizontal stretch
    double from = 0;
    double to = 0;
    std::vector<double> stops{};  // further vertices on it: ports
};

/// Exchanges the axes, so that one piece of code serves both orientations.
Rect transposed(const Rect& r) { return {r.y, r.x, r.height, r.width}; }
Point transposed(Point p) { return {p.y, p.x}; }

/// Where lines of one orientation may run.
class LineField {
public:
    LineField(const RoutingProblem& problem, const RoutingRules& rules, bool vertical) : vertical_(vertical) {
        const double keep = rules.least_clearance;
        Rect all;
        const auto add = [&](const Rect& r, double by) {
            blockers_.push_back(oriented(r.inflated(by)));
            all = geometry::united(all, blockers_.back());
        };
        for (const auto& solid : problem.solids) add(solid, keep);
        for (const auto& heading : problem.headings) add(heading, rules.border_clearance / 2);
        for (const auto& frame : problem.frames) add_borders(oriented(frame), rules.border_clearance - 1, all);
        low_ = all.x - open_end;
        high_ = all.right() + open_end;
        solid_count_ = problem.solids.size();
    }

    /// The free stretch through `p`, blind to the solids in `ignored`; open only beyond `p` in direction `way` when
    /// it is not zero.
    void add(Point p, int way = 0, const std::vector<std::size_t>* ignored = nullptr) {
        if (vertical_) p = transposed(p);
        double from = low_, to = high_;
        for (std::size_t i = 0; i < blockers_.size(); ++i) {
            const Rect& b = blockers_[i];
            if (p.y <= b.y || p.y >= b.bottom()) continue;
            if (ignored != nullptr && std::find(ignored->begin(), ignored->end(), i) != ignored->end()) continue;
            if (b.right() <= p.x) from = std::max(from, b.right());
            else if (b.x >= p.x) to = std::min(to, b.x);
            else if (way == 0) return;  // inside a blocker: no line here
            else if (i < solid_count_) continue;  // a port in a neighbour's clearance still needs its stub
        }
        if (way > 0) from = p.x;
        if (way < 0) to = p.x;
        if (to - from > same) stretches_.push_back({p.y, from, to, {}});
    }

    /// Stretches on one line that touch become one; sorted across.
    void merge() {
        std::sort(stretches_.begin(), stretches_.end(), [](const Stretch& a, const Stretch& b) {
            return a.across != b.across ? a.across < b.across : a.from < b.from;
        });
        std::vector<Stretch> merged;
        for (const auto& s : stretches_) {
            if (!merged.empty() && s.across - merged.back().across < same && s.from <= merged.back().to + same) {
                merged.back().to = std::max(merged.back().to, s.to);
            } else {
                merged.push_back(s);
            }
        }
        stretches_ = std::move(merged);
    }

    std::vector<Stretch>& stretches() { return stretches_; }

    /// The stretch that holds this point, or null.
    Stretch* at(Point p) {
        if (vertical_) p = transposed(p);
        auto it = std::lower_bound(stretches_.begin(), stretches_.end(), p.y - same,
                                   [](const Stretch& s, double y) { return s.across < y; });
        for (; it != stretches_.end() && it->across < p.y + same; ++it) {
            if (it->from <= p.x + same && p.x <= it->to + same) return &*it;
        }
        return nullptr;
    }

private:
    Rect oriented(const Rect& r) const { return vertical_ ? transposed(r) : r; }

    /// A line may cross a border but not run along it: only the parallel borders block.
    void add_borders(const Rect& frame, double keep, Rect& all) {
        blockers_.push_back({frame.x - keep, frame.y - keep, frame.width + 2 * keep, 2 * keep});
        blockers_.push_back({frame.x - keep, frame.bottom() - keep, frame.width + 2 * keep, 2 * keep});
        all = geometry::united(all, frame.inflated(keep));
    }

    bool vertical_;
    std::vector<Rect> blockers_;
    std::size_t solid_count_ = 0;
    double low_ = 0, high_ = 0;
    std::vector<Stretch> stretches_;
};

class Builder {
public:
    Builder(const RoutingProblem& problem, const RoutingRules& rules)
        : problem_(problem), rules_(rules), horizontal_(problem, rules, false), vertical_(problem, rules, true) {}

    VisibilityGraph build() {
        for (const auto& solid : problem_.solids) {
            add_corners(solid.inflated(rules_.clearance));
            add_corners(solid.inflated(rules_.least_clearance + 0.5));
        }
        for (const auto& heading : problem_.headings) add_corners(heading.inflated(rules_.border_clearance));
        for (const auto& frame : problem_.frames) {
            add_corners(frame.inflated(rules_.stub));
            add_corners(frame.inflated(-rules_.clearance));
            add_corners(frame.inflated(-rules_.border_clearance));
        }
        for (const auto& c : problem_.connections) {
            add_port_lines(c.tail, c.head);
            add_port_lines(c.head, c.tail);
        }
        horizontal_.merge();
        vertical_.merge();
        find_ports();
        connect();
        resolve_ports();
        return std::move(graph_);
    }

private:
    struct PendingPort {
        Point at;
        Side side;
        double cost;
        std::size_t connection;
        bool tail;
    };

    void add_corners(const Rect& r) {
        for (const Point p : {Point{r.x, r.y}, Point{r.right(), r.y}, Point{r.x, r.bottom()}, Point{r.right(), r.bottom()}}) {
            horizontal_.add(p);
            vertical_.add(p);
        }
    }

    LineField& field(const Side& side) { return is_horizontal(side.outward) ? horizontal_ : vertical_; }

    static Point on_side(const Side& side, double across) {
        return is_horizontal(side.outward) ? Point{side.at, across} : Point{across, side.at};
    }

    /// Lines out of each side: at its preferred point, and level with the other end, so that a straight route exists
    /// wherever one is possible.
    void add_port_lines(const Terminal& own, const Terminal& other) {
        for (const auto& side : own.sides) {
            const int way = is_forward(side.outward) ? 1 : -1;
            for (double across : port_positions(side, other)) {
                field(side).add(on_side(side, across), way, &own.own_solids);
            }
        }
    }

    static std::vector<double> port_positions(const Side& side, const Terminal& other) {
        std::vector<double> positions;
        if (side.preferred) positions.push_back(*side.preferred);
        for (const auto& facing : other.sides) {
            if (is_horizontal(facing.outward) != is_horizontal(side.outward)) continue;
            if (facing.preferred && *facing.preferred >= side.low && *facing.preferred <= side.high) {
                positions.push_back(*facing.preferred);
            }
        }
        const double low = std::max(side.low, lowest(other, side)), high = std::min(side.high, highest(other, side));
        if (positions.empty() || low <= high) positions.push_back(std::clamp((low + high) / 2, side.low, side.high));
        return positions;
    }

    static double lowest(const Terminal& other, const Side& like) {
        double low = std::numeric_limits<double>::lowest();
        for (const auto& s : other.sides) {
            if (s.outward == opposite(like.outward)) low = std::max(low, s.low);
        }
        return low;
    }
    static double highest(const Terminal& other, const Side& like) {
        double high = std::numeric_limits<double>::max();
        for (const auto& s : other.sides) {
            if (s.outward == opposite(like.outward)) high = std::min(high, s.high);
        }
        return high;
    }

    void find_ports() {
        for (std::size_t i = 0; i < problem_.connections.size(); ++i) {
            const auto& c = problem_.connections[i];
            find_ports(c.tail, c.head, i, true);
            find_ports(c.head, c.tail, i, false);
        }
    }

    void find_ports(const Terminal& own, const Terminal& other, std::size_t connection, bool tail) {
        for (const auto& side : own.sides) {
            if (side.preferred) {
                for (double across : port_positions(side, other)) add_port(side, across, connection, tail);
                continue;
            }
            for (const auto& s : field(side).stretches()) {  // a cluster: wherever a line meets the border
                const bool meets = s.from < side.at + same && s.to > side.at - same;
                if (meets && s.across >= side.low && s.across <= side.high) add_port(side, s.across, connection, tail);
            }
        }
    }

    void add_port(const Side& side, double across, std::size_t connection, bool tail) {
        const Point at = on_side(side, across);
        Stretch* stretch = field(side).at(at);
        if (stretch == nullptr) return;
        stretch->stops.push_back(side.at);
        double cost = side.cost;
        if (side.preferred) cost += rules_.off_center_cost * std::min(1.0, std::abs(across - *side.preferred) / 8);
        pending_.push_back({at, side, cost, connection, tail});
    }

    std::uint32_t add_vertex(Point p) {
        graph_.vertices.push_back({p, {no_vertex, no_vertex, no_vertex, no_vertex}, {}});
        return static_cast<std::uint32_t>(graph_.vertices.size() - 1);
    }

    /// Vertices where lines cross and at the ports, linked with their neighbours along each line.
    void connect() {
        auto& hs = horizontal_.stretches();
        auto& vs = vertical_.stretches();
        std::vector<std::vector<std::pair<double, std::uint32_t>>> along_h(hs.size()), along_v(vs.size());
        for (std::size_t i = 0; i < hs.size(); ++i) {
            auto first = std::lower_bound(vs.begin(), vs.end(), hs[i].from - same,
                                          [](const Stretch& v, double x) { return v.across < x; });
            for (; first != vs.end() && first->across <= hs[i].to + same; ++first) {
                if (first->from > hs[i].across + same || first->to < hs[i].across - same) continue;
                const auto vertex = add_vertex({first->across, hs[i].across});
                along_h[i].emplace_back(first->across, vertex);
                along_v[static_cast<std::size_t>(first - vs.begin())].emplace_back(hs[i].across, vertex);
            }
        }
        for (std::size_t i = 0; i < hs.size(); ++i) link(hs[i], along_h[i], Heading::right);
        for (std::size_t i = 0; i < vs.size(); ++i) link(vs[i], along_v[i], Heading::down);
    }

    void link(const Stretch& stretch, std::vector<std::pair<double, std::uint32_t>>& along, Heading heading) {
        for (double stop : stretch.stops) {
            const auto known = std::find_if(along.begin(), along.end(),
                                            [&](const auto& entry) { return std::abs(entry.first - stop) < same; });
            if (known != along.end()) continue;
            const Point p{stop, stretch.across};
            along.emplace_back(stop, add_vertex(heading == Heading::right ? p : transposed(p)));
        }
        std::sort(along.begin(), along.end());
        for (std::size_t i = 1; i < along.size(); ++i) {
            link_pair(along[i - 1].second, along[i].second, heading);
        }
    }

    void link_pair(std::uint32_t a, std::uint32_t b, Heading heading) {
        const auto crossed = static_cast<float>(borders_between(graph_.vertices[a].at, graph_.vertices[b].at));
        const auto forth = static_cast<std::size_t>(heading), back = static_cast<std::size_t>(opposite(heading));
        graph_.vertices[a].next[forth] = b;
        graph_.vertices[b].next[back] = a;
        graph_.vertices[a].frames_crossed[forth] = crossed;
        graph_.vertices[b].frames_crossed[back] = crossed;
    }

    int borders_between(Point a, Point b) const {
        int count = 0;
        for (const auto& frame : problem_.frames) count += frame.contains(a) != frame.contains(b) ? 1 : 0;
        return count;
    }

    void resolve_ports() {
        graph_.tails.resize(problem_.connections.size());
        graph_.heads.resize(problem_.connections.size());
        std::vector<std::uint32_t> order(graph_.vertices.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
        const auto before = [&](std::uint32_t a, std::uint32_t b) {
            const Point p = graph_.vertices[a].at, q = graph_.vertices[b].at;
            return p.x != q.x ? p.x < q.x : p.y < q.y;
        };
        std::sort(order.begin(), order.end(), before);
        for (const auto& port : pending_) {
            auto it = std::lower_bound(order.begin(), order.end(), port.at.x - same,
                                       [&](std::uint32_t v, double x) { return graph_.vertices[v].at.x < x; });
            for (; it != order.end() && graph_.vertices[*it].at.x < port.at.x + same; ++it) {
                const Vertex& vertex = graph_.vertices[*it];
                const bool leads_out = vertex.next[static_cast<std::size_t>(port.side.outward)] != no_vertex;
                if (std::abs(vertex.at.y - port.at.y) > same || !leads_out) continue;
                auto& ports = port.tail ? graph_.tails[port.connection] : graph_.heads[port.connection];
                ports.push_back({*it, port.side, port.cost});
                break;
            }
        }
    }

    const RoutingProblem& problem_;
    const RoutingRules& rules_;
    LineField horizontal_;
    LineField vertical_;
    std::vector<PendingPort> pending_;
    VisibilityGraph graph_;
};

}  // namespace

VisibilityGraph build_visibility(const RoutingProblem& problem, const RoutingRules& rules) {
    return Builder(problem, rules).build();
}

}  // namespace vellum::layout
