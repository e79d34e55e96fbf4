#include "layout/traffic.hpp"

#include <algorithm>

namespace vellum::layout {

Traffic::Traffic(const VisibilityGraph& graph)
    : graph_(graph), right_(graph.vertices.size()), down_(graph.vertices.size()), met_(graph.vertices.size()) {}

void Traffic::add(const FoundPath& path, std::uint32_t route) {
    visit(path, [&](Routes& list) { list.push_back(route); });
    count(path, 1);
}

void Traffic::remove(const FoundPath& path, std::uint32_t route) {
    visit(path, [&](Routes& list) { list.erase(std::find(list.begin(), list.end(), route)); });
    count(path, -1);
}

void Traffic::count(const FoundPath& path, int by) {
    for (std::size_t i = 1; i < path.vertices.size(); ++i) {
        const std::uint32_t a = path.vertices[i - 1], b = path.vertices[i];
        const std::size_t axis = graph_.vertices[a].at.y == graph_.vertices[b].at.y ? 0 : 1;
        met_[a][axis] += by;
        met_[b][axis] += by;
    }
}

template <class Visitor>
void Traffic::visit(const FoundPath& path, Visitor visitor) {
    for (std::size_t i = 1; i < path.vertices.size(); ++i) {
        std::uint32_t a = path.vertices[i - 1], b = path.vertices[i];
        const Point p = graph_.vertices[a].at, q = graph_.vertices[b].at;
        if (q.x < p.x || q.y < p.y) std::swap(a, b);
        visitor(p.y == q.y ? right_[a] : down_[a]);
    }
}

}  // namespace vellum::layout
