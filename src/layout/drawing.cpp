#include <cmath>

#include "layout/crowd.hpp"

namespace vellum::layout {

Drawing::Drawing(const model::Graph& g, const Measures& measures, const theme::Theme& theme, Layout& l)
    : graph(g), metrics(theme.metrics), layout(l) {
    for (std::size_t i = 0; i < l.clusters.size(); ++i) {
        frames.push_back({&l.clusters[i], &l.cluster_callouts[i], measures.clusters[i].centered, true});
    }
    for (std::size_t i = 0; i < l.overlays.size(); ++i) {
        auto& parts = l.overlays[i].parts;
        for (std::size_t p = 0; p < parts.size(); ++p) {
            frames.push_back(
                {&parts[p], p == 0 ? &l.overlay_callouts[i] : nullptr, measures.overlays[i].centered, false});
        }
    }
}

std::vector<std::size_t> Drawing::frames_of(model::Element end) const {
    if (const auto* cluster = std::get_if<model::ClusterId>(&end)) return {cluster->value};
    std::vector<std::size_t> out;
    const auto* overlay = std::get_if<model::OverlayId>(&end);
    if (overlay == nullptr) return out;
    std::size_t first = layout.clusters.size();
    for (std::size_t i = 0; i < overlay->value; ++i) first += layout.overlays[i].parts.size();
    for (std::size_t p = 0; p < layout.overlays[overlay->value].parts.size(); ++p) out.push_back(first + p);
    return out;
}

bool Drawing::mates(std::size_t a, std::size_t b) const {
    return graph.edges[a].bundle && graph.edges[a].bundle == graph.edges[b].bundle;
}

bool Drawing::starts_horizontal(std::size_t edge) const {
    const auto& points = layout.edges[edge].points;
    return std::abs(points[0].y - points[1].y) < std::abs(points[0].x - points[1].x);
}

void normalise(Polyline& points) {
    Polyline out;
    for (const Point p : points) {
        if (!out.empty() && geometry::distance(out.back(), p) < 0.01) continue;
        const std::size_t n = out.size();
        const bool on = n >= 2 && ((out[n - 2].x == out[n - 1].x && out[n - 1].x == p.x) ||
                                   (out[n - 2].y == out[n - 1].y && out[n - 1].y == p.y));
        if (on)
            out.back() = p;
        else
            out.push_back(p);
    }
    if (out.size() >= 2) points = std::move(out);
}

}  // namespace vellum::layout
