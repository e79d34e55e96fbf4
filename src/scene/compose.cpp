#include "scene/compose.hpp"

#include "scene/compose_edge.hpp"
#include "scene/compose_item.hpp"
#include "scene/compose_text.hpp"
#include "scene/dashes.hpp"

namespace vellum::scene {
namespace {

const char* arrow_word(Arrows arrows) {
    switch (arrows) {
        case Arrows::forward: return " to ";
        case Arrows::back: return " from ";
        case Arrows::both:
        case Arrows::none: return " and ";
    }
    return " to ";
}

class Composer {
public:
    Composer(const model::Graph& graph, const layout::Layout& layout, const theme::Theme& theme)
        : graph_(graph), layout_(layout), theme_(theme), names_(model::name_all(graph)), lines_(graph, layout, theme) {}

    Scene compose() {
        Scene scene;
        scene.size = layout_.size;
        scene.name = graph_.name;
        scene.title = graph_.title;
        scene.description = graph_.summary.empty() ? graph_.title : graph_.summary;
        scene.background = theme_.colors.background;
        scene.items.emplace_back(header());
        for (const auto& cluster : graph_.clusters) {
            scene.items.emplace_back(cluster_group(graph_, cluster, names_[cluster.id], layout_, theme_));
        }
        for (const auto& overlay : graph_.overlays) {
            scene.items.emplace_back(overlay_group(graph_, overlay, names_[overlay.id], layout_, theme_));
        }
        for (const auto& edge : graph_.edges) scene.items.emplace_back(edge_group(edge));
        for (const auto& node : graph_.nodes) {
            scene.items.emplace_back(node_group(node, names_[node.id], layout_, theme_));
        }
        if (!layout_.legend.empty()) scene.items.emplace_back(legend());
        return scene;
    }

private:
    Group header() const {
        Group group;
        group.role = "header";
        add_text(group.children, "title", layout_.title, Align::left, theme_.colors.ink);
        add_text(group.children, "summary", layout_.summary, Align::left, theme_.colors.secondary);
        return group;
    }

    Group edge_group(const model::Edge& edge) const {
        const auto& route = layout_[edge.id];
        Group group;
        group.role = "edge";
        group.id = names_[edge.id];
        const std::string what = edge.label.empty() ? theme::word(edge.relation) : edge.label;
        const std::string ends = graph_.item(edge.tail).label + arrow_word(edge.arrows) + graph_.item(edge.head).label;
        group.title = edge.tooltip.empty() ? ends + ": " + what : edge.tooltip;
        group.link = edge.link;
        group.data = {{"data-relation", theme::word(edge.relation)}};
        if (edge.step) group.data.emplace_back("data-step", std::to_string(edge.step->number));
        lines_.add(group, edge);
        if (route.label) add_text(group.children, "edge-label", *route.label, Align::center, theme_.colors.line);
        if (route.callout && edge.step) {
            group.children.emplace_back(callout_group(edge.step->number, edge.step->text, *route.callout, theme_));
        }
        return group;
    }

    Group legend() const {
        Group group;
        group.role = "legend";
        for (const auto& entry : layout_.legend) {
            const Rect& r = entry.line;
            group.children.emplace_back(Path{"edge-line",
                                             {MoveTo{{r.x, r.y}}, LineTo{{r.right(), r.y}}},
                                             Stroke{theme_.colors.line, theme_.metrics.edge_width,
                                                    fitted(theme::dashes(entry.relation), r.width), Cap::round},
                                             std::nullopt});
            add_text(group.children, "legend-word", entry.word, Align::left, theme_.colors.secondary);
        }
        return group;
    }

    const model::Graph& graph_;
    const layout::Layout& layout_;
    const theme::Theme& theme_;
    model::Names names_;
    EdgeLines lines_;
};

}  // namespace

Scene compose(const model::Graph& graph, const layout::Layout& layout, const theme::Theme& theme) {
    return Composer(graph, layout, theme).compose();
}

}  // namespace vellum::scene
