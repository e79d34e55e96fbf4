#include "layout/blocks.hpp"

#include <algorithm>

#include "layout/frames.hpp"
#include "layout/subgraph.hpp"

namespace vellum::layout {
namespace {

using model::ClusterId;
using model::Element;
using model::NodeId;

Standing place_any(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                   const PlaceOptions& options, const OverlayHints& hints) {
    const auto blocks = find_blocks(graph);
    return blocks.empty() ? place_flat(graph, measures, theme, options, hints, {})
                          : place_with_blocks(graph, blocks, measures, theme, options, hints);
}

/// A cluster laid out on its own.
struct Inside {
    Subgraph part;
    Standing standing;
    Rect frame;

    /// The middle of an end inside, from the frame's corner; the frame's own middle for the cluster itself.
    Point port(const model::Graph& graph, Element end, ClusterId cluster) const {
        const Point corner{frame.x, frame.y};
        if (end == Element(cluster)) return frame.center() - corner;
        if (const auto* node = std::get_if<NodeId>(&end)) {
            const auto here = std::ranges::find(part.nodes, *node) - part.nodes.begin();
            return standing.icon_centers[static_cast<std::size_t>(here)] - corner;
        }
        if (const auto* inner = std::get_if<ClusterId>(&end)) {
            const auto here = std::ranges::find(part.clusters, *inner) - part.clusters.begin();
            return standing.clusters[static_cast<std::size_t>(here)].center() - corner;
        }
        return port(graph, graph[std::get<model::OverlayId>(end)].members.front(), cluster);
    }
};

Inside lay_out(const model::Graph& graph, ClusterId cluster, const Measures& measures, const theme::Theme& theme,
               PlaceOptions options) {
    Inside inside{inside_of(graph, measures, cluster), {}, {}};
    const auto& part = inside.part;
    const OverlayHints hints(part.graph);
    inside.standing = place_any(part.graph, part.measures, theme, options, hints);
    const Rooms rooms = rooms_of(part.graph, part.measures, theme, hints.blank);
    inside.frame =
        frames_around(part.graph, part.measures, theme, inside.standing.nodes, rooms.clusters, inside.standing.clusters)
            .front();
    return inside;
}

/// The end of an edge that lies in the cluster or is it.
bool ends_in(const model::Graph& graph, Element end, ClusterId cluster) {
    return end == Element(cluster) || model::is_inside(graph, end, cluster);
}

/// Across the flow level with a port; along it in the middle, as dot takes boxes to be.
Point anchor_at(Direction flow, Point port, const Rect& frame) {
    const bool rows = flow == Direction::right || flow == Direction::left;
    return rows ? Point{frame.width / 2, port.y} : Point{port.x, frame.height / 2};
}

/// What the outer graph is told of the blocks: the first line of each sets its anchor.
Blocks describe(const model::Graph& graph, const Subgraph& outer, const std::vector<ClusterId>& clusters,
                const std::vector<Inside>& insides) {
    Blocks blocks;
    blocks.nodes.resize(clusters.size());
    blocks.edges.resize(outer.edges.size());
    for (std::size_t b = 0; b < clusters.size(); ++b) {
        const Rect& frame = insides[b].frame;
        std::optional<Point> anchor;
        for (std::size_t e = 0; e < outer.edges.size(); ++e) {
            const auto& edge = graph[outer.edges[e]];
            for (const bool tail : {true, false}) {
                const Element end = tail ? edge.tail : edge.head;
                if (!ends_in(graph, end, clusters[b])) continue;
                const Point port = insides[b].port(graph, end, clusters[b]);
                if (!anchor) anchor = anchor_at(graph.direction, port, frame);
                (tail ? blocks.edges[e].tail : blocks.edges[e].head) = port - *anchor;
            }
        }
        const Point middle{frame.width / 2, frame.height / 2};
        blocks.nodes[b] = Block{{frame.width, frame.height}, anchor.value_or(middle)};
    }
    return blocks;
}

/// The hints that concern the outer graph, whose first nodes are blocks.
OverlayHints hints_for(const Subgraph& outer, std::size_t blocks, const OverlayHints& hints) {
    OverlayHints out(outer.graph);
    for (std::size_t i = 0; i < outer.overlays.size(); ++i) out.blank[i] = hints.blank[outer.overlays[i].value];
    const auto here = [&](NodeId there) -> std::optional<NodeId> {
        for (std::size_t i = blocks; i < outer.nodes.size(); ++i) {
            if (outer.nodes[i] == there) return outer.graph.nodes[i].id;
        }
        return std::nullopt;
    };
    for (const auto& [first, second] : hints.order) {
        const auto a = here(first), b = here(second);
        if (a && b) out.order.emplace_back(*a, *b);
    }
    return out;
}

void copy_into(Standing& whole, const Subgraph& part, const Standing& standing, std::size_t first_node, Point by) {
    for (std::size_t i = first_node; i < part.nodes.size(); ++i) {
        whole.icon_centers[part.nodes[i].value] = standing.icon_centers[i] + by;
        whole.nodes[part.nodes[i].value] = standing.nodes[i].moved(by);
    }
    for (std::size_t i = 0; i < part.clusters.size(); ++i)
        whole.clusters[part.clusters[i].value] = standing.clusters[i].moved(by);
}

}  // namespace

std::vector<ClusterId> find_blocks(const model::Graph& graph) {
    std::vector<ClusterId> blocks;
    for (const auto& cluster : graph.clusters) {  // parents come before what they hold
        if (!cluster.direction || *cluster.direction == model::direction_inside(graph, cluster.parent)) continue;
        const bool nested =
            std::ranges::any_of(blocks, [&](ClusterId block) { return model::is_inside(graph, cluster.id, block); });
        const bool holds_nodes = std::ranges::any_of(
            graph.nodes, [&](const auto& node) { return model::is_inside(graph, node.id, cluster.id); });
        if (!nested && holds_nodes) blocks.push_back(cluster.id);
    }
    return blocks;
}

Standing place_with_blocks(const model::Graph& graph, const std::vector<ClusterId>& clusters, const Measures& measures,
                           const theme::Theme& theme, const PlaceOptions& options, const OverlayHints& hints) {
    std::vector<Inside> insides;
    for (const ClusterId cluster : clusters) insides.push_back(lay_out(graph, cluster, measures, theme, options));
    const Subgraph outer = around(graph, measures, clusters);
    const Blocks blocks = describe(graph, outer, clusters, insides);
    const Standing placed =
        place_flat(outer.graph, outer.measures, theme, options, hints_for(outer, clusters.size(), hints), blocks);
    Standing whole{std::vector<Point>(graph.nodes.size()), std::vector<Rect>(graph.nodes.size()),
                   std::vector<Rect>(graph.clusters.size())};
    copy_into(whole, outer, placed, clusters.size(), {});
    for (std::size_t b = 0; b < clusters.size(); ++b) {
        const Rect &box = placed.nodes[b], &frame = insides[b].frame;
        copy_into(whole, insides[b].part, insides[b].standing, 0, Point{box.x, box.y} - Point{frame.x, frame.y});
    }
    return whole;
}

}  // namespace vellum::layout
