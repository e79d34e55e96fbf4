#include "layout/score.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "layout/overlay_hints.hpp"
#include "layout/overlay_titles.hpp"
#include "layout/parallel.hpp"
#include "layout/place.hpp"

namespace vellum::layout {
namespace {

constexpr double per_defect = 1000;   // a label that hides something makes a picture wrong
constexpr double per_heading = 150;   // a title that a border crosses can be read, but is not nice
constexpr double per_parted = 600;    // several frames with one title have to be put together by the reader
constexpr double per_crossing = 180;  // each costs the eye a moment
constexpr double per_bend = 18;
constexpr double per_main_flow_bend = 22;  // on top: the main flow is what the eye follows
constexpr double per_askew = 24;           // rows and columns look as if they were meant to be straight
constexpr double per_through = 90;         // a line through a cluster seems to have to do with it
constexpr double per_border = 8;
constexpr double per_backward = 80;  // a flow that turns round is read twice
constexpr double per_backward_support = 25;
constexpr double per_beside = 300;  // users stand left of the cloud, and what is on premises too, not above it
constexpr double per_inversion = 30;
constexpr double per_px_of_length = 0.12;
constexpr double per_px_of_area =
    0.0006;                    // 100 px × 100 px are worth 6: dead space makes everything else smaller on a page
constexpr double strip = 200;  // a page cannot use it
constexpr double per_excess_length = 2000;
constexpr double longest_across = 3.2;  // width by height of a flow to the right, where the diagram does not say
constexpr double fits_anyway = 1100;    // px along the flow; shorter strips are readable on a page as they are
constexpr double longest_down = 2;      // height by width of one downward
constexpr double per_excess_aspect = 120;
constexpr double widest_aspect = 2.6;
constexpr double tallest_aspect = 0.6;
constexpr double row_height = 60;         // what lies this far before an edge's tail lies behind it
constexpr double in_line = 1;             // px: centers that are less apart are in line
constexpr double least_shared_flow = 20;  // px: siblings that share this much of the flow stand side by side

bool is_horizontal(Direction direction) { return direction == Direction::right || direction == Direction::left; }
bool is_horizontal_flow(const model::Graph& graph) { return is_horizontal(graph.direction); }

/// Icons alone stand for nodes: their texts may be wider than their rank.
Rect frame_of(const Layout& layout, model::Element element) {
    if (const auto* node = std::get_if<model::NodeId>(&element)) return layout[*node].icon;
    if (const auto* cluster = std::get_if<model::ClusterId>(&element)) return layout[*cluster].frame;
    return layout[std::get<model::OverlayId>(element)].parts.front().frame;
}

struct Piece {
    Point from, to;
};

std::vector<std::vector<Piece>> pieces_of(const Layout& layout) {
    std::vector<std::vector<Piece>> out;
    for (const auto& edge : layout.edges) {
        auto& pieces = out.emplace_back();
        for (std::size_t i = 1; i < edge.points.size(); ++i) pieces.push_back({edge.points[i - 1], edge.points[i]});
    }
    return out;
}

bool cross(const Piece& a, const Piece& b) {
    const auto side = [](const Piece& line, Point p) {
        return (line.to.x - line.from.x) * (p.y - line.from.y) - (line.to.y - line.from.y) * (p.x - line.from.x);
    };
    return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

int count_crossings(const model::Graph& graph, const std::vector<std::vector<Piece>>& pieces) {
    int count = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        for (std::size_t j = i + 1; j < pieces.size(); ++j) {
            const auto &a = graph.edges[i].bundle, &b = graph.edges[j].bundle;
            if (a && b && *a == *b) continue;
            for (const auto& p : pieces[i]) {
                for (const auto& q : pieces[j]) count += cross(p, q) ? 1 : 0;
            }
        }
    }
    return count;
}

int count_borders(const Layout& layout, const std::vector<std::vector<Piece>>& pieces) {
    int count = 0;
    for (const auto& edge : pieces) {
        for (const auto& piece : edge) {
            for (const auto& cluster : layout.clusters) {
                count += cluster.frame.contains(piece.from) != cluster.frame.contains(piece.to) ? 1 : 0;
            }
        }
    }
    return count;
}

/// The clusters that hold only one end of an edge: their borders are crossed at least.
int count_borders_between(const model::Graph& graph, const model::Edge& edge) {
    const auto count = [&](const model::Element& in, const model::Element& out) {
        int borders = 0;
        for (auto around = graph.item(in).parent; around; around = graph[*around].parent)
            borders += out == model::Element(*around) || model::is_inside(graph, out, *around) ? 0 : 1;
        return borders;
    };
    return count(edge.tail, edge.head) + count(edge.head, edge.tail);
}

int count_through(const model::Graph& graph, const Layout& layout, const std::vector<std::vector<Piece>>& pieces) {
    int count = 0;
    for (const auto& cluster : graph.clusters) {
        const Rect inside = layout[cluster.id].frame.inflated(-1);
        const auto is_end = [&](const model::Element& end) {
            return end == model::Element(cluster.id) || frame_of(layout, end).overlaps(inside);
        };
        for (const auto& edge : graph.edges) {
            const bool passes = std::ranges::any_of(pieces[edge.id.value], [&](const Piece& piece) {
                return Rect::spanning(piece.from, piece.to).inflated(0.5).overlaps(inside);
            });
            count += passes && !is_end(edge.tail) && !is_end(edge.head) ? 1 : 0;
        }
    }
    return count;
}

int count_parted(const Layout& layout) {
    int count = 0;
    for (const auto& overlay : layout.overlays) count += static_cast<int>(overlay.parts.size()) - 1;
    return count;
}

struct Extent {
    double low, high;
};

/// A box seen along the flow, and across it.
Extent along_flow(Direction flow, const Rect& box) {
    return is_horizontal(flow) ? Extent{box.x, box.right()} : Extent{box.y, box.bottom()};
}
Extent across_flow(Direction flow, const Rect& box) {
    return is_horizontal(flow) ? Extent{box.y, box.bottom()} : Extent{box.x, box.right()};
}

/// Siblings side by side across the flow that stand against their order of declaration: nodes of one rank, and clusters
/// that share a stretch of the flow.
int count_inversions(const model::Graph& graph, const Layout& layout, const std::vector<model::Element>& children,
                     Direction flow) {
    int count = 0;
    for (std::size_t i = 0; i < children.size(); ++i) {
        for (std::size_t j = i + 1; j < children.size(); ++j) {
            if (children[i].index() != children[j].index()) continue;
            const Rect a = frame_of(layout, children[i]), b = frame_of(layout, children[j]);
            const Extent flow_a = along_flow(flow, a), flow_b = along_flow(flow, b);
            const bool beside =
                std::min(flow_a.high, flow_b.high) - std::max(flow_a.low, flow_b.low) > least_shared_flow;
            if (!beside || across_flow(flow, b).high > across_flow(flow, a).low) continue;
            count += are_spanned(graph, children[i], children[j]) || are_parallel(graph, children[i], children[j])
                         ? equals_inversion
                         : 1;
        }
    }
    return count;
}

int count_inversions(const model::Graph& graph, const Layout& layout) {
    int count = count_inversions(graph, layout, graph.children, graph.direction);
    for (const auto& cluster : graph.clusters)
        count += count_inversions(graph, layout, cluster.children, model::direction_inside(graph, cluster.id));
    return count;
}

/// The siblings in which two elements stand, and so each other's neighbours; equal when one holds the other.
std::pair<model::Element, model::Element> siblings(const model::Graph& graph, model::Element a, model::Element b) {
    const auto holds = [&](std::optional<model::ClusterId> cluster, model::Element other) {
        return !cluster || other == model::Element(*cluster) || model::is_inside(graph, other, *cluster);
    };
    const auto rise = [&](model::Element element, model::Element other) {
        for (auto around = graph.item(element).parent; !holds(around, other); around = graph[*around].parent)
            element = *around;
        return element;
    };
    return {rise(a, b), rise(b, a)};
}

/// Pairs of siblings, at least one of them a cluster, that lines join and that share a stretch of the flow.
int count_beside(const model::Graph& graph, const Layout& layout) {
    if (graph.clusters.empty()) return 0;
    std::set<std::pair<model::Element, model::Element>> beside;
    for (const auto& edge : graph.edges) {
        const auto [a, b] = siblings(graph, edge.tail, edge.head);
        const bool clusters =
            std::holds_alternative<model::ClusterId>(a) && std::holds_alternative<model::ClusterId>(b);
        const bool frame = a.index() != b.index() || clusters;
        if (!frame || graph.item(a).parent != graph.item(b).parent || are_parallel(graph, a, b)) continue;
        if (!clusters && !is_main_flow(edge.relation)) continue;
        const Direction flow = model::direction_between(graph, a, b);
        const Extent one = along_flow(flow, frame_of(layout, a)), other = along_flow(flow, frame_of(layout, b));
        if (one.low < other.high && other.low < one.high) beside.insert(std::minmax(a, b));
    }
    return static_cast<int>(beside.size());
}

Point center(const Layout& layout, model::Element element) { return frame_of(layout, element).center(); }

Rect bounds(const Layout& layout, model::Element element) {
    if (const auto* node = std::get_if<model::NodeId>(&element)) return layout[*node].bounds();
    return frame_of(layout, element);
}

/// Length of the shortest orthogonal line between two boxes.
double gap_between(const Rect& a, const Rect& b) {
    const double dx = std::max({0.0, b.x - a.right(), a.x - b.right()});
    const double dy = std::max({0.0, b.y - a.bottom(), a.y - b.bottom()});
    return dx + dy;
}

/// True when a straight horizontal or vertical line can join the boxes.
bool face_each_other(const Rect& a, const Rect& b) {
    return (a.x < b.right() && b.x < a.right()) || (a.y < b.bottom() && b.y < a.bottom());
}

/// True when a straight line between two nodes does not join their centers.
bool stand_askew(const Layout& layout, const model::Edge& edge) {
    const auto *tail = std::get_if<model::NodeId>(&edge.tail), *head = std::get_if<model::NodeId>(&edge.head);
    if (tail == nullptr || head == nullptr || tail == head) return false;
    const Point between = layout[*head].icon.center() - layout[*tail].icon.center();
    return std::min(std::abs(between.x), std::abs(between.y)) > in_line;
}

bool runs_backward(const model::Graph& graph, const Layout& layout, const model::Edge& edge) {
    if (edge.arrows == Arrows::both || edge.arrows == Arrows::none) return false;
    Point from = center(layout, edge.tail), to = center(layout, edge.head);
    if (edge.arrows == Arrows::back) std::swap(from, to);
    switch (model::direction_between(graph, edge.tail, edge.head)) {
        case Direction::right: return to.x < from.x - row_height;
        case Direction::left: return to.x > from.x + row_height;
        case Direction::down: return to.y < from.y - row_height;
        case Direction::up: return to.y > from.y + row_height;
    }
    return false;
}

}  // namespace

double excess_length(const model::Graph& graph, Size page) {
    const bool horizontal = is_horizontal_flow(graph);
    const double length = horizontal ? page.width : page.height;
    const double breadth = std::max(1.0, horizontal ? page.height : page.width);
    if (!graph.fold && length <= fits_anyway) return 0;
    const double longest = graph.fold.value_or(horizontal ? longest_across : longest_down);
    return std::max(0.0, length / breadth / longest - 1);
}

void judge_proportions(const model::Graph& graph, Size page, Merits& merits) {
    const double aspect = page.width / std::max(page.height, 1.0);
    merits.excess_length = excess_length(graph, page);
    merits.excess_aspect = std::max({0.0, aspect - widest_aspect, tallest_aspect - aspect});
}

Merits foresee(const model::Graph& graph, const Layout& boxes) {
    Merits merits;
    merits.parted = count_parted(boxes);
    merits.headings = crossed_headings(boxes.clusters, boxes.overlays);
    merits.inversions = count_inversions(graph, boxes);
    merits.beside = count_beside(graph, boxes);
    merits.area = boxes.size.width * boxes.size.height;
    for (const auto& edge : graph.edges) {
        merits.borders_crossed += count_borders_between(graph, edge);
        if (runs_backward(graph, boxes, edge))
            ++(is_main_flow(edge.relation) ? merits.backward : merits.backward_support);
        merits.length += gap_between(bounds(boxes, edge.tail), bounds(boxes, edge.head));
        const bool straight =
            edge.tail != edge.head && face_each_other(frame_of(boxes, edge.tail), frame_of(boxes, edge.head));
        merits.bends += straight ? 0 : 1;
        merits.askew += straight && stand_askew(boxes, edge) ? 1 : 0;  // to bend costs more
        if (is_main_flow(edge.relation)) merits.bends_in_main_flow += straight ? 0 : 1;
    }
    return merits;
}

Merits judge(const model::Graph& graph, const Layout& layout, int label_defects) {
    Merits merits;
    const auto pieces = pieces_of(layout);
    merits.defects = label_defects;
    merits.parted = count_parted(layout);
    merits.headings = crossed_headings(layout.clusters, layout.overlays);
    merits.crossings = count_crossings(graph, pieces);
    merits.borders_crossed = count_borders(layout, pieces);
    merits.through = count_through(graph, layout, pieces);
    merits.inversions = count_inversions(graph, layout);
    merits.beside = count_beside(graph, layout);
    for (const auto& edge : graph.edges) {
        if (runs_backward(graph, layout, edge))
            ++(is_main_flow(edge.relation) ? merits.backward : merits.backward_support);
        const int bends = static_cast<int>(pieces[edge.id.value].size()) - 1;
        merits.bends += bends;
        merits.askew += bends == 0 && stand_askew(layout, edge) ? 1 : 0;
        if (is_main_flow(edge.relation)) merits.bends_in_main_flow += bends;
        for (const auto& p : pieces[edge.id.value]) merits.length += geometry::distance(p.from, p.to);
    }
    merits.area = layout.size.width * layout.size.height;
    judge_proportions(graph, layout.size, merits);
    return merits;
}

std::array<Cost, 17> costs(const Merits& m) {
    return {{{"defects", per_defect * m.defects},
             {"parted frames", per_parted * m.parted},
             {"headings", per_heading * m.headings},
             {"crossings", per_crossing * m.crossings},
             {"bends", per_bend * m.bends},
             {"bends in main flow", per_main_flow_bend * m.bends_in_main_flow},
             {"askew", per_askew * m.askew},
             {"backward", per_backward * m.backward},
             {"backward support", per_backward_support * m.backward_support},
             {"through clusters", per_through * m.through},
             {"borders", per_border * m.borders_crossed},
             {"beside", per_beside * m.beside},
             {"inversions", per_inversion * m.inversions},
             {"length", per_px_of_length * m.length},
             {"area", per_px_of_area * m.area},
             {"strip", m.excess_length > 0 ? strip + per_excess_length * m.excess_length : 0},
             {"aspect", per_excess_aspect * m.excess_aspect}}};
}

double score(const Merits& merits) {
    double sum = 0;
    for (const Cost& cost : costs(merits)) sum += cost.value;
    return sum;
}

}  // namespace vellum::layout
