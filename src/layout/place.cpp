#include "layout/place.hpp"

#include <algorithm>
#include <set>

#include "layout/blocks.hpp"
#include "layout/dot_engine.hpp"
#include "layout/frames.hpp"
#include "layout/overlay_hints.hpp"
#include "layout/parallel.hpp"
#include "layout/place_boxes.hpp"
#include "layout/sibling_order.hpp"

namespace vellum::layout {
namespace {

using model::ClusterId;
using model::Element;
using model::NodeId;

constexpr double dot_label_padding_x = 16;  // what Graphviz adds around a cluster's label, both sides together
constexpr double dot_label_padding_y = 8;
constexpr Size empty_cluster_room{80, 40};

bool is_horizontal(Direction direction) { return direction == Direction::right || direction == Direction::left; }

double whole(double value) { return std::ceil(value / 2) * 2; }

/// Translates a graph for the dot engine: boxes are the nodes, then one stand-in for each cluster without nodes.
class Translation {
public:
    Translation(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                const PlaceOptions& options, const OverlayHints& hints, const Blocks& blocks)
        : graph_(graph),
          measures_(measures),
          theme_(theme),
          options_(options),
          blocks_(blocks),
          order_(graph, options),
          rooms_(rooms_of(graph, measures, theme, hints.blank)) {
        input_.direction = graph.direction;
        input_.rank_gap = options.rank_gap;
        input_.node_gap = options.node_gap;
        add_clusters();
        add_nodes();
        for (const auto& [first, second] : order_.pairs()) put_before(first, second);
        for (const auto& edge : graph.edges) add_edge(edge);
        input_.levels = level_members(graph, input_.lines);
        // In columns, dot turns its ties around where boxes of different clusters are level.
        const bool level = !input_.levels.empty() || std::ranges::any_of(graph.edges, [&](const model::Edge& edge) {
            return joins_parallels(graph, edge);
        });
        input_.order = options.order;
        input_.last_first = options.last_first != (is_horizontal(graph.direction) && level);
        for (const auto& [first, second] : hints.order)
            input_.lines.push_back({first.value, second.value, {}, 0, 1, true, {}});
    }

    const dot::Input& input() const { return input_; }
    Point anchor(std::size_t box) const { return input_.boxes[box].anchor; }
    const Rooms& rooms() const { return rooms_; }

private:
    void add_clusters() {
        stand_ins_.resize(graph_.clusters.size());
        for (const auto& cluster : graph_.clusters) {
            const Size heading = measures_.clusters[cluster.id.value].heading;
            dot::Frame frame;
            const Room room = rooms_.clusters[cluster.id.value];
            const double width = heading.width + theme_.metrics.title_gap + theme_.metrics.cluster_gap;
            frame.heading = {std::max(0.0, whole(width - dot_label_padding_x)),
                             std::max(0.0, whole(heading.height + room.top - dot_label_padding_y))};
            // More than the padding that is drawn: what is left over keeps neighbouring frames apart.
            frame.margin = theme_.metrics.cluster_padding + theme_.metrics.cluster_gap / 2 +
                           std::max({room.left, room.right, room.bottom});
            if (cluster.parent) frame.parent = cluster.parent->value;
            input_.clusters.push_back(frame);
        }
    }

    /// Top to bottom, rows of icons line up only when the boxes of a row are equally high.
    double common_text_height() const {
        double height = 0;
        for (const auto& texts : measures_.nodes) height = std::max(height, texts.text_size.height);
        return height;
    }

    void add_nodes() {
        const double row_text = is_horizontal(graph_.direction) ? 0 : common_text_height();
        const auto& metrics = theme_.metrics;
        for (const auto& node : graph_.nodes) {
            if (const auto* block = block_of(node.id)) {
                input_.boxes.push_back({block->size, block->anchor, index(node.parent), 0});
                continue;
            }
            const Size text = measures_.nodes[node.id.value].text_size;
            const double width = whole(std::max(metrics.icon, text.width));
            const double height = metrics.icon + metrics.icon_label_gap + std::max(text.height, row_text);
            const double overhang = is_horizontal(graph_.direction) ? (width - metrics.icon) / 2 : 0;
            input_.boxes.push_back(
                {{width, whole(height)}, {width / 2, metrics.icon / 2}, index(node.parent), overhang});
            keep_room(input_.boxes.back(), rooms_.nodes[node.id.value]);
        }
        for (const auto& cluster : graph_.clusters) {
            if (!nodes_inside(cluster.id).empty()) continue;
            stand_ins_[cluster.id.value] = input_.boxes.size();
            input_.boxes.push_back({empty_cluster_room,
                                    {empty_cluster_room.width / 2, empty_cluster_room.height / 2},
                                    cluster.id.value,
                                    0});
        }
    }

    const Block* block_of(NodeId node) const {
        return node.value < blocks_.nodes.size() ? &*blocks_.nodes[node.value] : nullptr;
    }

    /// Top to bottom the same above and below, so that the icons of a row still line up.
    void keep_room(dot::Box& box, const Room& room) const {
        const double top = whole(room.top), left = whole(room.left);
        const double bottom = is_horizontal(graph_.direction) ? whole(room.bottom) : top;
        box.size = {box.size.width + left + whole(room.right), box.size.height + top + bottom};
        box.anchor = box.anchor + Point{left, top};
    }

    static std::optional<std::size_t> index(std::optional<ClusterId> id) {
        return id ? std::optional<std::size_t>(id->value) : std::nullopt;
    }

    std::vector<NodeId> nodes_inside(ClusterId cluster) const {
        std::vector<NodeId> out;
        for (const auto& node : graph_.nodes) {
            if (model::is_inside(graph_, node.id, cluster)) out.push_back(node.id);
        }
        return out;
    }

    bool has_inner_edge(NodeId node, ClusterId cluster, bool incoming) const {
        return std::any_of(graph_.edges.begin(), graph_.edges.end(), [&](const model::Edge& edge) {
            const Element own = incoming ? edge.head : edge.tail, other = incoming ? edge.tail : edge.head;
            return own == Element(node) && own != other && model::is_inside(graph_, other, cluster);
        });
    }

    /// The boxes that stand for an end of an edge: one, or for an overlay one a member.
    std::vector<std::size_t> boxes_for(Element end, bool as_head) const {
        const auto* overlay = std::get_if<model::OverlayId>(&end);
        if (overlay == nullptr) return {box_for(end, as_head)};
        std::vector<std::size_t> boxes;
        for (const Element member : graph_[*overlay].members) boxes.push_back(box_for(member, as_head));
        return boxes;
    }

    /// The box that stands for an end of an edge: a node itself, or the cluster's first node without an inner
    /// predecessor (as head) or last one without an inner successor (as tail).
    std::size_t box_for(Element end, bool as_head) const {
        if (const auto* node = std::get_if<NodeId>(&end)) return node->value;
        const auto cluster = std::get<ClusterId>(end);
        if (stand_ins_[cluster.value]) return *stand_ins_[cluster.value];
        auto inside = nodes_inside(cluster);
        if (!as_head) std::reverse(inside.begin(), inside.end());
        const auto free = std::find_if(inside.begin(), inside.end(),
                                       [&](NodeId node) { return !has_inner_edge(node, cluster, as_head); });
        return (free != inside.end() ? *free : inside.front()).value;
    }

    void add_edge(const model::Edge& edge) {
        if (edge.tail == edge.head) return;  // a loop stays beside its node
        for (const std::size_t tail : boxes_for(edge.tail, false)) {
            for (const std::size_t head : boxes_for(edge.head, true)) add_line(edge, tail, head);
        }
    }

    void add_line(const model::Edge& edge, std::size_t tail, std::size_t head) {
        const bool ends_on_cluster =
            std::holds_alternative<ClusterId>(edge.tail) || std::holds_alternative<ClusterId>(edge.head);
        dot::Line line;
        line.tail = tail;
        line.head = head;
        if (line.tail == line.head) return;
        const bool parallel = joins_parallels(graph_, edge);
        const Ranking ranking = ranking_of(edge);
        const bool may_stay_in_rank = ranking == Ranking::level || ranking == Ranking::free;
        // A second one between the same boxes adds nothing, and dot 2.42 fails on some such pairs.
        if (may_stay_in_rank && !pairs_in_rank_.insert(std::minmax(line.tail, line.head)).second) return;
        const bool swapped = is_swapped(edge);
        if (swapped) std::swap(line.tail, line.head);
        line.weight = ends_on_cluster && !options_.cluster_ends_pull ? 1 : weight_of(edge);
        line.constrains = ranking != Ranking::free;
        line.bundle = edge.bundle;
        if (!blocks_.nodes.empty()) {
            const bool rows = is_horizontal(graph_.direction);
            const auto& [at_tail, at_head] = blocks_.edges[edge.id.value];
            line.tail_shift = rows ? at_tail.y : at_tail.x;
            line.head_shift = rows ? at_head.y : at_head.x;
            if (swapped) std::swap(line.tail_shift, line.head_shift);
        }
        if (ranking == Ranking::level) {
            line.minimum_ranks = 0;
            if (!parallel) keep_apart(edge);
        }
        const auto& label = measures_.edge_labels[edge.id.value];
        if (ranking != Ranking::level) line.label = room_for(label, edge.step);
        input_.lines.push_back(line);
    }

    Ranking ranking_of(const model::Edge& edge) const {
        return joins_parallels(graph_, edge) || joins_members(graph_, edge) ? Ranking::level : options_[edge.relation];
    }

    /// True when the head of the edge stands before its tail.
    bool is_swapped(const model::Edge& edge) const {
        const bool swapped = (edge.arrows == Arrows::back) != (ranking_of(edge) == Ranking::against);
        return order_.is_against(graph_, swapped ? edge.head : edge.tail, swapped ? edge.tail : edge.head) != swapped;
    }

    /// Links of a chain pull hardest, so that chains run straight; then the branches of the main flow.
    int weight_of(const model::Edge& edge) const {
        if (!is_main_flow(edge.relation)) return 2;
        const auto branches = [&](Element end, bool outgoing) {
            return std::count_if(graph_.edges.begin(), graph_.edges.end(), [&](const model::Edge& other) {
                return is_main_flow(other.relation) && (outgoing ? other.tail : other.head) == end;
            });
        };
        const bool chain = branches(edge.tail, true) == 1 && branches(edge.head, false) == 1;
        const bool within = graph_.item(edge.tail).parent == graph_.item(edge.head).parent;
        // The first of several branches goes straight on rather than all of them askew.
        const auto first = std::find_if(graph_.edges.begin(), graph_.edges.end(), [&](const model::Edge& other) {
            return is_main_flow(other.relation) && other.tail == edge.tail;
        });
        return (chain ? 12 : first->id == edge.id ? 5 : 4) * (within ? 2 : 1);
    }

    /// Every edge keeps the room of a short label, so that the pitch of a chain is even.
    Size room_for(const text::Block& label, const std::optional<model::Step>& step) const {
        const auto& metrics = theme_.metrics;
        const double callout = step ? theme::callout_size(metrics, step->number).width + 8 : 0;
        const double width = label.lines.empty() ? 0 : label.width + 2 * metrics.label_clearance;
        return {whole(std::max(width + callout, metrics.least_label_room)), whole(std::max(label.height, 2.0))};
    }

    /// Ends that may come to stand one above the other need room for the edge and its label between them; the one with
    /// fewer edges gets it, on both sides since either may be the upper one.
    void keep_apart(const model::Edge& edge) {
        const auto degree = [&](Element end) {
            return std::count_if(graph_.edges.begin(), graph_.edges.end(),
                                 [&](const model::Edge& other) { return other.tail == end || other.head == end; });
        };
        const Element end = degree(edge.tail) < degree(edge.head) ? edge.tail : edge.head;
        const auto* node = std::get_if<NodeId>(&end);
        if (node == nullptr || !padded_.insert(node->value).second) return;
        dot::Box& box = input_.boxes[node->value];
        const double room = whole(measures_.edge_labels[edge.id.value].height + theme_.metrics.callout);
        if (is_horizontal(graph_.direction)) {
            box.size.height += 2 * room;
            box.anchor.y += room;
        } else {
            box.size.width += 2 * room;
            box.anchor.x += room;
        }
    }

    void put_before(Element first, Element second) {
        for (const NodeId tail : ends_of(first, false)) {
            for (const NodeId head : ends_of(second, true)) {
                input_.lines.push_back({tail.value, head.value, {}, 0, 1, true, {}});
            }
        }
    }

    /// The nodes of an element that stand first or last in it.
    std::vector<NodeId> ends_of(Element element, bool first) const {
        if (const auto* node = std::get_if<NodeId>(&element)) return {*node};
        const auto cluster = std::get<ClusterId>(element);
        auto inside = nodes_inside(cluster);
        std::erase_if(inside, [&](NodeId node) { return has_inner_neighbor(node, cluster, first); });
        return inside;
    }

    /// True when an edge makes another node of the cluster stand before the node, or behind it.
    bool has_inner_neighbor(NodeId node, ClusterId cluster, bool before) const {
        return std::any_of(graph_.edges.begin(), graph_.edges.end(), [&](const model::Edge& edge) {
            if (edge.tail != Element(node) && edge.head != Element(node)) return false;  // the rest is dear
            if (ranking_of(edge) == Ranking::level) return false;
            const bool at_head = before != is_swapped(edge);
            const Element own = at_head ? edge.head : edge.tail, other = at_head ? edge.tail : edge.head;
            return own == Element(node) && own != other && model::is_inside(graph_, other, cluster);
        });
    }

    const model::Graph& graph_;
    const Measures& measures_;
    const theme::Theme& theme_;
    const PlaceOptions& options_;
    const Blocks& blocks_;
    SiblingOrder order_;
    Rooms rooms_;
    dot::Input input_;
    std::set<std::size_t> padded_;                                 // boxes that got more room
    std::set<std::pair<std::size_t, std::size_t>> pairs_in_rank_;  // joined by a line that may stay within a rank
    std::vector<std::optional<std::size_t>> stand_ins_;
};

}  // namespace

dot::Input engine_input(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                        const PlaceOptions& options, const OverlayHints& hints) {
    return Translation(graph, measures, theme, options, hints, {}).input();
}

Standing place_flat(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                    const PlaceOptions& options, const OverlayHints& hints, const Blocks& blocks) {
    const Translation translation(graph, measures, theme, options, hints, blocks);
    const Rooms& rooms = translation.rooms();
    const dot::Output output = place_boxes(translation.input(), measures, rooms, theme, options);
    Standing standing{{}, {}, output.clusters};
    for (const auto& node : graph.nodes) {
        const auto i = node.id.value;
        const Rect box = output.boxes[i];
        const Point center = Point{box.x, box.y} + translation.anchor(i);
        const bool is_block = i < blocks.nodes.size();
        standing.icon_centers.push_back(center);
        standing.nodes.push_back(is_block ? box
                                          : rooms.nodes[i].around(node_box(measures.nodes[i], center, theme).bounds()));
    }
    return standing;
}

Placement place(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                const PlaceOptions& options, const OverlayHints& hints) {
    const auto blocks = find_blocks(graph);
    Standing standing = blocks.empty() ? place_flat(graph, measures, theme, options, hints, {})
                                       : place_with_blocks(graph, blocks, measures, theme, options, hints);
    const Rooms rooms = rooms_of(graph, measures, theme, hints.blank);
    const auto frames = [&](const Standing& s) {
        return frames_around(graph, measures, theme, s.nodes, rooms.clusters, s.clusters);
    };
    if (options.rows > 1) {
        const Standing rows = folded(graph, measures, standing, options.rows);
        auto around = frames(rows);
        // What stood behind a folded cluster can meet there; then it stays one row.
        if (stand_apart(graph, rows.nodes, around)) return {rows.icon_centers, std::move(around)};
    }
    return {standing.icon_centers, frames(standing)};
}

}  // namespace vellum::layout
