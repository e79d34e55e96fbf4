#include "layout/overlay_room.hpp"

#include <algorithm>

namespace vellum::layout {
namespace {

constexpr double padding = 14;         // frame to member
constexpr double title_side_gap = 16;  // title to a line beside it

std::ptrdiff_t nodes_in(const model::Graph& graph, const model::Overlay& overlay) {
    return std::ranges::count_if(graph.nodes, [&](const auto& node) { return is_covered(graph, node.id, overlay); });
}

/// Grows the room by what the overlay takes around a box of this size with the room it has so far.
void add_section(Room& room, Size size, const ClusterTexts& texts, const theme::Theme& theme) {
    const Rect box = room.around({0, 0, size.width, size.height});
    const Rect section = section_around(box, texts, theme);
    room = {-section.x, -section.y, section.right() - size.width, section.bottom() - size.height};
}

Size size_of(const NodeTexts& texts, const theme::Metrics& metrics) {
    return {std::max(metrics.icon, texts.text_size.width),
            metrics.icon + metrics.icon_label_gap + texts.text_size.height};
}

}  // namespace

std::vector<model::OverlayId> inside_out(const model::Graph& graph) {
    std::vector<model::OverlayId> order;
    for (const auto& overlay : graph.overlays) order.push_back(overlay.id);
    std::ranges::stable_sort(order, [&](model::OverlayId a, model::OverlayId b) {
        const auto in_a = nodes_in(graph, graph[a]), in_b = nodes_in(graph, graph[b]);
        return in_a != in_b ? in_a < in_b : a > b;
    });
    return order;
}

Rect section_around(const Rect& member, const ClusterTexts& texts, const theme::Theme& theme) {
    const double top = texts.heading.height + texts.gap_below;
    const Rect section{member.x - padding, member.y - top, member.width + 2 * padding, member.height + top + padding};
    const double missing = std::max(0.0, texts.heading.width + theme.metrics.title_gap - section.width);
    return {section.x - missing / 2, section.y, section.width + missing, section.height};
}

/// Where the flow runs up or down, a line from outside comes straight in beside the cluster's title.
void keep_beside_titles(Rooms& rooms, const model::Graph& graph, const Measures& measures, const theme::Theme& theme) {
    for (const auto& edge : graph.edges) {
        const auto* node = std::get_if<model::NodeId>(&edge.head);
        const auto around = graph.item(edge.head).parent;
        if (node == nullptr || !around || edge.tail == model::Element(*around)) continue;
        if (model::is_inside(graph, edge.tail, *around)) continue;
        const Direction flow = model::direction_between(graph, edge.tail, edge.head);
        const auto& texts = measures.clusters[around->value];
        if (flow != Direction::down || texts.centered) continue;
        const double half = size_of(measures.nodes[node->value], theme.metrics).width / 2;
        const double missing = texts.heading.width + title_side_gap - theme.metrics.cluster_padding - half;
        rooms.nodes[node->value].left = std::max(rooms.nodes[node->value].left, missing);
    }
}

Rooms rooms_of(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
               const std::vector<double>& blank) {
    const auto& metrics = theme.metrics;
    const double smallest = metrics.icon + 2 * metrics.cluster_padding;  // a cluster around one icon
    Rooms rooms{std::vector<Room>(graph.nodes.size()), std::vector<Room>(graph.clusters.size())};
    std::vector<double> left(graph.nodes.size(), 0.0);
    for (const auto id : inside_out(graph)) {
        const auto& texts = measures.overlays[id.value];
        for (const auto member : graph[id].members) {
            if (const auto* node = std::get_if<model::NodeId>(&member)) {
                add_section(rooms.nodes[node->value], size_of(measures.nodes[node->value], metrics), texts, theme);
                left[node->value] = std::max(left[node->value], blank[id.value]);
            } else if (const auto* cluster = std::get_if<model::ClusterId>(&member)) {
                add_section(rooms.clusters[cluster->value], {smallest, smallest}, texts, theme);
            }
        }
    }
    for (std::size_t i = 0; i < left.size(); ++i) rooms.nodes[i].left += left[i];
    keep_beside_titles(rooms, graph, measures, theme);
    return rooms;
}

}  // namespace vellum::layout
