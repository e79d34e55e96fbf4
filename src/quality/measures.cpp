#include "quality/measures.hpp"

#include <numeric>

#include "quality/inspection.hpp"

namespace vellum::quality {
namespace {

constexpr double straight = 1e-6;  // sine of the angle up to which two pieces are one

bool turns(const Segment& a, const Segment& b) {
    const Point p = a.to - a.from, q = b.to - b.from;
    return std::abs(p.x * q.y - p.y * q.x) > straight * a.length() * b.length() || p.x * q.x + p.y * q.y < 0;
}

int bends_of(const Line& line) {
    int count = 0;
    for (std::size_t i = 1; i < line.segments.size(); ++i)
        count += turns(line.segments[i - 1], line.segments[i]) ? 1 : 0;
    return count;
}

void cross(const Inspection& in, std::size_t a, std::size_t b, std::vector<Crossing>& out) {
    if (!in.lines[a].bounds.overlaps(in.lines[b].bounds)) return;
    for (const auto& p : in.lines[a].segments) {
        for (const auto& q : in.lines[b].segments) {
            if (cross(p, q)) out.push_back({a, b, crossing(p, q)});
        }
    }
}

std::vector<Crossing> crossings(const Inspection& in) {
    std::vector<Crossing> out;
    for (std::size_t i = 0; i < in.lines.size(); ++i) {
        for (std::size_t j = i + 1; j < in.lines.size(); ++j) {
            if (!are_mates(in.picture.edges[i], in.picture.edges[j])) cross(in, i, j, out);
        }
    }
    return out;
}

bool passes(const Line& line, const Rect& box) {
    if (!line.bounds.overlaps(box)) return false;
    return std::any_of(line.segments.begin(), line.segments.end(),
                       [&](const Segment& segment) { return clipped(segment, box.inflated(-slack)).has_value(); });
}

bool passes_node(const Inspection& in, const Line& line) {
    return std::any_of(in.picture.nodes.begin(), in.picture.nodes.end(), [&](const Node& node) {
        bool hit = false;
        for_each_box(node, [&](const Rect& box) { hit = hit || passes(line, box); });
        return hit;
    });
}

bool hits_box(const Inspection& in, const Rect& label) {
    bool hit = false;
    const auto check = [&](const Rect& box) { hit = hit || label.inflated(-slack).overlaps(box); };
    for (const auto& node : in.picture.nodes) for_each_box(node, check);
    for (const auto& [owner, frame] : in.frames) {
        for (const Rect& box : frame->heading) check(box);
        for (const auto& side : sides(frame->box)) hit = hit || clipped(side, label.inflated(-slack)).has_value();
    }
    return hit;
}

/// A label, or the number of a step.
struct Mark {
    std::size_t edge;
    Rect box;
    std::optional<Rect> beside;  ///< the other one of its edge
};

std::vector<Mark> marks_of(const Picture& picture) {
    std::vector<Mark> out;
    for (std::size_t i = 0; i < picture.edges.size(); ++i) {
        const auto& edge = picture.edges[i];
        if (edge.label) out.push_back({i, *edge.label, edge.callout});
        if (edge.callout) out.push_back({i, *edge.callout, edge.label});
    }
    return out;
}

bool hits_mark(const std::vector<Mark>& marks, const Mark& mark) {
    return std::any_of(marks.begin(), marks.end(), [&](const Mark& other) {
        return &other != &mark && mark.box.inflated(-slack).overlaps(other.box);
    });
}

bool hits_line(const Inspection& in, const Mark& mark) {
    for (std::size_t other = 0; other < in.lines.size(); ++other) {
        const bool foreign = !are_mates(in.picture.edges[mark.edge], in.picture.edges[other]);
        if (foreign && passes(in.lines[other], mark.box)) return true;
    }
    return false;
}

bool is_far(const Inspection& in, std::size_t edge, const Rect& box) {
    const auto& segments = in.lines[edge].segments;
    return std::none_of(segments.begin(), segments.end(),
                        [&](const Segment& segment) { return distance(segment, box) <= label_reach; });
}

bool is_stray(const Inspection& in, const Mark& mark) {
    if (!is_far(in, mark.edge, mark.box)) return false;
    return !mark.beside || !mark.beside->inflated(label_reach).overlaps(mark.box) ||
           is_far(in, mark.edge, *mark.beside);
}

}  // namespace

Measures measure(const Picture& picture) {
    const Inspection in(picture);
    Measures out;
    out.crossings = static_cast<int>(crossings(in).size());
    out.area = picture.size.width * picture.size.height;
    out.aspect = picture.size.height > 0 ? picture.size.width / picture.size.height : 0;
    for (std::size_t i = 0; i < in.lines.size(); ++i) {
        out.bends.push_back(bends_of(in.lines[i]));
        for (const auto& segment : in.lines[i].segments) out.length += segment.length();
        out.edges_through_nodes += passes_node(in, in.lines[i]) ? 1 : 0;
    }
    const auto marks = marks_of(picture);
    out.labels = static_cast<int>(marks.size());
    for (const Mark& mark : marks) {
        out.overlapped_labels += hits_box(in, mark.box) || hits_mark(marks, mark) || hits_line(in, mark) ? 1 : 0;
        out.stray_labels += is_stray(in, mark) ? 1 : 0;
    }
    return out;
}

int all_bends(const Measures& measures) { return std::accumulate(measures.bends.begin(), measures.bends.end(), 0); }

std::vector<Crossing> crossings(const Picture& picture) { return crossings(Inspection(picture)); }

}  // namespace vellum::quality
