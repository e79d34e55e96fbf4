#include "layout/overlay_frames.hpp"

#include <algorithm>

#include "layout/overlay_room.hpp"
#include "layout/overlay_titles.hpp"

namespace vellum::layout {
namespace {

using geometry::united;
using model::ClusterId;
using model::Element;
using model::NodeId;

constexpr double clearance = 4;  // a frame keeps this far from what is foreign

using Part = OverlayPart;

/// The sections of all overlays' members, from the inside out: an outer frame goes around the inner ones.
class Sections {
public:
    Sections(const model::Graph& graph, const Measures& measures, const std::vector<NodeBox>& nodes,
             const std::vector<ClusterBox>& clusters, const theme::Theme& theme)
        : sections_(graph.overlays.size()) {
        for (const auto& node : nodes) nodes_.push_back(node.bounds());
        for (const auto& cluster : clusters) clusters_.push_back(cluster.frame);
        for (const auto id : inside_out(graph)) {
            for (const auto member : graph[id].members) {
                Rect& taken = taken_by(member);
                taken = section_around(taken, measures.overlays[id.value], theme);
                sections_[id.value].push_back(taken);
            }
        }
    }

    const std::vector<Rect>& of(model::OverlayId id) const { return sections_[id.value]; }

private:
    Rect& taken_by(Element member) {
        if (const auto* node = std::get_if<NodeId>(&member)) return nodes_[node->value];
        return clusters_[std::get<ClusterId>(member).value];
    }

    std::vector<Rect> nodes_, clusters_;
    std::vector<std::vector<Rect>> sections_;
};

Rect around(const std::vector<Rect>& boxes) {
    Rect all;
    for (const auto& box : boxes) all = united(all, box);
    return all;
}

/// True when the overlay has a member in the cluster, or the cluster lies in a member: the two may share ground.
bool has_to_do_with(const model::Graph& graph, const model::Overlay& overlay, ClusterId cluster) {
    return is_covered(graph, cluster, overlay) ||
           std::ranges::any_of(overlay.members, [&](Element member) { return is_inside(graph, member, cluster); });
}

class Parting {
public:
    Parting(const model::Graph& graph, const model::Overlay& overlay, const std::vector<NodeBox>& nodes,
            const std::vector<ClusterBox>& clusters)
        : graph_(graph), overlay_(overlay), nodes_(nodes), clusters_(clusters) {}

    /// As few parts as joining two by two gives.
    std::vector<Part> run(const std::vector<Rect>& sections) const {
        const Rect whole = around(sections);
        if (is_free(whole)) return {{whole, sections}};
        std::vector<Part> parts;
        for (const auto& section : sections) parts.push_back({section, {section}});
        while (join_two(parts)) {
        }
        std::ranges::stable_sort(parts, [](const Part& a, const Part& b) {
            return a.frame.y != b.frame.y ? a.frame.y < b.frame.y : a.frame.x < b.frame.x;
        });
        return parts;
    }

private:
    bool is_free(const Rect& frame) const { return foreigners_in(graph_, overlay_, frame, nodes_, clusters_).empty(); }

    /// Joins the two that give the smallest frame without anything foreign, and whatever else lies in it.
    bool join_two(std::vector<Part>& parts) const {
        std::optional<Part> best;
        std::vector<bool> used, best_used;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            for (std::size_t j = i + 1; j < parts.size(); ++j) {
                Part joint = joined(parts, i, j, used);
                const double area = joint.frame.width * joint.frame.height;
                if (best && area >= best->frame.width * best->frame.height) continue;
                if (!is_free(joint.frame)) continue;
                best = std::move(joint);
                best_used = used;
            }
        }
        if (!best) return false;
        std::vector<Part> rest{*best};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!best_used[i]) rest.push_back(parts[i]);
        }
        parts = std::move(rest);
        return true;
    }

    static Part joined(const std::vector<Part>& parts, std::size_t i, std::size_t j, std::vector<bool>& used) {
        used.assign(parts.size(), false);
        Part out = parts[i];
        used[i] = true;
        for (std::size_t next = j; next < parts.size();) {
            out.frame = united(out.frame, parts[next].frame);
            out.sections.insert(out.sections.end(), parts[next].sections.begin(), parts[next].sections.end());
            used[next] = true;
            for (next = 0; next < parts.size() && (used[next] || !out.frame.overlaps(parts[next].frame));) ++next;
        }
        return out;
    }

    const model::Graph& graph_;
    const model::Overlay& overlay_;
    const std::vector<NodeBox>& nodes_;
    const std::vector<ClusterBox>& clusters_;
};

}  // namespace

std::vector<Element> foreigners_in(const model::Graph& graph, const model::Overlay& overlay, const Rect& frame,
                                   const std::vector<NodeBox>& nodes, const std::vector<ClusterBox>& clusters) {
    std::vector<Element> found;
    const Rect room = frame.inflated(clearance);
    for (const auto& node : graph.nodes) {
        const auto& box = nodes[node.id.value];
        if (!room.overlaps(box.icon) && !room.overlaps(box.text())) continue;
        if (!is_covered(graph, node.id, overlay)) found.emplace_back(node.id);
    }
    for (const auto& cluster : graph.clusters) {
        if (room.overlaps(clusters[cluster.id.value].frame) && !has_to_do_with(graph, overlay, cluster.id))
            found.emplace_back(cluster.id);
    }
    return found;
}

std::vector<Rect> whole_frames(const model::Graph& graph, const Measures& measures, const std::vector<NodeBox>& nodes,
                               const std::vector<ClusterBox>& clusters, const theme::Theme& theme) {
    const Sections sections(graph, measures, nodes, clusters, theme);
    std::vector<Rect> frames;
    for (const auto& overlay : graph.overlays) frames.push_back(around(sections.of(overlay.id)));
    return frames;
}

std::vector<OverlayBox> overlay_boxes(const model::Graph& graph, const Measures& measures,
                                      const std::vector<NodeBox>& nodes, const std::vector<ClusterBox>& clusters,
                                      const theme::Theme& theme) {
    const Sections sections(graph, measures, nodes, clusters, theme);
    std::vector<std::vector<Part>> parts;
    for (const auto& overlay : graph.overlays)
        parts.push_back(Parting(graph, overlay, nodes, clusters).run(sections.of(overlay.id)));
    std::vector<OverlayBox> boxes;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto frames = clusters;  // whose borders and headings a title keeps clear of
        for (std::size_t other = 0; other < parts.size(); ++other) {
            for (const auto& part : parts[other])
                if (other != i) frames.push_back({part.frame, {}, {}, {}});
        }
        for (const auto& box : boxes) frames.insert(frames.end(), box.parts.begin(), box.parts.end());
        auto& box = boxes.emplace_back();
        for (const auto& part : parts[i]) box.parts.push_back(with_heading(part, measures.overlays[i], frames, theme));
    }
    return boxes;
}

}  // namespace vellum::layout
