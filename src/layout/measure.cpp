#include "layout/measure.hpp"

#include <algorithm>
#include <array>

#include "catalog/catalog.hpp"

namespace vellum::layout {
namespace {

constexpr double title_room = 720;       // widest header before it wraps
constexpr double legend_room = 2000;     // an entry never wraps
constexpr double edge_label_room = 110;  // labels on edges wrap early: a rank gap grows with them
constexpr double cluster_title_room = 260;
constexpr double overlay_heading_gap = 6;   // where no edge arrives from above
constexpr double overlay_title_room = 160;  // every member keeps room for it: see overlay_room.hpp

constexpr std::array all_relations{Relation::flow,       Relation::triggers, Relation::writes,    Relation::invokes,
                                   Relation::notifies,   Relation::reads,    Relation::queries,   Relation::logs,
                                   Relation::authorizes, Relation::deploys,  Relation::replicates};

Size stacked(const text::Block& above, const text::Block& below, double gap) {
    const bool both = !above.lines.empty() && !below.lines.empty();
    return {std::max(above.width, below.width), above.height + below.height + (both ? gap : 0)};
}

NodeTexts measure_node(const model::Node& node, const theme::Theme& theme) {
    const auto& fonts = theme.fonts;
    NodeTexts out;
    out.label = text::wrap(node.label, fonts.label, theme.metrics.label_room);
    out.caption = text::wrap(node.caption, fonts.caption, theme.metrics.label_room + 20);
    out.text_size = stacked(out.label, out.caption, theme.metrics.label_caption_gap);
    return out;
}

/// Of a cluster or an overlay.
template <class Frame>
ClusterTexts measure_frame(const Frame& frame, double title_room, const theme::Theme& theme) {
    const auto& fonts = theme.fonts;
    const auto& metrics = theme.metrics;
    ClusterTexts out;
    out.title = text::wrap(frame.label, fonts.cluster_title, title_room);
    out.caption = text::wrap(frame.caption, fonts.caption, title_room);
    if (const auto* kind = catalog::find(frame.key)) {
        const auto style = frame.from_node_kind ? catalog::service_group(*kind) : kind->group;
        out.corner_icon = style.corner_icon && kind->icon != nullptr;
        out.centered = style.title == catalog::TitlePlace::center;
    }
    const Size texts = stacked(out.title, out.caption, metrics.label_caption_gap);
    const double corner = out.corner_icon ? metrics.corner_icon : 0;
    const double opposite = out.centered ? corner : 0;  // a title in the middle keeps clear of the icon on one side
    out.heading = {corner + metrics.title_gap + texts.width + opposite, std::max(corner, texts.height + 10)};
    return out;
}

/// The text of an edge; fan-ins and fan-outs of one statement say it once, on the bundle's first edge.
std::string_view own_label(const model::Graph& graph, const model::Edge& edge) {
    if (!edge.bundle) return edge.label;
    for (const auto& other : graph.edges) {
        if (other.bundle == edge.bundle) return other.id == edge.id ? std::string_view(edge.label) : std::string_view();
    }
    return edge.label;
}

/// The line styles in use, each with the words of its relations.
std::vector<std::pair<Relation, std::string>> line_styles(const model::Graph& graph) {
    std::vector<std::pair<Relation, std::string>> styles;
    for (const Relation relation : all_relations) {
        const bool used = std::any_of(graph.edges.begin(), graph.edges.end(), [&](const model::Edge& edge) {
            return edge.relation == relation && edge.line == Line::by_relation;
        });
        if (!used) continue;
        const auto alike = std::find_if(styles.begin(), styles.end(), [&](const auto& style) {
            return theme::dashes(style.first) == theme::dashes(relation);
        });
        if (alike == styles.end())
            styles.emplace_back(relation, theme::word(relation));
        else
            alike->second += std::string(" / ") + theme::word(relation);
    }
    return styles;
}

std::vector<LegendTexts> measure_legend(const model::Graph& graph, const theme::Theme& theme) {
    const auto styles = line_styles(graph);
    std::vector<LegendTexts> legend;
    if (styles.size() < 2) return legend;
    for (const auto& [relation, words] : styles)
        legend.push_back({relation, text::wrap(words, theme.fonts.legend, legend_room, 1)});
    return legend;
}

/// True when edges need room between an overlay's heading and its members: the flow runs up or down, or a member has a
/// loop, which comes back from above.
bool edges_arrive_above(const model::Graph& graph, const model::Overlay& overlay) {
    const auto upright = [](Direction flow) { return flow == Direction::down || flow == Direction::up; };
    if (std::ranges::any_of(overlay.members, [&](model::Element member) {
            return upright(model::direction_inside(graph, graph.item(member).parent));
        }))
        return true;
    return std::any_of(graph.edges.begin(), graph.edges.end(), [&](const model::Edge& edge) {
        return edge.tail == edge.head &&
               std::find(overlay.members.begin(), overlay.members.end(), edge.tail) != overlay.members.end();
    });
}

}  // namespace

Measures measure(const model::Graph& graph, const theme::Theme& theme) {
    Measures out;
    out.title = text::wrap(graph.title, theme.fonts.title, title_room);
    out.summary = text::wrap(graph.summary, theme.fonts.summary, title_room);
    out.legend = measure_legend(graph, theme);
    for (const auto& node : graph.nodes) out.nodes.push_back(measure_node(node, theme));
    for (const auto& cluster : graph.clusters)
        out.clusters.push_back(measure_frame(cluster, cluster_title_room, theme));
    for (const auto& overlay : graph.overlays) {
        out.overlays.push_back(measure_frame(overlay, overlay_title_room, theme));
        const bool needs_room = edges_arrive_above(graph, overlay);
        out.overlays.back().gap_below = needs_room ? theme.metrics.heading_gap + 6 : overlay_heading_gap;
    }
    for (const auto& edge : graph.edges) {
        out.edge_labels.push_back(text::wrap(own_label(graph, edge), theme.fonts.edge_label, edge_label_room));
    }
    return out;
}

NodeBox node_box(const NodeTexts& texts, Point center, const theme::Theme& theme) {
    const auto& metrics = theme.metrics;
    NodeBox box;
    box.icon = Rect::around(center, {metrics.icon, metrics.icon});
    const double top = box.icon.bottom() + metrics.icon_label_gap;
    box.label = {texts.label, {center.x - texts.label.width / 2, top, texts.label.width, texts.label.height}};
    const double gap = texts.label.lines.empty() ? 0 : metrics.label_caption_gap;
    box.caption = {
        texts.caption,
        {center.x - texts.caption.width / 2, box.label.box.bottom() + gap, texts.caption.width, texts.caption.height}};
    return box;
}

ClusterBox cluster_box(const ClusterTexts& texts, const Rect& frame, const theme::Theme& theme) {
    const auto& metrics = theme.metrics;
    ClusterBox box;
    box.frame = frame;
    if (texts.corner_icon) box.corner = {frame.x, frame.y, metrics.corner_icon, metrics.corner_icon};
    const double corner_right = frame.x + (texts.corner_icon ? metrics.corner_icon : 0);
    const double x = corner_right + metrics.title_gap;
    const auto aligned = [&](double own) { return texts.centered ? frame.center().x - own / 2 : x; };
    const double row = texts.corner_icon ? metrics.corner_icon : texts.title.line_height + 12;
    const double y = frame.y + std::max((row - texts.title.line_height) / 2, 5.0);
    box.title = {texts.title, {aligned(texts.title.width), y, texts.title.width, texts.title.height}};
    box.caption = {texts.caption,
                   {aligned(texts.caption.width), box.title.box.bottom() + metrics.label_caption_gap,
                    texts.caption.width, texts.caption.height}};
    return box;
}

}  // namespace vellum::layout
