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

bool hits_edge(const Inspection& in, std::size_t index, const Rect& label) {
    for (std::size_t other = 0; other < in.lines.size(); ++other) {
        if (other == index) continue;
        const auto& edge = in.picture.edges[other];
        if (edge.label && label.inflated(-slack).overlaps(*edge.label)) return true;
        if (!are_mates(in.picture.edges[index], edge) && passes(in.lines[other], label)) return true;
    }
    return false;
}

bool is_stray(const Inspection& in, std::size_t index, const Rect& label) {
    const auto& segments = in.lines[index].segments;
    return std::none_of(segments.begin(), segments.end(),
                        [&](const Segment& segment) { return distance(segment, label) <= label_reach; });
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
        const auto& label = picture.edges[i].label;
        if (!label) continue;
        out.overlapped_labels += hits_box(in, *label) || hits_edge(in, i, *label) ? 1 : 0;
        out.stray_labels += is_stray(in, i, *label) ? 1 : 0;
    }
    return out;
}

int all_bends(const Measures& measures) { return std::accumulate(measures.bends.begin(), measures.bends.end(), 0); }

std::vector<Crossing> crossings(const Picture& picture) { return crossings(Inspection(picture)); }

}  // namespace vellum::quality
