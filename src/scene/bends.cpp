#include "scene/bends.hpp"

#include <algorithm>
#include <cmath>

namespace vellum::scene {
namespace {

constexpr double curve_radius = 28;
constexpr double cut_length = 16;  // on each leg
constexpr double clear = 4;        // px between a bend and what lies inside of it
constexpr double step = 2;         // between the reaches tried

/// The borders of a frame and its heading.
void add_frame(std::vector<Rect>& out, const layout::ClusterBox& box) {
    const Rect f = box.frame;
    for (const Rect& part : {Rect{f.x, f.y, f.width, 0}, Rect{f.x, f.bottom(), f.width, 0}, Rect{f.x, f.y, 0, f.height},
                             Rect{f.right(), f.y, 0, f.height}, box.corner, box.title.box, box.caption.box})
        out.push_back(part);
}

std::vector<Rect> obstacles(const layout::Layout& layout) {
    std::vector<Rect> out;
    const auto add_callouts = [&](const auto& callouts) {
        for (const auto& callout : callouts) {
            if (callout) out.push_back(*callout);
        }
    };
    for (const auto& node : layout.nodes) {
        for (const Rect& box : {node.icon, node.label.box, node.caption.box}) out.push_back(box);
    }
    for (const auto& cluster : layout.clusters) add_frame(out, cluster);
    for (const auto& overlay : layout.overlays) {
        for (const auto& part : overlay.parts) add_frame(out, part);
    }
    for (const auto& edge : layout.edges) {
        if (edge.label) out.push_back(edge.label->box);
        if (edge.callout) out.push_back(*edge.callout);
    }
    add_callouts(layout.node_callouts);
    add_callouts(layout.cluster_callouts);
    add_callouts(layout.overlay_callouts);
    std::erase_if(out, [](const Rect& box) { return box.width <= 0 && box.height <= 0; });
    return out;
}

}  // namespace

Bends::Bends(const model::Graph& graph, const layout::Layout& layout, const theme::Theme& theme)
    : routing_(graph.routing), metrics_(theme.metrics) {
    if (routing_ != Routing::orthogonal) obstacles_ = obstacles(layout);
}

double Bends::wished_reach() const {
    switch (routing_) {
        case Routing::orthogonal: return metrics_.bend_radius;
        case Routing::polyline: return cut_length;
        case Routing::curved: return curve_radius;
    }
    return metrics_.bend_radius;
}

double Bends::free_reach(Point before, Point bend, Point behind, double wish) const {
    for (double reach = wish; reach > metrics_.bend_radius; reach -= step) {
        const Rect room = Rect::spanning(toward(bend, before, reach), toward(bend, behind, reach)).inflated(clear);
        if (std::ranges::none_of(obstacles_, [&](const Rect& box) { return room.overlaps(box); })) return reach;
    }
    return std::min(wish, metrics_.bend_radius);
}

double Bends::reach_at(const Polyline& line, double px) const {
    if (routing_ == Routing::orthogonal) return wished_reach();
    double passed = 0;
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        passed += geometry::distance(line[i - 1], line[i]);
        if (std::abs(passed - px) > 0.5) continue;
        return free_reach(line[i - 1], line[i], line[i + 1], wished_reach());
    }
    return metrics_.bend_radius;
}

std::vector<PathCommand> Bends::along(const Polyline& line, StraightEnds ends) const {
    if (routing_ == Routing::orthogonal) return rounded(line, wished_reach(), ends);
    const auto free = [this](Point before, Point bend, Point behind, double wish) {
        return free_reach(before, bend, behind, wish);
    };
    return routing_ == Routing::curved ? rounded(line, wished_reach(), ends, free)
                                       : cut(line, wished_reach(), ends, free);
}

}  // namespace vellum::scene
