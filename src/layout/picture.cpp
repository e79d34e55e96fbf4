#include "layout/picture.hpp"

namespace vellum::layout {
namespace {

using quality::Ref;
using quality::Sort;

constexpr double foot_gap = 3;  // from a node's text to an edge that ends below it

std::vector<Rect> there(std::initializer_list<Rect> boxes) {
    std::vector<Rect> out;
    for (const Rect& box : boxes) {
        if (!box.empty()) out.push_back(box);
    }
    return out;
}

quality::Frame frame_of(const ClusterBox& box) {
    return {box.frame, there({box.corner, box.title.box, box.caption.box})};
}

class Converter {
public:
    Converter(const model::Graph& graph, const Layout& layout, const theme::Theme& theme)
        : graph_(graph), layout_(layout) {
        picture_.size = layout.size;
        picture_.margin = theme.metrics.margin;
        picture_.flow = graph.direction;
    }

    quality::Picture run() {
        picture_.texts = there({layout_.title.box, layout_.summary.box});
        for (const auto& entry : layout_.legend) picture_.texts.push_back(geometry::united(entry.line, entry.word.box));
        for (const auto& node : graph_.nodes) picture_.nodes.push_back(converted(node));
        for (const auto& cluster : graph_.clusters) picture_.clusters.push_back(converted(cluster));
        for (const auto& overlay : graph_.overlays) picture_.overlays.push_back(converted(overlay));
        for (const auto& edge : graph_.edges) picture_.edges.push_back(converted(edge));
        return std::move(picture_);
    }

private:
    static std::optional<std::size_t> index(const std::optional<model::ClusterId>& id) {
        if (!id) return std::nullopt;
        return id->value;
    }

    quality::Node converted(const model::Node& node) const {
        const auto& box = layout_[node.id];
        quality::Node out{box.icon, there({box.label.box, box.caption.box}), {}, {}, index(node.parent)};
        if (!out.texts.empty()) out.foot = box.text().bottom() + foot_gap;
        out.callout = layout_.node_callouts[node.id.value];
        return out;
    }

    quality::Cluster converted(const model::Cluster& cluster) const {
        return {frame_of(layout_[cluster.id]), layout_.cluster_callouts[cluster.id.value], index(cluster.parent)};
    }

    quality::Overlay converted(const model::Overlay& overlay) const {
        quality::Overlay out;
        for (const auto& part : layout_[overlay.id].parts) out.frames.push_back(frame_of(part));
        for (const auto member : overlay.members) out.members.push_back(ref_of(member));
        out.callout = layout_.overlay_callouts[overlay.id.value];
        return out;
    }

    quality::Edge converted(const model::Edge& edge) const {
        const auto& route = layout_[edge.id];
        quality::Edge out{ref_of(edge.tail), ref_of(edge.head), route.points, {},
                          route.callout,     edge.bundle,       edge.arrows};
        if (route.label) out.label = route.label->box;
        return out;
    }

    const model::Graph& graph_;
    const Layout& layout_;
    quality::Picture picture_;
};

}  // namespace

Ref ref_of(model::Element element) {
    constexpr Sort sorts[]{Sort::node, Sort::cluster, Sort::overlay};
    return {sorts[element.index()], std::visit([](auto id) -> std::size_t { return id.value; }, element)};
}

quality::Picture picture_of(const model::Graph& graph, const Layout& layout, const theme::Theme& theme) {
    return Converter(graph, layout, theme).run();
}

}  // namespace vellum::layout
