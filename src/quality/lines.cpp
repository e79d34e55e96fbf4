// The way of edges: what they pass, and what they run beside.
#include "quality/inspection.hpp"

namespace vellum::quality {
namespace {

constexpr double rounded = 0.6;  // px that a distance may lack because coordinates are rounded
constexpr double merged = 0.1;   // the same for parallel lines, which are rounded alike

/// Where a line first passes a box.
std::optional<Point> passes(const Line& line, const Rect& box) {
    if (!line.bounds.overlaps(box)) return std::nullopt;
    for (const auto& segment : line.segments) {
        if (const auto inside = clipped(segment, box.inflated(-slack))) return inside->middle();
    }
    return std::nullopt;
}

void slanted(Inspection& in, std::size_t index) {
    for (const auto& segment : in.lines[index].segments) {
        if (!segment.upright()) in.report(Flaw::slanted_edge, {in.edge(index)}, std::nullopt, segment.middle());
    }
}

void through_nodes(Inspection& in, std::size_t index) {
    for (std::size_t i = 0; i < in.picture.nodes.size(); ++i) {
        std::optional<Point> at;
        for_each_box(in.picture.nodes[i], [&](const Rect& box) {
            if (!at) at = passes(in.lines[index], box);
        });
        if (at) in.report(Flaw::edge_through_node, {in.edge(index)}, Subject{{Sort::node, i}}, *at);
    }
}

/// What is written at a frame is passed nowhere, nor between its parts: a corner icon and its title are one thing. An
/// overlay's title may stand away from its icon.
void through_headings(Inspection& in, std::size_t index) {
    for (const auto& [owner, frame] : in.frames) {
        std::optional<Point> at;
        if (owner.sort == Sort::cluster) {
            if (!frame->heading.empty()) at = passes(in.lines[index], frame->heading_bounds());
        } else {
            for (const Rect& part : frame->heading) at = at ? at : passes(in.lines[index], part);
        }
        if (at) in.report(Flaw::edge_through_title, {in.edge(index)}, Subject{owner, Part::heading}, *at);
    }
}

void along_borders(Inspection& in, std::size_t index) {
    const auto& line = in.lines[index];
    for (const auto& [owner, frame] : in.frames) {
        if (!line.bounds.inflated(apart).overlaps(frame->box)) continue;
        for (const auto& side : sides(frame->box)) {
            for (const auto& segment : line.segments) {
                const auto gap = gap_between(segment, side);
                if (gap && *gap < apart - rounded)
                    in.report(Flaw::edge_along_border, {in.edge(index)}, Subject{owner, Part::border}, segment.middle(),
                              *gap);
            }
        }
    }
}

/// Ends on one side of something: where they are more than fit there, they may be nearer to each other.
class Crowds {
public:
    explicit Crowds(const Inspection& in) : in_(in) {
        for (std::size_t i = 0; i < in.lines.size(); ++i) {
            if (in.lines[i].segments.empty()) continue;
            ends_.push_back({i, end_of(in, i, true), true});
            ends_.push_back({i, end_of(in, i, false), false});
        }
    }

    /// Both pieces are the last of their edges to one side that is crowded.
    bool excuse(std::size_t a, const Segment& piece_a, std::size_t b, const Segment& piece_b) const {
        for (const bool tail_a : {true, false}) {
            for (const bool tail_b : {true, false}) {
                if (!is_last(a, piece_a, tail_a) || !is_last(b, piece_b, tail_b)) continue;
                const End end = end_of(in_, a, tail_a);
                if (end.side != End::Side::none && end.same_side(end_of(in_, b, tail_b)) && is_crowded(end))
                    return true;
            }
        }
        return false;
    }

private:
    struct Ending {
        std::size_t edge;
        End end;
        bool tail;
    };

    bool is_last(std::size_t edge, const Segment& piece, bool tail) const {
        const auto& segments = in_.lines[edge].segments;
        return tail ? piece.from == segments.front().from : piece.to == segments.back().to;
    }

    /// Lines that end there: mates that end in one point draw one.
    bool is_crowded(const End& end) const {
        std::vector<const Ending*> lines;
        for (const auto& ending : ends_) {
            if (!ending.end.same_side(end)) continue;
            const bool joins = std::any_of(lines.begin(), lines.end(), [&](const Ending* other) {
                return are_mates(in_.picture.edges[ending.edge], in_.picture.edges[other->edge]) &&
                       ending.end.at == other->end.at;
            });
            if (!joins) lines.push_back(&ending);
        }
        const double room = std::max(0.0, side_length(in_.picture, end) - 2 * from_corner);
        return static_cast<double>(lines.size()) > std::floor(room / apart) + 1;
    }

    const Inspection& in_;
    std::vector<Ending> ends_;
};

/// The nearest that two edges run beside each other, and where.
void too_close(Inspection& in, std::size_t a, std::size_t b, std::optional<Crowds>& crowds) {
    std::optional<double> least;
    Point at;
    for (const auto& p : in.lines[a].segments) {
        for (const auto& q : in.lines[b].segments) {
            const auto gap = gap_between(p, q);
            if (!gap || *gap >= apart - merged || (least && *gap >= *least)) continue;
            if (!crowds) crowds.emplace(in);
            if (crowds->excuse(a, p, b, q)) continue;
            least = gap;
            at = middle_of_overlap(p.box(), q.box());
        }
    }
    if (least) in.report(Flaw::edges_too_close, {in.edge(a)}, Subject{in.edge(b)}, at, *least);
}

}  // namespace

void inspect_lines(Inspection& in) {
    std::optional<Crowds> crowds;  // counted when asked for
    for (std::size_t i = 0; i < in.lines.size(); ++i) {
        slanted(in, i);
        through_nodes(in, i);
        through_headings(in, i);
        along_borders(in, i);
        for (std::size_t j = 0; j < i; ++j) {
            if (are_mates(in.picture.edges[i], in.picture.edges[j])) continue;
            if (in.lines[i].bounds.inflated(apart).overlaps(in.lines[j].bounds)) too_close(in, i, j, crowds);
        }
    }
}

}  // namespace vellum::quality
