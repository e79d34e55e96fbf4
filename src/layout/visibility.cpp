#include "layout/visibility.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

#include "layout/line_field.hpp"

namespace vellum::layout {
namespace {

constexpr std::size_t most_exact = 90;         // solids; beyond, lines that nearly coincide are one
constexpr double near_line = 20;               // px: nudging parts routes and centres them anyway
constexpr std::size_t first_memory = 1 << 16;  // bytes, for what is known along the lines

class Builder {
public:
    Builder(const RoutingProblem& problem, const RoutingRules& rules)
        : problem_(problem),
          rules_(rules),
          horizontal_(problem, rules, false, memory_),
          vertical_(problem, rules, true, memory_) {}

    VisibilityGraph build() {
        for (const auto& solid : problem_.solids) add_corners(solid, rules_.clearance, rules_.least_clearance + 0.5);
        for (const auto& heading : problem_.headings) add_corners(heading, rules_.border_clearance, 0);
        for (const auto& frame : problem_.frames) {
            add_corners(frame, rules_.stub, rules_.border_clearance);
            add_corners(frame, -rules_.clearance, -rules_.border_clearance);
        }
        for (const auto& c : problem_.connections) {
            add_port_lines(c.tail, c.head);
            add_port_lines(c.head, c.tail);
        }
        horizontal_.merge();
        vertical_.merge();
        if (problem_.solids.size() > most_exact) {
            horizontal_.thin(near_line);
            vertical_.thin(near_line);
        }
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
        const Stretch* stretch;
    };

    /// Lines through the corners of a box grown by `wished`; where that is taken, by `least`.
    void add_corners(const Rect& box, double wished, double least) {
        const Rect far = box.inflated(wished), close = box.inflated(least);
        const auto add = [](LineField& field, Point p, Point instead) {
            if (!field.add(p)) field.add(instead);
        };
        const auto corner = [](const Rect& r, bool right, bool bottom) {
            return Point{right ? r.right() : r.x, bottom ? r.bottom() : r.y};
        };
        for (const bool right : {false, true}) {
            for (const bool bottom : {false, true}) {
                const Point p = corner(far, right, bottom), q = corner(close, right, bottom);
                add(horizontal_, p, q);
                add(vertical_, p, q);
            }
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
            each_port_position(side, other,
                               [&](double across) { field(side).add(on_side(side, across), way, &own.own_solids); });
        }
    }

    template <class Visitor>
    static void each_port_position(const Side& side, const Terminal& other, Visitor visit) {
        if (side.preferred) visit(*side.preferred);
        bool any = side.preferred.has_value();
        for (const auto& facing : other.sides) {
            if (is_horizontal(facing.outward) != is_horizontal(side.outward)) continue;
            if (facing.preferred && *facing.preferred >= side.low && *facing.preferred <= side.high) {
                visit(*facing.preferred);
                any = true;
            }
        }
        const double low = std::max(side.low, lowest(other, side)), high = std::min(side.high, highest(other, side));
        if (!any || low <= high) visit(std::clamp((low + high) / 2, side.low, side.high));
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
                each_port_position(side, other, [&](double at) { add_port(side, at, connection, tail); });
                continue;
            }
            for (const auto& s : field(side).stretches()) {  // a cluster: wherever a line meets the border
                const bool meets = s.from < side.at + same_line && s.to > side.at - same_line;
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
        pending_.push_back({at, side, cost, connection, tail, stretch});
    }

    std::uint32_t add_vertex(Point p) {
        graph_.vertices.push_back({p, {no_vertex, no_vertex, no_vertex, no_vertex}, {}});
        return static_cast<std::uint32_t>(graph_.vertices.size() - 1);
    }

    /// Vertices where lines cross and at the ports, linked with their neighbours along each line.
    void connect() {
        auto& hs = horizontal_.stretches();
        auto& vs = vertical_.stretches();
        for (auto& h : hs) {
            auto v = std::lower_bound(vs.begin(), vs.end(), h.from - same_line,
                                      [](const Stretch& s, double x) { return s.across < x; });
            for (; v != vs.end() && v->across <= h.to + same_line; ++v) {
                if (v->from > h.across + same_line || v->to < h.across - same_line) continue;
                const auto vertex = add_vertex({v->across, h.across});
                h.vertices.emplace_back(v->across, vertex);
                v->vertices.emplace_back(h.across, vertex);
            }
        }
        for (auto& h : hs) link(h, Heading::right);
        for (auto& v : vs) link(v, Heading::down);
    }

    void link(Stretch& stretch, Heading heading) {
        auto& along = stretch.vertices;  // in order, as the crossing lines were
        for (double stop : stretch.stops) {
            const auto next = std::lower_bound(along.begin(), along.end(), stop - same_line,
                                               [](const auto& entry, double at) { return entry.first <= at; });
            if (next != along.end() && next->first < stop + same_line) continue;
            const Point p{stop, stretch.across};
            along.emplace(next, stop, add_vertex(heading == Heading::right ? p : transposed(p)));
        }
        const auto frames = frames_near(stretch.across, heading);
        for (std::size_t i = 1; i < along.size(); ++i) {
            link_pair(along[i - 1].second, along[i].second, heading, frames);
        }
    }

    /// The frames that a line in this direction may cross or run beside.
    std::vector<Rect> frames_near(double across, Heading heading) const {
        std::vector<Rect> out;
        std::ranges::copy_if(problem_.frames, std::back_inserter(out), [&](const Rect& frame) {
            const Rect room = frame.inflated(rules_.clearance);
            return is_horizontal(heading) ? room.y <= across && across <= room.bottom()
                                          : room.x <= across && across <= room.right();
        });
        return out;
    }

    void link_pair(std::uint32_t a, std::uint32_t b, Heading heading, const std::vector<Rect>& frames) {
        const auto toll = static_cast<float>(toll_between(graph_.vertices[a].at, graph_.vertices[b].at, frames));
        const auto forth = static_cast<std::size_t>(heading), back = static_cast<std::size_t>(opposite(heading));
        graph_.vertices[a].next[forth] = b;
        graph_.vertices[b].next[back] = a;
        graph_.vertices[a].toll[forth] = toll;
        graph_.vertices[b].toll[back] = toll;
        graph_.vertices[a].gate[forth] = graph_.vertices[b].gate[back] = gate_between(a, b);
    }

    std::uint32_t gate_between(std::uint32_t a, std::uint32_t b) {
        std::vector<std::uint32_t> crossed;
        for (std::uint32_t i = 0; i < problem_.frames.size(); ++i) {
            const Rect& frame = problem_.frames[i];
            if (frame.contains(graph_.vertices[a].at) != frame.contains(graph_.vertices[b].at)) crossed.push_back(i);
        }
        if (crossed.empty()) return 0;
        graph_.gates.push_back(std::move(crossed));
        return static_cast<std::uint32_t>(graph_.gates.size() - 1);
    }

    /// Crossing a cluster's border costs, and so does running close beside one.
    double toll_between(Point a, Point b, const std::vector<Rect>& frames) const {
        double toll = 0;
        const double near = rules_.clearance;
        for (const auto& frame : frames) {
            toll += frame.contains(a) != frame.contains(b) ? rules_.frame_cost : 0;
            const bool beside = a.x == b.x ? (std::abs(a.x - frame.x) < near || std::abs(a.x - frame.right()) < near)
                                           : (std::abs(a.y - frame.y) < near || std::abs(a.y - frame.bottom()) < near);
            if (!beside) continue;
            const double shared = a.x == b.x ? std::min(b.y, frame.bottom()) - std::max(a.y, frame.y)
                                             : std::min(b.x, frame.right()) - std::max(a.x, frame.x);
            toll += rules_.hugging_cost * std::max(0.0, shared);
        }
        return toll;
    }

    void resolve_ports() {
        graph_.tails.resize(problem_.connections.size());
        graph_.heads.resize(problem_.connections.size());
        for (const auto& port : pending_) {
            const double along = is_horizontal(port.side.outward) ? port.at.x : port.at.y;
            const auto& line = port.stretch->vertices;
            const auto vertex = std::lower_bound(line.begin(), line.end(), along - same_line,
                                                 [](const auto& entry, double at) { return entry.first < at; });
            auto& ports = port.tail ? graph_.tails[port.connection] : graph_.heads[port.connection];
            ports.push_back({vertex->second, port.side, port.cost});
        }
    }

    const RoutingProblem& problem_;
    const RoutingRules& rules_;
    std::pmr::monotonic_buffer_resource memory_{first_memory};
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
