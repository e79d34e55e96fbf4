// Nodes, frames and headings: nothing overlaps but what holds each other.
#include "quality/inspection.hpp"

namespace vellum::quality {
namespace {

bool overlap(const Rect& a, const Rect& b) { return a.inflated(-slack).overlaps(b); }

/// The middle of the first overlap of two nodes' boxes.
std::optional<Point> overlap(const Node& a, const Node& b) {
    std::optional<Point> at;
    if (!a.bounds().overlaps(b.bounds())) return at;
    for_each_box(a, [&](const Rect& p) {
        for_each_box(b, [&](const Rect& q) {
            if (!at && overlap(p, q)) at = middle_of_overlap(p, q);
        });
    });
    return at;
}

std::optional<Point> overlap(const Node& node, const Rect& box) {
    std::optional<Point> at;
    for_each_box(node, [&](const Rect& part) {
        if (!at && overlap(part, box)) at = middle_of_overlap(part, box);
    });
    return at;
}

Rect bounds(const Picture& picture, Ref element) {
    return element.sort == Sort::node ? picture.nodes[element.index].bounds()
                                      : picture.clusters[element.index].frame.box;
}

std::optional<std::size_t> parent(const Picture& picture, Ref element) {
    return element.sort == Sort::node ? picture.nodes[element.index].cluster : picture.clusters[element.index].parent;
}

template <class Visit>
void for_each_element(const Picture& picture, Visit visit) {
    for (std::size_t i = 0; i < picture.clusters.size(); ++i) visit(Ref{Sort::cluster, i});
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) visit(Ref{Sort::node, i});
}

void nodes_apart(Inspection& in) {
    const auto& nodes = in.picture.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (const auto at = overlap(nodes[i], nodes[j]))
                in.report(Flaw::node_overlap, {{Sort::node, i}}, Subject{{Sort::node, j}}, *at);
        }
    }
}

/// A heading that is too wide is a text without room, one that is too high is out of place.
void heading_in_frame(Inspection& in, Ref owner, const Frame& frame) {
    const Rect heading = frame.heading_bounds(), room = frame.box.inflated(slack);
    if (frame.heading.empty() || room.contains(heading)) return;
    const bool wide = heading.x < room.x || heading.right() > room.right();
    in.report(wide ? Flaw::text_too_wide : Flaw::outside_frame, {owner, Part::heading}, Subject{owner, Part::border},
              heading.center());
}

void children_in_frame(Inspection& in, Ref child) {
    const auto around = parent(in.picture, child);
    if (!around) return;
    const Ref owner{Sort::cluster, *around};
    const Frame& frame = in.picture.clusters[*around].frame;
    const Rect inner = bounds(in.picture, child);
    if (!frame.box.inflated(slack).contains(inner)) {
        const bool text =
            child.sort == Sort::node && frame.box.inflated(slack).contains(in.picture.nodes[child.index].icon);
        in.report(text ? Flaw::text_too_wide : Flaw::outside_frame, {child}, Subject{owner, Part::border},
                  inner.center());
    }
    const Rect heading = frame.heading_bounds();
    if (!heading.empty() && overlap(heading, inner))
        in.report(Flaw::title_overlap, {owner, Part::heading}, Subject{child}, middle_of_overlap(heading, inner));
}

bool related(const Picture& picture, Ref cluster, Ref other) {
    return other == cluster || is_inside(picture, other, cluster.index) ||
           (other.sort == Sort::cluster && is_inside(picture, cluster, other.index));
}

/// Each pair of clusters once.
void clusters_apart(Inspection& in, std::size_t index) {
    const Ref cluster{Sort::cluster, index};
    const Rect frame = in.picture.clusters[index].frame.box;
    for_each_element(in.picture, [&](Ref other) {
        if (other.sort == Sort::cluster && other.index > index) return;
        const Rect box = bounds(in.picture, other);
        if (!overlap(frame, box) || related(in.picture, cluster, other)) return;
        in.report(Flaw::frame_overlap, {cluster, Part::border}, Subject{other}, middle_of_overlap(frame, box));
    });
}

bool holds_member(const Picture& picture, const Overlay& overlay, std::size_t cluster) {
    return std::any_of(overlay.members.begin(), overlay.members.end(),
                       [&](Ref member) { return is_inside(picture, member, cluster); });
}

void members_framed(Inspection& in, Ref owner, const Overlay& overlay) {
    for (const Ref member : overlay.members) {
        const Rect box = bounds(in.picture, member);
        const bool framed = std::any_of(overlay.frames.begin(), overlay.frames.end(),
                                        [&](const Frame& frame) { return frame.box.inflated(slack).contains(box); });
        if (!framed) in.report(Flaw::outside_frame, {member}, Subject{owner, Part::border}, box.center());
    }
}

bool belongs(const Picture& picture, Ref element, const Overlay& overlay) {
    return is_covered(picture, element, overlay) ||
           (element.sort == Sort::cluster && holds_member(picture, overlay, element.index));
}

void no_foreigners(Inspection& in, Ref owner, const Overlay& overlay, const Frame& frame) {
    for_each_element(in.picture, [&](Ref other) {
        if (!bounds(in.picture, other).overlaps(frame.box) || belongs(in.picture, other, overlay)) return;
        const auto at = other.sort == Sort::node ? overlap(in.picture.nodes[other.index], frame.box)
                        : overlap(frame.box, bounds(in.picture, other))
                            ? std::optional(middle_of_overlap(frame.box, bounds(in.picture, other)))
                            : std::nullopt;
        if (at) in.report(Flaw::frame_overlap, {owner, Part::border}, Subject{other}, *at);
    });
}

/// The heading of an overlay lies on no node and on no heading of another.
void overlay_heading_free(Inspection& in, Ref owner, const Frame& frame) {
    const auto hits = [&](const Rect& box) -> std::optional<Point> {
        for (const Rect& part : frame.heading) {
            if (overlap(part, box)) return middle_of_overlap(part, box);
        }
        return std::nullopt;
    };
    const auto check = [&](Subject other, const Rect& box) {
        if (const auto at = hits(box)) in.report(Flaw::title_overlap, {owner, Part::heading}, other, *at);
    };
    for (std::size_t i = 0; i < in.picture.nodes.size(); ++i)
        for_each_box(in.picture.nodes[i], [&](const Rect& box) { check({{Sort::node, i}}, box); });
    for (const auto& [other, other_frame] : in.frames) {
        if (other.sort == Sort::overlay && other.index >= owner.index) continue;
        for (const Rect& box : other_frame->heading) check({other, Part::heading}, box);
    }
}

}  // namespace

void inspect_boxes(Inspection& in) {
    nodes_apart(in);
    for (const auto& [owner, frame] : in.frames) heading_in_frame(in, owner, *frame);
    for_each_element(in.picture, [&](Ref element) { children_in_frame(in, element); });
    for (std::size_t i = 0; i < in.picture.clusters.size(); ++i) clusters_apart(in, i);
    for (std::size_t i = 0; i < in.picture.overlays.size(); ++i) {
        const auto& overlay = in.picture.overlays[i];
        const Ref owner{Sort::overlay, i};
        members_framed(in, owner, overlay);
        for (const auto& frame : overlay.frames) {
            no_foreigners(in, owner, overlay, frame);
            overlay_heading_free(in, owner, frame);
        }
    }
}

}  // namespace vellum::quality
