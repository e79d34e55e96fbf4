#include "scene/junctions.hpp"

#include <algorithm>

#include "scene/stroke_path.hpp"

namespace vellum::scene {
namespace {

constexpr double same = 0.01;  // px

/// The direction, of length 1, in which a line goes on so many px from its start; nothing where it ends.
std::optional<Point> direction_at(const Polyline& line, double px) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double leg = geometry::distance(line[i - 1], line[i]);
        if (leg > px + same) return (line[i] - line[i - 1]) * (1 / leg);
        px -= leg;
    }
    return std::nullopt;
}

Polyline reversed(const Polyline& line) { return {line.rbegin(), line.rend()}; }

void add(std::vector<Junction>& out, const model::Edge& first, const std::optional<Point>& at) {
    if (!at) return;
    const bool known = std::ranges::any_of(out, [&](const Junction& junction) {
        return junction.bundle == first.bundle && geometry::distance(junction.at, *at) < same;
    });
    if (!known) out.push_back({first.id, *first.bundle, *at});
}

}  // namespace

std::optional<Point> opposite_parting(const Polyline& a, const Polyline& b) {
    const double shared = shared_start(a, b);
    if (shared <= 0) return std::nullopt;
    const auto along_a = direction_at(a, shared), along_b = direction_at(b, shared);
    if (!along_a || !along_b || geometry::length(*along_a + *along_b) > same) return std::nullopt;
    return shortened(a, shared, 0).front();
}

std::vector<Junction> junctions(const model::Graph& graph, const layout::Layout& layout) {
    std::vector<Junction> out;
    if (graph.routing == Routing::curved) return out;
    for (const auto& first : graph.edges) {
        if (!first.bundle) continue;
        for (std::size_t i = first.id.value + 1; i < graph.edges.size(); ++i) {
            const auto& second = graph.edges[i];
            if (second.bundle != first.bundle) continue;
            const Polyline &a = layout[first.id].points, &b = layout[second.id].points;
            add(out, first, opposite_parting(a, b));
            add(out, first, opposite_parting(reversed(a), reversed(b)));
        }
    }
    return out;
}

}  // namespace vellum::scene
