#include "layout/dot_passages.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace vellum::layout::dot {
namespace {

constexpr int virtual_node = 1;  // Graphviz: VIRTUAL, in a header that is not installed

/// A virtual node as dot left it: its coordinate across the flow up to a shift and, for columns, a sign.
struct Raw {
    std::size_t line;
    int rank;
    double across;
    bool label;
};

bool columns(const Input& input) { return input.direction == Direction::right || input.direction == Direction::left; }
double across(const Input& input, Point p) { return columns(input) ? p.y : p.x; }

Agedge_t* original(Agnode_t* node) {
    Agedge_t* edge = ND_out(node).list && ND_out(node).list[0] ? ND_out(node).list[0] : nullptr;
    if (edge == nullptr && ND_in(node).list) edge = ND_in(node).list[0];
    while (edge != nullptr && ED_to_orig(edge) != nullptr) edge = ED_to_orig(edge);
    return edge;
}

std::vector<Raw> read_virtual_nodes(const Input& input, Agraph_t* graph, const std::vector<Agedge_t*>& edges) {
    std::map<const Agedge_t*, std::size_t> line_of;
    for (std::size_t i = 0; i < edges.size(); ++i) line_of.emplace(AGMKOUT(edges[i]), i);
    std::vector<Raw> out;
    for (int r = GD_minrank(graph); r <= GD_maxrank(graph); ++r) {
        for (int i = 0; i < GD_rank(graph)[r].n; ++i) {
            Agnode_t* node = GD_rank(graph)[r].v[i];
            if (node == nullptr || ND_node_type(node) != virtual_node) continue;
            Agedge_t* edge = original(node);
            const auto line = edge == nullptr ? line_of.end() : line_of.find(AGMKOUT(edge));
            if (line == line_of.end()) continue;
            const double x = ND_coord(node).x;
            out.push_back({line->second, r, columns(input) ? -x : x, ND_label(node) != nullptr});
        }
    }
    return out;
}

/// From dot's inner coordinates to ours: dot draws most lines straight, so the shift that makes most ends of lines level
/// with their first virtual node is the one.
double likeliest_shift(const Input& input, const std::vector<Rect>& boxes, const std::vector<Raw>& raw) {
    std::map<long, int> votes;
    const auto vote = [&](std::size_t box, const Raw& passage) {
        ++votes[std::lround(across(input, boxes[box].center()) - passage.across)];
    };
    for (const auto& passage : raw) {
        vote(input.lines[passage.line].tail, passage);
        vote(input.lines[passage.line].head, passage);
    }
    const auto best =
        std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == votes.end() ? 0 : static_cast<double>(best->first);
}

struct Extent {
    double low, high;
};

/// The stretch of the flow that each rank takes; a rank without boxes lies between the nearest
/// that have some.
std::map<int, Extent> rank_extents(const Input& input, const std::vector<Rect>& boxes,
                                   const std::vector<Agnode_t*>& nodes) {
    std::map<int, Extent> out;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Extent own =
            columns(input) ? Extent{boxes[i].x, boxes[i].right()} : Extent{boxes[i].y, boxes[i].bottom()};
        const auto [place, added] = out.emplace(ND_rank(nodes[i]), own);
        if (!added) place->second = {std::min(place->second.low, own.low), std::max(place->second.high, own.high)};
    }
    return out;
}

double along_of(int rank, const std::map<int, Extent>& extents) {
    const auto next = extents.lower_bound(rank);
    if (next != extents.end() && next->first == rank) return (next->second.low + next->second.high) / 2;
    if (next == extents.begin() || next == extents.end()) return 0;
    const auto& [first, a] = *std::prev(next);
    const auto& [second, b] = *next;
    const double start = a.low < b.low ? a.high : a.low, stop = a.low < b.low ? b.low : b.high;
    return start + (stop - start) * (rank - first) / (second - first);
}

}  // namespace

std::vector<Passage> read_passages(const Input& input, const std::vector<Rect>& boxes,
                                   const std::vector<Agnode_t*>& nodes, const std::vector<Agedge_t*>& edges) {
    std::vector<Passage> out;
    if (nodes.empty() || GD_rank(agroot(nodes[0])) == nullptr) return out;
    auto raw = read_virtual_nodes(input, agroot(nodes[0]), edges);
    std::stable_sort(raw.begin(), raw.end(),
                     [](const Raw& a, const Raw& b) { return std::pair(a.line, a.rank) < std::pair(b.line, b.rank); });
    const double shift = likeliest_shift(input, boxes, raw);
    const auto extents = rank_extents(input, boxes, nodes);
    for (const auto& passage : raw) {
        const double along = along_of(passage.rank, extents), over = passage.across + shift;
        out.push_back({passage.line, columns(input) ? Point{along, over} : Point{over, along}, passage.label});
    }
    return out;
}

}  // namespace vellum::layout::dot
