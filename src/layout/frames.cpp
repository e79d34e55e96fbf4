#include "layout/frames.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vellum::layout {
namespace {

using model::ClusterId;
using model::NodeId;

constexpr double alike = 0.6;       // siblings that share this part of their extents are made equal
constexpr double most_growth = 64;  // px on one side

/// The extent of a box on one axis.
struct Span {
    double low, high;
};

class Framing {
public:
    Framing(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
            const std::vector<Rect>& nodes, const std::vector<Room>& around, const std::vector<Rect>& rooms, bool equal)
        : graph_(graph),
          measures_(measures),
          metrics_(theme.metrics),
          nodes_(nodes),
          around_(around),
          rooms_(rooms),
          equal_(equal),
          frames_(graph.clusters.size()) {
        for (std::size_t i = graph.clusters.size(); i-- > 0;) {  // children have larger ids than their parents
            equalise(graph.clusters[i].children);
            frames_[i] = tight(graph.clusters[i]);
        }
        equalise(graph.children);
    }

    const std::vector<Rect>& frames() const { return frames_; }

    /// True when no frame comes too near to what stands beside it.
    bool apart() const {
        return apart(graph_.children) && std::all_of(graph_.clusters.begin(), graph_.clusters.end(),
                                                     [&](const auto& cluster) { return apart(cluster.children); });
    }

private:
    Rect bounds(const model::Element& element) const {
        if (const auto* node = std::get_if<NodeId>(&element)) return nodes_[node->value];
        const auto cluster = std::get<ClusterId>(element).value;
        return around_[cluster].around(frames_[cluster]);
    }

    bool apart(const std::vector<model::Element>& children) const {
        for (std::size_t i = 0; i < children.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const bool frame =
                    std::holds_alternative<ClusterId>(children[i]) || std::holds_alternative<ClusterId>(children[j]);
                const Rect room = bounds(children[i]).inflated(metrics_.cluster_gap / 2);
                if (frame && room.overlaps(bounds(children[j]))) return false;
            }
        }
        return true;
    }

    Rect tight(const model::Cluster& cluster) const {
        const auto index = cluster.id.value;
        Rect inside;
        for (const auto& child : cluster.children) {
            Rect box = bounds(child);
            // Below texts, a route needs its lane.
            if (std::holds_alternative<NodeId>(child)) box.height += metrics_.lane - metrics_.cluster_padding;
            inside = geometry::united(inside, box);
        }
        const Rect room = rooms_[index].inflated(-metrics_.cluster_gap / 2);
        if (inside.empty()) return room;
        const Size heading = measures_.clusters[index].heading;
        const double padding = metrics_.cluster_padding;
        const double top = std::max(heading.height + metrics_.heading_gap, padding);
        Rect frame{inside.x - padding, inside.y - top, inside.width + 2 * padding, inside.height + top + padding};
        const double missing = heading.width + metrics_.title_gap - frame.width;
        if (missing > 0) {
            frame.width += missing;
            frame.x = std::max(room.x, std::min(frame.x - missing / 2, room.right() - frame.width));
        }
        return frame;
    }

    void equalise(const std::vector<model::Element>& children) {
        if (!equal_) return;
        for (std::size_t i = 0; i < children.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const auto *a = std::get_if<ClusterId>(&children[i]), *b = std::get_if<ClusterId>(&children[j]);
                if (a == nullptr || b == nullptr) continue;
                Rect &first = frames_[a->value], &second = frames_[b->value];
                if (const auto span = common({first.x, first.right()}, {second.x, second.right()})) {
                    for (Rect* frame : {&first, &second}) {
                        frame->x = span->low;
                        frame->width = span->high - span->low;
                    }
                } else if (const auto rows = common({first.y, first.bottom()}, {second.y, second.bottom()})) {
                    for (Rect* frame : {&first, &second}) {
                        frame->y = rows->low;
                        frame->height = rows->high - rows->low;
                    }
                }
            }
        }
    }

    /// The extent that holds both, when they are nearly the same.
    static std::optional<Span> common(Span a, Span b) {
        const Span both{std::min(a.low, b.low), std::max(a.high, b.high)};
        const double shared = std::min(a.high, b.high) - std::max(a.low, b.low);
        const bool near = std::abs(a.low - b.low) <= most_growth && std::abs(a.high - b.high) <= most_growth;
        return near && shared >= alike * (both.high - both.low) ? std::optional(both) : std::nullopt;
    }

    const model::Graph& graph_;
    const Measures& measures_;
    const theme::Metrics& metrics_;
    const std::vector<Rect>& nodes_;
    const std::vector<Room>& around_;
    const std::vector<Rect>& rooms_;
    bool equal_;
    std::vector<Rect> frames_;
};

}  // namespace

std::vector<Rect> frames_around(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                                const std::vector<Rect>& nodes, const std::vector<Room>& around,
                                const std::vector<Rect>& rooms) {
    const Framing equal(graph, measures, theme, nodes, around, rooms, true);
    return equal.apart() ? equal.frames() : Framing(graph, measures, theme, nodes, around, rooms, false).frames();
}

bool stand_apart(const model::Graph& graph, const std::vector<Rect>& nodes, const std::vector<Rect>& frames) {
    const auto box = [&](const model::Element& element) {
        const auto* node = std::get_if<NodeId>(&element);
        return node != nullptr ? nodes[node->value] : frames[std::get<ClusterId>(element).value];
    };
    const auto apart = [&](const std::vector<model::Element>& siblings) {
        for (std::size_t i = 0; i < siblings.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (box(siblings[i]).overlaps(box(siblings[j]))) return false;
            }
        }
        return true;
    };
    return apart(graph.children) &&
           std::ranges::all_of(graph.clusters, [&](const auto& cluster) { return apart(cluster.children); });
}

}  // namespace vellum::layout
