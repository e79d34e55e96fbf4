#include "layout/visibility.hpp"

#include <algorithm>
#include <limits>
#include <memory_resource>
#include <utility>

#include "layout/line_field.hpp"

namespace vellum::layout {
namespace {

constexpr std::size_t most_exact = 90;         // solids; beyond, lines that nearly coincide are one
constexpr double near_line = 20;               // px: nudging parts routes and centres them anyway
constexpr std::size_t vertices_expected = 16;  // on a line
constexpr std::size_t first_memory = 1 << 16;  // bytes, for what is known along the lines

/// What lies on a stretch.
struct Course {
    using Vertices = std::pmr::vector<std::pair<double, std::uint32_t>>;

    explicit Course(std::pmr::memory_resource& memory) : stops(&memory), vertices(&memory) {
        vertices.reserve(vertices_expected);
    }

    std::pmr::vector<double> stops;  ///< where there are vertices that no other stretch asks for: ports
    Vertices vertices;               ///< along it, by where they lie
};

class Builder {
public:
    Builder(const RoutingProblem& problem, const RoutingRules& rules)
        : problem_(problem), rules_(rules), horizontal_(problem, rules, false), vertical_(problem, rules, true) {}

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
        add_courses(rows_, horizontal_.stretches().size());
        add_courses(columns_, vertical_.stretches().size());
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
        const Course* course;
    };

    /// A frame that a line crosses or runs close beside.
    struct Near {
        std::uint32_t index;
        double from, to;  ///< along the line
        bool entered, beside;

        bool holds(double at) const { return at >= from && at <= to; }
        bool is_crossed(double a, double b) const { return entered && holds(a) != holds(b); }
    };

    /// One by one: copies would not lie in the memory for all.
    void add_courses(std::vector<Course>& courses, std::size_t count) {
        courses.reserve(count);
        while (courses.size() < count) courses.emplace_back(memory_);
    }

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
        const auto stretch = field(side).at(at);
        if (!stretch) return;
        Course& course = (is_horizontal(side.outward) ? rows_ : columns_)[*stretch];
        course.stops.push_back(side.at);
        double cost = side.cost;
        if (side.preferred) cost += rules_.off_center_cost * std::min(1.0, std::abs(across - *side.preferred) / 8);
        pending_.push_back({at, side, cost, connection, tail, &course});
    }

    std::uint32_t add_vertex(Point p) {
        graph_.vertices.push_back({p, {no_vertex, no_vertex, no_vertex, no_vertex}, {}});
        return static_cast<std::uint32_t>(graph_.vertices.size() - 1);
    }

    /// Vertices where lines cross and at the ports, linked with their neighbours along each line.
    void connect() {
        const auto &hs = horizontal_.stretches(), &vs = vertical_.stretches();
        graph_.vertices.reserve(vertices_expected * hs.size());
        for (std::size_t i = 0; i < hs.size(); ++i) {
            const Stretch& h = hs[i];
            auto v = std::lower_bound(vs.begin(), vs.end(), h.from - same_line,
                                      [](const Stretch& s, double x) { return s.across < x; });
            for (; v != vs.end() && v->across <= h.to + same_line; ++v) {
                if (v->from > h.across + same_line || v->to < h.across - same_line) continue;
                const auto vertex = add_vertex({v->across, h.across});
                rows_[i].vertices.emplace_back(v->across, vertex);
                columns_[static_cast<std::size_t>(v - vs.begin())].vertices.emplace_back(h.across, vertex);
            }
        }
        for (std::size_t i = 0; i < hs.size(); ++i) link(hs[i].across, rows_[i], Heading::right);
        for (std::size_t i = 0; i < vs.size(); ++i) link(vs[i].across, columns_[i], Heading::down);
    }

    void link(double across, Course& course, Heading heading) {
        auto& along = course.vertices;  // in order, as the crossing lines were
        for (double stop : course.stops) {
            const auto next = std::lower_bound(along.begin(), along.end(), stop - same_line,
                                               [](const auto& entry, double at) { return entry.first <= at; });
            if (next != along.end() && next->first < stop + same_line) continue;
            const Point p{stop, across};
            along.emplace(next, stop, add_vertex(heading == Heading::right ? p : transposed(p)));
        }
        find_frames_near(across, heading);
        for (std::size_t i = 1; i < along.size(); ++i) link_pair(along[i - 1], along[i], heading);
    }

    /// The frames that a line in this direction crosses or runs close beside.
    void find_frames_near(double across, Heading heading) {
        near_.clear();
        for (std::uint32_t i = 0; i < problem_.frames.size(); ++i) {
            const Rect& r = problem_.frames[i];
            const Rect frame = is_horizontal(heading) ? r : transposed(r);
            const bool entered = across >= frame.y && across <= frame.bottom();
            const bool beside =
                std::abs(across - frame.y) < rules_.clearance || std::abs(across - frame.bottom()) < rules_.clearance;
            if (entered || beside) near_.push_back({i, frame.x, frame.right(), entered, beside});
        }
    }

    using Stop = Course::Vertices::value_type;

    void link_pair(const Stop& a, const Stop& b, Heading heading) {
        const auto forth = static_cast<std::size_t>(heading), back = static_cast<std::size_t>(opposite(heading));
        Vertex &one = graph_.vertices[a.second], &other = graph_.vertices[b.second];
        one.next[forth] = b.second;
        other.next[back] = a.second;
        if (near_.empty()) return;
        one.toll[forth] = other.toll[back] = static_cast<float>(toll_between(a.first, b.first));
        one.gate[forth] = other.gate[back] = crossed_.empty() ? 0 : gate();
    }

    /// Crossing a cluster's border costs, and so does running close beside one. Notes which ones are crossed.
    double toll_between(double a, double b) {
        crossed_.clear();
        double toll = 0;
        for (const Near& frame : near_) {
            if (frame.is_crossed(a, b)) {
                toll += rules_.frame_cost;
                crossed_.push_back(frame.index);
            }
            if (!frame.beside) continue;
            toll += rules_.hugging_cost * std::max(0.0, std::min(b, frame.to) - std::max(a, frame.from));
        }
        return toll;
    }

    /// Where the crossed frames are in the graph's gates; those of the step before are often the same.
    std::uint32_t gate() {
        if (graph_.gates.back() != crossed_) graph_.gates.push_back(crossed_);
        return static_cast<std::uint32_t>(graph_.gates.size() - 1);
    }

    void resolve_ports() {
        graph_.tails.resize(problem_.connections.size());
        graph_.heads.resize(problem_.connections.size());
        for (const auto& port : pending_) {
            const double along = is_horizontal(port.side.outward) ? port.at.x : port.at.y;
            const auto& line = port.course->vertices;
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
    std::vector<Course> rows_, columns_;  // by stretch, once these are known
    std::vector<PendingPort> pending_;
    std::vector<Near> near_;              // of the line that is linked
    std::vector<std::uint32_t> crossed_;  // frames, of a step of it
    VisibilityGraph graph_;
};

}  // namespace

VisibilityGraph build_visibility(const RoutingProblem& problem, const RoutingRules& rules) {
    return Builder(problem, rules).build();
}

}  // namespace vellum::layout
