// The promises, one function each:
//   complete         everything of the graph has a place
//   boxes-apart      icons and texts of two nodes do not overlap
//   inside-frame     what a cluster holds lies inside its frame, below its heading
//   frames-apart     a frame overlaps nothing that it does not hold
//   members-framed   every member of an overlay lies inside one of its frames
//   no-foreigners    no frame of an overlay holds or cuts a node or a cluster that has nothing to do with it
//   overlay-title    an overlay's corner icon, title and caption lie in its frame, on no node and on no other heading
//   edge-ends        an edge starts on the border of its tail and ends on that of its head
//   right-angles     every segment is parallel to an axis
//   through-node     no segment passes through an icon or a node's text
//   title-free       no segment passes through a cluster's corner icon, title or caption
//   edges-apart      edges of different statements do not run on one line
//   label-on-edge    a label lies on its own edge, or on one of its bundle
//   label-free       labels and callouts overlap no icon, text, heading, label or callout
//   on-page          nothing lies beyond the page's margins
#include "layout/promises.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "layout/promised_boxes.hpp"
#include "theme/theme.hpp"

namespace vellum::test {
namespace {

using geometry::Point;
using geometry::Rect;
using model::Element;

constexpr double text_gap = 3.01;    // an edge below a node ends this far from its text
constexpr double on_its_line = 1.0;  // from a label's centre to its line
constexpr double one_line = 2;       // lines nearer than this, for longer than the next, look like one
constexpr double together = 6;

struct Segment {
    Point from, to;
    Rect box() const { return Rect::spanning(from, to); }
};

std::vector<Segment> segments(const geometry::Polyline& points) {
    std::vector<Segment> out;
    for (std::size_t i = 1; i < points.size(); ++i) out.push_back({points[i - 1], points[i]});
    return out;
}

/// True when `p` lies on the outline of `box`, within the slack.
bool on_border(const Rect& box, Point p) {
    return box.inflated(slack).contains(p) && !box.inflated(-slack).contains(p);
}

double distance_to(const Segment& segment, Point p) {
    const Rect box = segment.box();
    const double dx = std::max({box.x - p.x, 0.0, p.x - box.right()});
    const double dy = std::max({box.y - p.y, 0.0, p.y - box.bottom()});
    return std::hypot(dx, dy);
}

/// How far two parallel segments run on what looks like one line.
double shared_length(const Segment& a, const Segment& b) {
    const auto horizontal = [](const Segment& s) { return std::abs(s.from.y - s.to.y) < std::abs(s.from.x - s.to.x); };
    if (horizontal(a) != horizontal(b)) return 0;
    const Rect p = a.box(), q = b.box();
    if (horizontal(a)) return std::abs(p.y - q.y) < one_line ? std::min(p.right(), q.right()) - std::max(p.x, q.x) : 0;
    return std::abs(p.x - q.x) < one_line ? std::min(p.bottom(), q.bottom()) - std::max(p.y, q.y) : 0;
}

class Inspection {
public:
    Inspection(const model::Graph& graph, const layout::Layout& layout) : graph_(graph), layout_(layout) {}

    std::vector<Broken> run() {
        if (!complete()) return found_;
        boxes_apart();
        inside_frame();
        frames_apart();
        for (auto& broken : broken_promises_of_overlays(graph_, layout_)) found_.push_back(std::move(broken));
        for (const auto& edge : graph_.edges) {
            edge_ends(edge);
            right_angles(edge);
            through_node(edge);
            title_free(edge);
            edges_apart(edge);
            label_on_edge(edge);
        }
        label_free();
        on_page();
        return found_;
    }

private:
    void report(const char* promise, std::string where) { found_.push_back({promise, std::move(where)}); }

    bool complete() {
        const bool all = layout_.nodes.size() == graph_.nodes.size() && layout_.edges.size() == graph_.edges.size() &&
                         layout_.clusters.size() == graph_.clusters.size() &&
                         layout_.node_callouts.size() == graph_.nodes.size() &&
                         layout_.cluster_callouts.size() == graph_.clusters.size() &&
                         layout_.overlays.size() == graph_.overlays.size() &&
                         layout_.overlay_callouts.size() == graph_.overlays.size();
        if (!all) report("complete", "a list is not as long as the graph's");
        for (std::size_t i = 0; all && i < layout_.edges.size(); ++i) edge_complete(graph_.edges[i], layout_.edges[i]);
        return found_.empty();
    }

    void edge_complete(const model::Edge& edge, const layout::EdgeRoute& route) {
        if (route.points.size() < 2) report("complete", name(edge) + " has no line");
        const auto first = std::find_if(graph_.edges.begin(), graph_.edges.end(), [&](const model::Edge& other) {
            return other.id == edge.id || (edge.bundle && other.bundle == edge.bundle);
        });
        const bool labelled = !edge.label.empty() && first->id == edge.id;
        if (route.label.has_value() != labelled) report("complete", name(edge) + ": label");
        if (route.callout.has_value() != edge.step.has_value()) report("complete", name(edge) + ": callout");
    }

    void boxes_apart() {
        for (std::size_t i = 0; i < layout_.nodes.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (!overlap(parts(layout_.nodes[i]), parts(layout_.nodes[j]))) continue;
                report("boxes-apart", fmt::format("node {} {} and node {} {}", i, words(layout_.nodes[i].bounds()), j,
                                                  words(layout_.nodes[j].bounds())));
            }
        }
    }

    void inside_frame() {
        for (const auto& cluster : graph_.clusters) {
            const auto& box = layout_[cluster.id];
            if (!box.frame.inflated(slack).contains(box.heading())) {
                report("inside-frame", name(cluster.id) + ": its heading");
            }
            for (const auto& child : cluster.children) {
                const Rect inner = bounds(layout_, child);
                if (!box.frame.contains(inner)) report("inside-frame", name(child) + " in " + name(cluster.id));
                if (box.heading().inflated(-slack).overlaps(inner)) {
                    report("inside-frame", name(child) + " on the heading of " + name(cluster.id));
                }
            }
        }
    }

    void frames_apart() {
        for (const auto& cluster : graph_.clusters) {
            const Rect frame = layout_[cluster.id].frame.inflated(-slack);
            const auto apart = [&](Element other) {
                const bool related = other == Element(cluster.id) || model::is_inside(graph_, other, cluster.id) ||
                                     (std::holds_alternative<model::ClusterId>(other) &&
                                      model::is_inside(graph_, cluster.id, std::get<model::ClusterId>(other)));
                if (related || !frame.overlaps(bounds(layout_, other))) return;
                report("frames-apart", fmt::format("{} {} and {} {}", name(cluster.id), words(frame), name(other),
                                                   words(bounds(layout_, other))));
            };
            for (const auto& node : graph_.nodes) apart(node.id);
            for (const auto& other : graph_.clusters) {
                if (other.id < cluster.id) apart(other.id);
            }
        }
    }

    bool on_border_of(Element element, Point p) const {
        const auto* node = std::get_if<model::NodeId>(&element);
        if (const auto* overlay = std::get_if<model::OverlayId>(&element)) {
            const auto& parts = layout_[*overlay].parts;
            return std::any_of(parts.begin(), parts.end(), [&](const auto& part) { return on_border(part.frame, p); });
        }
        if (node == nullptr) return on_border(layout_[std::get<model::ClusterId>(element)].frame, p);
        const auto& box = layout_[*node];
        if (on_border(box.icon, p)) return true;
        const Rect text = box.text();
        const bool below = std::abs(p.y - text.bottom() - text_gap) < slack + 0.1;
        return !text.empty() && below && p.x >= box.icon.x && p.x <= box.icon.right();
    }

    void edge_ends(const model::Edge& edge) {
        const auto& points = layout_[edge.id].points;
        if (!on_border_of(edge.tail, points.front()))
            report("edge-ends", name(edge) + ": tail at " + words(points.front()));
        if (!on_border_of(edge.head, points.back()))
            report("edge-ends", name(edge) + ": head at " + words(points.back()));
    }

    void right_angles(const model::Edge& edge) {
        for (const auto& s : segments(layout_[edge.id].points)) {
            if (s.from.x != s.to.x && s.from.y != s.to.y) {
                report("right-angles", name(edge) + ": " + words(s.from) + " to " + words(s.to));
            }
        }
    }

    void through_node(const model::Edge& edge) {
        for (const auto& s : segments(layout_[edge.id].points)) {
            for (const auto& node : graph_.nodes) {
                for (const Rect& part : parts(layout_[node.id])) {
                    if (!s.box().overlaps(part.inflated(-slack))) continue;
                    report("through-node", fmt::format("{}: {} to {} through {} {}", name(edge), words(s.from),
                                                       words(s.to), name(node.id), words(part)));
                }
            }
        }
    }

    void title_free(const model::Edge& edge) {
        for (const auto& s : segments(layout_[edge.id].points)) {
            for (const auto& cluster : graph_.clusters) {
                if (!s.box().overlaps(layout_[cluster.id].heading().inflated(-slack))) continue;
                report("title-free", name(edge) + " through the title of " + name(cluster.id));
            }
            for (const auto& overlay : graph_.overlays) {
                for (const auto& part : layout_[overlay.id].parts) {
                    if (overlap({s.box().inflated(0.01)}, heading_parts(part)))
                        report("title-free", name(edge) + " through the title of " + name(overlay.id));
                }
            }
        }
    }

    void edges_apart(const model::Edge& edge) {
        for (const auto& other : graph_.edges) {
            if (other.id >= edge.id || (edge.bundle && other.bundle == edge.bundle)) continue;
            double shared = 0;
            for (const auto& a : segments(layout_[edge.id].points)) {
                for (const auto& b : segments(layout_[other.id].points)) shared = std::max(shared, shared_length(a, b));
            }
            if (shared > together) report("edges-apart", name(edge) + " and " + name(other));
        }
    }

    void label_on_edge(const model::Edge& edge) {
        const auto& label = layout_[edge.id].label;
        if (!label) return;
        for (const auto& other : graph_.edges) {
            if (other.id != edge.id && (!edge.bundle || other.bundle != edge.bundle)) continue;
            for (const auto& s : segments(layout_[other.id].points)) {
                if (distance_to(s, label->box.center()) <= on_its_line) return;
            }
        }
        report("label-on-edge", name(edge) + ": label " + words(label->box));
    }

    struct Mark {
        std::string name;
        Rect box;
    };

    /// Labels and callouts of edges.
    std::vector<Mark> marks() const {
        const double side = theme::standard().metrics.callout;
        std::vector<Mark> out;
        for (const auto& edge : graph_.edges) {
            const auto& route = layout_[edge.id];
            if (route.label) out.push_back({name(edge) + ": label", route.label->box});
            if (route.callout) out.push_back({name(edge) + ": callout", Rect::around(*route.callout, {side, side})});
        }
        return out;
    }

    void label_free() {
        const auto all = marks();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto check = [&](const std::string& other, const Rect& box) {
                if (!all[i].box.inflated(-slack).overlaps(box)) return;
                report("label-free", all[i].name + " " + words(all[i].box) + " on " + other + " " + words(box));
            };
            for (std::size_t j = 0; j < i; ++j) check(all[j].name, all[j].box);
            for (const auto& node : graph_.nodes) {
                for (const Rect& part : parts(layout_[node.id])) check(name(node.id), part);
            }
            for (const auto& cluster : graph_.clusters) check(name(cluster.id), layout_[cluster.id].heading());
            for (const auto& overlay : graph_.overlays) {
                for (const auto& part : layout_[overlay.id].parts) {
                    for (const Rect& r : heading_parts(part)) check(name(overlay.id), r);
                }
            }
        }
    }

    void on_page() {
        const double margin = theme::standard().metrics.margin;
        const Rect page = Rect{0, 0, layout_.size.width, layout_.size.height}.inflated(slack - margin);
        const auto check = [&](const std::string& what, const Rect& box) {
            if (!page.contains(box)) report("on-page", what + " " + words(box));
        };
        check("title", layout_.title.box);
        check("summary", layout_.summary.block.lines.empty() ? layout_.title.box : layout_.summary.box);
        for (const auto& node : graph_.nodes) check(name(node.id), layout_[node.id].bounds());
        for (const auto& cluster : graph_.clusters) check(name(cluster.id), layout_[cluster.id].frame);
        for (const auto& overlay : graph_.overlays) {
            for (const auto& part : layout_[overlay.id].parts) check(name(overlay.id), part.frame);
        }
        for (const auto& edge : graph_.edges) {
            for (const auto& s : segments(layout_[edge.id].points)) check(name(edge), s.box());
        }
        for (const auto& mark : marks()) check(mark.name, mark.box);
        for (const auto& entry : layout_.legend) check("legend", geometry::united(entry.line, entry.word.box));
    }

    const model::Graph& graph_;
    const layout::Layout& layout_;
    std::vector<Broken> found_;
};

}  // namespace

std::vector<Broken> broken_promises(const model::Graph& graph, const layout::Layout& layout) {
    return Inspection(graph, layout).run();
}

std::string to_string(const std::vector<Broken>& broken) {
    std::string out;
    for (const auto& b : broken) out += b.promise + ": " + b.where + "\n";
    return out;
}

}  // namespace vellum::test
