// Where edges end: on the border of what they join, away from its corners, on a side that suits their way.
#include "quality/inspection.hpp"

namespace vellum::quality {
namespace {

using Side = End::Side;
constexpr double nearly_level = 64;  // px
constexpr double on_border = 0.61;   // an end this near to a border lies on it

/// The boxes on whose border an end may lie: a node's icon down to where its text ends, a frame, each of an overlay.
std::vector<Rect> boxes_of(const Picture& picture, Ref on) {
    if (on.sort == Sort::node) {
        const auto& node = picture.nodes[on.index];
        return {{node.icon.x, node.icon.y, node.icon.width, node.foot.value_or(node.icon.bottom()) - node.icon.y}};
    }
    if (on.sort == Sort::cluster) return {picture.clusters[on.index].frame.box};
    std::vector<Rect> out;
    for (const auto& frame : picture.overlays[on.index].frames) out.push_back(frame.box);
    return out;
}

bool lies_on_border(const Rect& box, Point p) {
    return box.inflated(on_border).contains(p) && !box.inflated(-on_border).contains(p);
}

Side way(Point from, Point to) {
    if (std::abs(to.y - from.y) < std::abs(to.x - from.x)) return to.x > from.x ? Side::right : Side::left;
    return to.y > from.y ? Side::down : Side::up;
}

/// Beside a node's text there is nothing to end on.
bool lies_beside_text(const Picture& picture, const End& end) {
    return end.on.sort == Sort::node && end.horizontal() &&
           end.at.y > picture.nodes[end.on.index].icon.bottom() + on_border;
}

/// The end lies on the side of the box by which the edge leaves.
bool leaves_outward(const End& end) {
    switch (end.side) {
        case Side::right: return std::abs(end.at.x - end.box.right()) <= on_border;
        case Side::left: return std::abs(end.at.x - end.box.x) <= on_border;
        case Side::down: return std::abs(end.at.y - end.box.bottom()) <= on_border;
        case Side::up: return std::abs(end.at.y - end.box.y) <= on_border;
        case Side::none: return false;
    }
    return false;
}

/// The other box lies wholly on the far side of the one that the edge leaves, by more than an icon: boxes that stand
/// nearly level face each other on any side.
bool faces_away(const End& end, const Rect& other) {
    switch (end.side) {
        case Side::right: return other.right() <= end.box.x - nearly_level;
        case Side::left: return other.x >= end.box.right() + nearly_level;
        case Side::down: return other.bottom() <= end.box.y - nearly_level;
        case Side::up: return other.y >= end.box.bottom() + nearly_level;
        case Side::none: return false;
    }
    return false;
}

Side along_flow(Direction flow) {
    switch (flow) {
        case Direction::right: return Side::right;
        case Direction::down: return Side::down;
        case Direction::left: return Side::left;
        case Direction::up: return Side::up;
    }
    return Side::right;
}

Side opposite(Side side) {
    switch (side) {
        case Side::right: return Side::left;
        case Side::left: return Side::right;
        case Side::down: return Side::up;
        case Side::up: return Side::down;
        case Side::none: return Side::none;
    }
    return side;
}

double to_nearest_corner(const Picture& picture, const End& end) {
    const double from = end.horizontal() ? end.at.y - end.box.y : end.at.x - end.box.x;
    return std::min(from, side_length(picture, end) - from);
}

/// An edge may always leave along the flow and enter with it; otherwise it does not turn its back on its other end.
void check_side(Inspection& in, std::size_t index, bool tail, const End& end, const End& other) {
    const auto& edge = in.picture.edges[index];
    const Side flow = along_flow(in.picture.flow);
    const bool leaves = tail != (edge.arrows == Arrows::back);
    const bool away = edge.tail != edge.head && other.side != Side::none &&
                      end.side != (leaves ? flow : opposite(flow)) && faces_away(end, other.box);
    if (away || !leaves_outward(end))
        in.report(Flaw::end_on_wrong_side, {in.edge(index), tail ? Part::tail : Part::head}, Subject{end.on}, end.at);
}

void check_end(Inspection& in, std::size_t index, bool tail, const End& end, const End& other) {
    const Subject subject{in.edge(index), tail ? Part::tail : Part::head};
    if (end.side == Side::none || lies_beside_text(in.picture, end)) {
        in.report(Flaw::edge_off_border, subject, Subject{end.on}, end.at);
        return;
    }
    const double to_corner = to_nearest_corner(in.picture, end);
    if (to_corner < from_corner - 0.1) in.report(Flaw::end_in_corner, subject, Subject{end.on}, end.at, to_corner);
    check_side(in, index, tail, end, other);
}

}  // namespace

double side_length(const Picture& picture, const End& end) {
    if (!end.horizontal()) return end.box.width;
    return end.on.sort == Sort::node ? picture.nodes[end.on.index].icon.height : end.box.height;
}

End end_of(const Inspection& in, std::size_t index, bool tail) {
    const auto& segments = in.lines[index].segments;
    const auto& edge = in.picture.edges[index];
    End end;
    end.on = tail ? edge.tail : edge.head;
    end.at = tail ? segments.front().from : segments.back().to;
    const Point next = tail ? segments.front().to : segments.back().from;
    for (const Rect& box : boxes_of(in.picture, end.on)) {
        if (!lies_on_border(box, end.at)) continue;
        end.box = box;
        end.side = way(end.at, next);
        break;
    }
    return end;
}

void inspect_ends(Inspection& in) {
    for (std::size_t i = 0; i < in.lines.size(); ++i) {
        const auto& edge = in.picture.edges[i];
        if (in.lines[i].segments.empty()) {  // nothing to be seen of it
            const Point at = edge.points.empty() ? Point{} : edge.points.front();
            in.report(Flaw::edge_off_border, {in.edge(i), Part::tail}, Subject{edge.tail}, at);
            continue;
        }
        const End tail = end_of(in, i, true), head = end_of(in, i, false);
        check_end(in, i, true, tail, head);
        check_end(in, i, false, head, tail);
    }
}

}  // namespace vellum::quality
