// What stands in a drawing, and what holds it together: ends on their sides, labels on their pieces.
#include "layout/crowd.hpp"

#include <algorithm>
#include <cmath>

namespace vellum::layout {
namespace {

constexpr double same = 0.5;
constexpr double corner_gap = 8;   // an end to the corners of its side
constexpr double least_stub = 12;  // an arrowhead and its gap
constexpr double wished_stub = 20;
constexpr double least_piece = 16;  // two bends
constexpr double title_inset = 6;   // a heading to the border of its frame
constexpr double one_line = 1;      // pieces of a bundle this near to each other are one line
constexpr double no_length = 1;     // a shorter step is a jog that is not needed yet
constexpr int node_weight = 4;      // what it costs to move a px
constexpr int frame_weight = 1;
constexpr int line_weight = 1;
constexpr int title_weight = 8;
constexpr int jog_weight = 40;  // what it costs to bend a straight line, a px
constexpr int step_weight = 4;
constexpr int port_weight = 2;

/// True when the line goes on behind an inner piece in the direction it had before.
bool is_step(const Polyline& points, std::size_t s) {
    const Point before = points[s] - points[s - 1], behind = points[s + 2] - points[s + 1];
    return before.x * behind.x + before.y * behind.y > 0;
}

double shared(const Thing& a, const Thing& b) { return std::min(a.to, b.to) - std::max(a.from, b.from); }

}  // namespace

Crowd::Crowd(Drawing& drawing, Axis axis, bool last, bool flip)
    : drawing_(drawing), axis_(axis), last_(last), flip_(flip) {
    add_nodes();
    add_frames();
    add_lines();
    tie_mates();
    add_pieces();
    add_marks();
    sort_things();
    keep_order();
}

std::size_t Crowd::variable(double value, int weight) {
    values_.push_back(value);
    weights_.push_back(weight);
    return values_.size() - 1;
}

void Crowd::add_nodes() {
    const auto add = [&](Thing::Kind kind, std::size_t node, std::size_t v, const Rect& box) {
        if (box.empty()) return;
        const Axis o = axis_.other();
        things_.push_back({kind, v, axis_.low(box), axis_.high(box), o.low(box), o.high(box), node, nobody, 0});
    };
    for (std::size_t i = 0; i < drawing_.layout.nodes.size(); ++i) {
        const NodeBox& node = drawing_.layout.nodes[i];
        const std::size_t v = variable(axis_.of(node.icon.center()), node_weight);
        node_variables_.push_back(v);
        add(Thing::Kind::whole, i, v, node.bounds());
        add(Thing::Kind::solid, i, v, node.icon);
        add(Thing::Kind::solid, i, v, node.text());
        if (const auto& badge = drawing_.layout.node_callouts[i]) add(Thing::Kind::badge, i, v, *badge);
    }
}

void Crowd::add_frames() {
    const Axis o = axis_.other();
    for (std::size_t i = 0; i < drawing_.frames.size(); ++i) {
        const Rect frame = drawing_.frames[i].box->frame;
        const double from = o.low(frame), to = o.high(frame);
        const std::size_t low = variable(axis_.low(frame), frame_weight);
        const std::size_t high = variable(axis_.high(frame), frame_weight);
        frame_variables_.emplace_back(low, high);
        things_.push_back({Thing::Kind::border, low, values_[low], values_[low], from, to, i, nobody, 0});
        things_.push_back({Thing::Kind::border, high, values_[high], values_[high], from, to, i, nobody, 1});
        add_titles(i, low, high);
        if (const auto* at = drawing_.frames[i].callout; at != nullptr && *at) {
            const Rect box = **at;
            things_.push_back({Thing::Kind::badge, axis_.x ? high : low, axis_.low(box), axis_.high(box), o.low(box),
                               o.high(box), nobody, nobody, 0});
        }
    }
}

void Crowd::add_titles(std::size_t index, std::size_t low, std::size_t high) {
    const auto& ref = drawing_.frames[index];
    const ClusterBox& box = *ref.box;
    title_variables_.emplace_back();
    std::vector<Rect> parts{ref.whole_heading ? box.heading() : box.corner};
    if (!ref.whole_heading) parts.push_back(geometry::united(box.title.box, box.caption.box));
    const Axis o = axis_.other();
    for (const Rect& part : parts) {
        const std::size_t v = variable(axis_.low(part), 0);
        title_variables_.back().push_back(v);
        if (part.empty()) continue;
        things_.push_back(
            {Thing::Kind::title, v, axis_.low(part), axis_.high(part), o.low(part), o.high(part), index, nobody, 0});
        const double before = axis_.low(part) - values_[low], behind = values_[high] - axis_.high(part);
        owed_.push_back({low, v, std::min(before, title_inset)});
        owed_.push_back({v, high, std::min(behind, title_inset) + axis_.high(part) - axis_.low(part)});
        wishes_.push_back({low, v, before, title_weight});
        if (ref.centered && axis_.x) wishes_.push_back({v, high, values_[high] - values_[v], title_weight});
    }
}

void Crowd::add_lines() {
    line_variables_.resize(drawing_.layout.edges.size());
    for (std::size_t e = 0; e < drawing_.layout.edges.size(); ++e) {
        const auto& points = drawing_.layout.edges[e].points;
        line_variables_[e].assign(points.size() - 1, nobody);
        for (std::size_t s = 0; s + 1 < points.size(); ++s) {
            if (drawing_.is_horizontal(e, s) == axis_.x) continue;
            const double at = axis_.of(points[s]);
            const double one = axis_.other().of(points[s]), two = axis_.other().of(points[s + 1]);
            const std::size_t v = variable(at, line_weight);
            line_variables_[e][s] = v;
            things_.push_back({Thing::Kind::line, v, at, at, std::min(one, two), std::max(one, two), nobody, e, s});
        }
    }
}

/// Lines of one bundle on one line stay one line.
void Crowd::tie_mates() {
    std::vector<Thing*> lines;
    for (auto& thing : things_) {
        if (thing.kind == Thing::Kind::line && drawing_.graph.edges[thing.edge].bundle) lines.push_back(&thing);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const Thing &a = *lines[i], &b = *lines[j];
            if (a.edge == b.edge || a.variable == b.variable || !drawing_.mates(a.edge, b.edge)) continue;
            if (std::abs(a.low - b.low) > one_line || shared(a, b) < same) continue;
            const std::size_t from = a.variable, to = b.variable;
            for (auto* line : lines) {
                if (line->variable != from) continue;
                line->variable = to;
                line_variables_[line->edge][line->segment] = to;
            }
        }
    }
}

std::size_t Crowd::line_of(std::size_t edge, std::size_t segment) const { return line_variables_[edge][segment]; }

Anchor Crowd::end_anchor(std::size_t edge, bool tail) const {
    const auto& e = drawing_.graph.edges[edge];
    const auto& points = drawing_.layout.edges[edge].points;
    const Point at = tail ? points.front() : points.back();
    const auto end = tail ? e.tail : e.head;
    if (const auto* node = std::get_if<model::NodeId>(&end)) return {node_variables_[node->value], axis_.of(at)};
    Anchor best;
    double nearest = 1e9;
    for (const std::size_t f : drawing_.frames_of(end)) {
        const Rect frame = drawing_.frames[f].box->frame;
        if (!frame.inflated(1).contains(at)) continue;
        const double to_low = std::abs(axis_.of(at) - axis_.low(frame)),
                     to_high = std::abs(axis_.of(at) - axis_.high(frame));
        if (std::min(to_low, to_high) >= nearest) continue;
        nearest = std::min(to_low, to_high);
        best = {to_low < to_high ? frame_variables_[f].first : frame_variables_[f].second, axis_.of(at)};
    }
    return best;
}

Anchor Crowd::point_anchor(std::size_t edge, std::size_t point) const {
    const auto& points = drawing_.layout.edges[edge].points;
    for (const std::size_t s : {point - 1, point}) {
        if (s < points.size() - 1 && line_of(edge, s) != nobody) return {line_of(edge, s), axis_.of(points[point])};
    }
    return end_anchor(edge, point == 0);
}

/// Ends stay on their sides, pieces keep their direction.
void Crowd::add_pieces() {
    for (std::size_t e = 0; e < drawing_.layout.edges.size(); ++e) {
        const auto& points = drawing_.layout.edges[e].points;
        hold_end(e, true);
        hold_end(e, false);
        for (std::size_t s = 0; s + 1 < points.size(); ++s) {
            if (line_of(e, s) != nobody) continue;
            Anchor a = point_anchor(e, s), b = point_anchor(e, s + 1);
            if (a.variable == nobody || b.variable == nobody || a.variable == b.variable) continue;
            if (a.at > b.at) std::swap(a, b);
            const double length = b.at - a.at;
            if (length < no_length) {
                wishes_.push_back({a.variable, b.variable, values_[b.variable] - values_[a.variable], jog_weight});
                continue;
            }
            const bool stub = s == 0 || s + 2 == points.size();
            if (!stub && is_step(points, s)) {  // may turn round: what it passes keeps both of its neighbours' order
                wishes_.push_back({a.variable, b.variable, values_[b.variable] - values_[a.variable], step_weight});
                continue;
            }
            owe(a.variable, b.variable, stub ? wished_stub : least_piece, length, stub ? least_stub : 0, e);
        }
    }
}

void Crowd::hold_end(std::size_t edge, bool tail) {
    const auto& points = drawing_.layout.edges[edge].points;
    const std::size_t line = line_of(edge, tail ? 0 : points.size() - 2);
    if (line == nobody) return;  // the end lies on a side along this axis
    const auto end = tail ? drawing_.graph.edges[edge].tail : drawing_.graph.edges[edge].head;
    const double at = axis_.of(tail ? points.front() : points.back());
    if (const auto* node = std::get_if<model::NodeId>(&end)) {
        const std::size_t v = node_variables_[node->value];
        const double half = drawing_.metrics.icon / 2 - corner_gap;
        owed_.push_back({v, line, -half});
        owed_.push_back({line, v, -half});
        if (std::abs(at - values_[v]) > half + crowd_tolerance) ++flaws_;
        wishes_.push_back({v, line, at - values_[v], port_weight});
        return;
    }
    for (const std::size_t f : drawing_.frames_of(end)) {
        if (!drawing_.frames[f].box->frame.inflated(1).contains(tail ? points.front() : points.back())) continue;
        const auto [low, high] = frame_variables_[f];
        owe(low, line, drawing_.metrics.corner_icon + corner_gap, at - values_[low], corner_gap, edge);
        owe(line, high, drawing_.metrics.corner_icon + corner_gap, values_[high] - at, corner_gap, edge);
        return;
    }
}

/// A distance between two variables at places that are `now` apart: kept up to `gap`, and made when less than `must`.
void Crowd::owe(std::size_t before, std::size_t after, double gap, double now, double must, std::size_t edge) {
    const bool flawed = now < must - crowd_tolerance;
    if (flawed) {
        ++flaws_;
        if (edge != nobody) flawed_.push_back(edge);
    }
    const double offset = values_[after] - values_[before] - now;
    owed_.push_back({before, after, std::min(now, must) + offset, Owed::Why::order});
    if (flawed) owed_.push_back({before, after, must + offset, Owed::Why::must});
    owed_.push_back({before, after, (flawed ? gap : std::min(gap, now)) + offset, Owed::Why::wish});
}

/// The segment that a mark lies on.
std::size_t Crowd::carrier(std::size_t edge, const Rect& box) const {
    const auto& points = drawing_.layout.edges[edge].points;
    const Point c = box.center();
    std::size_t best = 0;
    double nearest = 1e18;
    for (std::size_t s = 0; s + 1 < points.size(); ++s) {
        const Rect r = Rect::spanning(points[s], points[s + 1]);
        const double dx = std::max({r.x - c.x, 0.0, c.x - r.right()}),
                     dy = std::max({r.y - c.y, 0.0, c.y - r.bottom()});
        const double away = std::hypot(dx, dy) * 1e4 - std::min(r.width + r.height, 900.0);
        if (away >= nearest) continue;
        nearest = away;
        best = s;
    }
    return best;
}

void Crowd::add_marks() {
    const auto& edges = drawing_.layout.edges;
    label_anchors_.resize(edges.size());
    callout_anchors_.resize(edges.size());
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (edges[e].label) add_mark(e, edges[e].label->box, &label_anchors_[e]);
        if (edges[e].callout) add_mark(e, *edges[e].callout, &callout_anchors_[e]);
    }
}

void Crowd::add_mark(std::size_t e, const Rect& box, Anchor* anchor) {
    const Axis o = axis_.other();
    const std::size_t s = carrier(e, box);
    const std::size_t line = line_of(e, s);
    const auto& m = drawing_.metrics;
    const auto& edge = drawing_.graph.edges[e];
    const double low = axis_.low(box), high = axis_.high(box);
    if (line == nobody) {
        const auto& points = drawing_.layout.edges[e].points;
        const std::size_t v = variable(low, line_weight);
        *anchor = {v, low};
        const bool forward = axis_.of(points[s]) <= axis_.of(points[s + 1]);
        for (const bool start : {true, false}) {
            const std::size_t point = start == forward ? s : s + 1;
            const bool tail = point == 0, head = point + 1 == points.size();
            const bool arrow = (head && (edge.arrows == Arrows::forward || edge.arrows == Arrows::both)) ||
                               (tail && (edge.arrows == Arrows::back || edge.arrows == Arrows::both));
            const double least = tail || head ? m.end_gap + least_mark_gap + (arrow ? m.arrowhead : 0) : m.bend_radius;
            const double wish = tail || head ? m.end_gap + m.label_clearance + (arrow ? m.arrowhead + 6 : 8)
                                             : m.bend_radius + m.label_clearance;
            const Anchor end = point_anchor(e, point);
            if (end.variable == nobody) continue;
            if (start)
                owe(end.variable, v, wish, low - end.at, least, e);
            else
                owe(v, end.variable, wish, end.at - high, least, e);
        }
    } else {
        *anchor = {line, low};
    }
    things_.push_back({Thing::Kind::mark, anchor->variable, low, high, o.low(box), o.high(box), nobody, e, s});
}

}  // namespace vellum::layout
