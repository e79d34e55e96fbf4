#include "layout/overlay_hints.hpp"

#include <algorithm>

#include "layout/overlay_frames.hpp"

namespace vellum::layout {
namespace {

using model::Element;
using model::NodeId;

constexpr double title_distance = 10;  // from a title to the frame that stands beside it

bool is_member(const model::Overlay& overlay, Element element) {
    return std::ranges::find(overlay.members, element) != overlay.members.end();
}

/// True when the lines lead from one box to the other. Lines within a rank lead nowhere.
bool leads(const std::vector<dot::Line>& lines, std::size_t from, std::size_t to) {
    std::vector<std::size_t> open{from}, seen{from};
    while (!open.empty()) {
        const std::size_t box = open.back();
        open.pop_back();
        for (const auto& line : lines) {
            if (line.tail != box || !line.constrains || line.minimum_ranks == 0) continue;
            if (line.head == to) return true;
            if (std::ranges::find(seen, line.head) != seen.end()) continue;
            seen.push_back(line.head);
            open.push_back(line.head);
        }
    }
    return false;
}

bool may_stand_level(const std::vector<std::size_t>& boxes, const std::vector<dot::Line>& lines) {
    return std::ranges::none_of(boxes, [&](std::size_t from) {
        return std::ranges::any_of(boxes, [&](std::size_t to) { return from != to && leads(lines, from, to); });
    });
}

/// The members, which are all nodes; empty when one is not.
std::vector<std::size_t> member_boxes(const model::Overlay& overlay) {
    std::vector<std::size_t> boxes;
    for (const auto member : overlay.members) {
        const auto* node = std::get_if<NodeId>(&member);
        if (node == nullptr) return {};
        boxes.push_back(node->value);
    }
    return boxes;
}

/// Boxes that stand level count as one when it comes to what leads where.
void make_one(std::vector<dot::Line>& lines, const std::vector<std::size_t>& boxes) {
    for (auto& line : lines) {
        for (std::size_t* end : {&line.tail, &line.head}) {
            if (std::ranges::find(boxes, *end) != boxes.end()) *end = boxes.front();
        }
    }
}

class Inspection {
public:
    Inspection(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
               const Placement& placement, const OverlayHints& hints)
        : graph_(graph), faults_{0, hints} {
        for (const auto& node : graph.nodes) {
            const auto i = node.id.value;
            nodes_.push_back(node_box(measures.nodes[i], placement.icon_centers[i], theme));
        }
        for (const auto& cluster : graph.clusters) {
            const auto i = cluster.id.value;
            clusters_.push_back(cluster_box(measures.clusters[i], placement.frames[i], theme));
        }
        frames_ = whole_frames(graph, measures, nodes_, clusters_, theme);
    }

    OverlayFaults run() {
        for (const auto& overlay : graph_.overlays) {
            send_away(overlay, frames_[overlay.id.value]);
            keep_clear_of_titles(overlay, frames_[overlay.id.value]);
        }
        return std::move(faults_);
    }

private:
    bool leads(Element from, Element to) const {
        std::vector<Element> open{from}, seen{from};
        while (!open.empty()) {
            const Element element = open.back();
            open.pop_back();
            for (const auto& edge : graph_.edges) {
                const Element tail = edge.arrows == Arrows::back ? edge.head : edge.tail;
                const Element head = edge.arrows == Arrows::back ? edge.tail : edge.head;
                if (tail != element || std::ranges::find(seen, head) != seen.end()) continue;
                if (head == to) return true;
                seen.push_back(head);
                open.push_back(head);
            }
        }
        return false;
    }

    /// What stands between the members of a level overlay goes before them when it leads to one, else behind them; and
    /// so does its like beside the frame, in a sibling of the cluster that holds it, so that siblings stay alike.
    void send_away(const model::Overlay& overlay, const Rect& frame) {
        for (const auto foreigner : foreigners_in(graph_, overlay, frame, nodes_, clusters_)) {
            ++faults_.count;
            for (const auto& node : graph_.nodes) {
                const auto* cluster = std::get_if<model::ClusterId>(&foreigner);
                const bool meant = cluster ? is_inside(graph_, node.id, *cluster) : foreigner == Element(node.id);
                if (!meant) continue;
                send_away(overlay, node.id);
                for (const auto& other : graph_.nodes) {
                    if (is_like(node, other) && in_band(frame, other.id) && !is_covered(graph_, other.id, overlay))
                        send_away(overlay, other.id);
                }
            }
        }
    }

    /// The same kind in clusters of the same kinds.
    bool is_like(const model::Item& a, const model::Item& b) const {
        if (a.key != b.key || a.parent.has_value() != b.parent.has_value()) return false;
        return !a.parent || is_like(graph_[*a.parent], graph_[*b.parent]);
    }

    bool in_band(const Rect& frame, NodeId node) const {
        const Rect icon = nodes_[node.value].icon;
        const bool columns = graph_.direction == Direction::right || graph_.direction == Direction::left;
        return columns ? icon.x < frame.right() && frame.x < icon.right()
                       : icon.y < frame.bottom() && frame.y < icon.bottom();
    }

    void send_away(const model::Overlay& overlay, NodeId foreigner) {
        const bool before =
            std::ranges::any_of(overlay.members, [&](Element member) { return leads(foreigner, member); });
        for (const auto member : overlay.members) {
            const auto* node = std::get_if<NodeId>(&member);
            if (node == nullptr) continue;
            const std::pair order = before ? std::pair(foreigner, *node) : std::pair(*node, foreigner);
            auto& known = faults_.next.order;
            if (std::ranges::find(known, order) == known.end()) known.push_back(order);
        }
    }

    /// A frame whose left side would cross the heading of a cluster moves to the right of it.
    void keep_clear_of_titles(const model::Overlay& overlay, const Rect& frame) {
        const Rect left_side{frame.x - 1, frame.y, 2, frame.height};
        double missing = 0;
        for (const auto& cluster : clusters_) {
            const Rect heading = cluster.heading();
            if (!left_side.overlaps(heading) || cluster.corner.empty()) continue;
            missing = std::max(missing, heading.right() + title_distance - frame.x);
        }
        if (missing <= 0) return;
        ++faults_.count;
        faults_.next.blank[overlay.id.value] += missing;
    }

    const model::Graph& graph_;
    std::vector<NodeBox> nodes_;
    std::vector<ClusterBox> clusters_;
    std::vector<Rect> frames_;
    OverlayFaults faults_;
};

}  // namespace

OverlayFaults find_faults(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                          const Placement& placement, const OverlayHints& hints) {
    return Inspection(graph, measures, theme, placement, hints).run();
}

std::vector<std::vector<std::size_t>> level_members(const model::Graph& graph, const std::vector<dot::Line>& lines) {
    std::vector<std::vector<std::size_t>> levels;
    auto tied = lines;
    for (const auto id : inside_out(graph)) {
        auto boxes = member_boxes(graph[id]);
        auto others = levels;  // overlays that share a member stand level together
        std::erase_if(others, [&](const auto& level) {
            const bool shared = std::ranges::find_first_of(level, boxes) != level.end();
            if (shared) boxes.insert(boxes.end(), level.begin(), level.end());
            return shared;
        });
        std::ranges::sort(boxes);
        boxes.erase(std::unique(boxes.begin(), boxes.end()), boxes.end());
        if (boxes.size() < 2 || !may_stand_level(boxes, tied)) continue;
        make_one(tied, boxes);
        levels = std::move(others);
        levels.push_back(std::move(boxes));
    }
    return levels;
}

bool are_spanned(const model::Graph& graph, Element a, Element b) {
    const auto has_member_in = [&](const model::Overlay& overlay, Element element) {
        const auto* cluster = std::get_if<model::ClusterId>(&element);
        return is_member(overlay, element) || (cluster && std::ranges::any_of(overlay.members, [&](Element member) {
                                                   return is_inside(graph, member, *cluster);
                                               }));
    };
    return std::ranges::any_of(
        graph.overlays, [&](const auto& overlay) { return has_member_in(overlay, a) && has_member_in(overlay, b); });
}

bool joins_members(const model::Graph& graph, const model::Edge& edge) {
    return !is_main_flow(edge.relation) && std::ranges::any_of(graph.overlays, [&](const auto& overlay) {
        return is_member(overlay, edge.tail) && is_member(overlay, edge.head);
    });
}

}  // namespace vellum::layout
