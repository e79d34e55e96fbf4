// Labels and callouts of edges: each on a straight piece of its own edge, clear of everything else.
#include "quality/inspection.hpp"

namespace vellum::quality {
namespace {

constexpr double on_line = 0.6;    // from a label's centre to its line
constexpr double rounded = 0.1;    // px that `clear` may lack because coordinates are rounded
constexpr double no_width = 0.01;  // a line as a box

/// A label or callout of an edge.
struct Mark {
    std::size_t edge;
    Part part;
    Rect box;
    Subject subject() const { return {{Sort::edge, edge}, part}; }
};

std::vector<Mark> marks_of(const Picture& picture) {
    std::vector<Mark> out;
    for (std::size_t i = 0; i < picture.edges.size(); ++i) {
        const auto& edge = picture.edges[i];
        if (edge.label) out.push_back({i, Part::label, *edge.label});
        if (edge.callout) out.push_back({i, Part::callout, *edge.callout});
    }
    return out;
}

/// Runs through the middle of the box, and on at both sides.
bool carries(const Segment& segment, const Rect& box) {
    const Rect room = box.inflated(clear - rounded);
    return distance(segment, box.center()) < on_line && !room.contains(segment.from) && !room.contains(segment.to);
}

class Labels {
public:
    explicit Labels(Inspection& in) : in_(in), marks_(marks_of(in.picture)) {}

    void run() {
        for (const auto& mark : marks_) {
            const bool on_line = lies_on_own_line(mark);
            clear_of_boxes(mark);
            clear_of_borders(mark);
            clear_of_marks(mark);
            for (std::size_t i = 0; i < in_.lines.size(); ++i) {
                if (on_line || i != mark.edge) clear_of_line(mark, i);
            }
        }
        for (std::size_t i = 0; i < in_.lines.size(); ++i) clear_of_badges(i);
    }

private:
    /// A label that stands on its line but does not fit on the straight piece is too wide for it.
    bool lies_on_own_line(const Mark& mark) {
        bool on = false;
        for (const auto& segment : in_.lines[mark.edge].segments) {
            if (carries(segment, mark.box)) return true;
            on = on || distance(segment, mark.box.center()) < on_line;
        }
        in_.report(on ? Flaw::text_too_wide : Flaw::label_off_edge, mark.subject(), Subject{in_.edge(mark.edge)},
                   mark.box.center());
        return false;
    }

    void check(const Mark& mark, Subject other, const Rect& box) {
        if (!mark.box.inflated(clear - rounded).overlaps(box)) return;
        const bool on = mark.box.inflated(-slack).overlaps(box);
        in_.report(on ? Flaw::label_overlap : Flaw::label_too_close, mark.subject(), other, mark.box.center());
    }

    void clear_of_boxes(const Mark& mark) {
        const auto& [size, margin, flow, texts, nodes, clusters, overlays, edges] = in_.picture;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            for_each_box(nodes[i], [&](const Rect& box) { check(mark, {{Sort::node, i}}, box); });
            if (nodes[i].callout) check(mark, {{Sort::node, i}, Part::callout}, *nodes[i].callout);
        }
        for (const auto& [owner, frame] : in_.frames) {
            for (const Rect& box : frame->heading) check(mark, {owner, Part::heading}, box);
        }
        for (std::size_t i = 0; i < clusters.size(); ++i) {
            if (clusters[i].callout) check(mark, {{Sort::cluster, i}, Part::callout}, *clusters[i].callout);
        }
        for (std::size_t i = 0; i < overlays.size(); ++i) {
            if (overlays[i].callout) check(mark, {{Sort::overlay, i}, Part::callout}, *overlays[i].callout);
        }
    }

    void clear_of_borders(const Mark& mark) {
        const Rect room = mark.box.inflated(clear);
        for (const auto& [owner, frame] : in_.frames) {
            if (!room.overlaps(frame->box) || frame->box.contains(room)) continue;
            for (const auto& side : sides(frame->box))
                check(mark, {owner, Part::border}, side.box().inflated(no_width));
        }
    }

    /// Each pair once.
    void clear_of_marks(const Mark& mark) {
        for (const auto& other : marks_) {
            if (&other == &mark) break;
            check(mark, other.subject(), other.box);
        }
    }

    /// Lines of others, and those pieces of its own bundle that do not carry it.
    void clear_of_line(const Mark& mark, std::size_t index) {
        const Rect room = mark.box.inflated(clear - rounded);
        if (!in_.lines[index].bounds.overlaps(room)) return;
        const bool own = are_mates(in_.picture.edges[index], in_.picture.edges[mark.edge]);
        std::optional<Point> near, through;
        for (const auto& segment : in_.lines[index].segments) {
            if (own && carries(segment, mark.box)) continue;
            if (const auto inside = clipped(segment, room)) near = inside->middle();
            if (const auto inside = clipped(segment, mark.box.inflated(-slack))) through = inside->middle();
        }
        if (through && !own)
            in_.report(Flaw::edge_through_label, {in_.edge(index)}, mark.subject(), *through);
        else if (near || through)
            in_.report(through ? Flaw::label_overlap : Flaw::label_too_close, mark.subject(), Subject{in_.edge(index)},
                       through ? *through : *near);
    }

    /// The callout of a node's, cluster's or overlay's own step stands on its corner.
    void clear_of_badges(std::size_t index) {
        const auto check_badge = [&](Ref owner, const std::optional<Rect>& badge) {
            if (!badge || !in_.lines[index].bounds.overlaps(*badge)) return;
            for (const auto& segment : in_.lines[index].segments) {
                const auto inside = clipped(segment, badge->inflated(-slack));
                if (!inside) continue;
                in_.report(Flaw::edge_through_label, {in_.edge(index)}, Subject{owner, Part::callout},
                           inside->middle());
                break;
            }
        };
        for (std::size_t i = 0; i < in_.picture.nodes.size(); ++i)
            check_badge({Sort::node, i}, in_.picture.nodes[i].callout);
        for (std::size_t i = 0; i < in_.picture.clusters.size(); ++i)
            check_badge({Sort::cluster, i}, in_.picture.clusters[i].callout);
        for (std::size_t i = 0; i < in_.picture.overlays.size(); ++i)
            check_badge({Sort::overlay, i}, in_.picture.overlays[i].callout);
    }

    Inspection& in_;
    std::vector<Mark> marks_;
};

}  // namespace

void inspect_labels(Inspection& in) { Labels(in).run(); }

}  // namespace vellum::quality
