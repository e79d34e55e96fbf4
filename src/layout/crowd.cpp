#include "layout/crowd.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "layout/difference_program.hpp"
#include "layout/divergence.hpp"

namespace vellum::layout {
namespace {

constexpr double same = 0.5;
constexpr double tolerance = 0.05;       // px that a distance may be missed by
constexpr double line_gap = 8;          // between lines of different bundles
constexpr double wished_line_gap = 12;  // the same where they are parted anyway
constexpr double border_gap = 8;        // a line to a parallel border
constexpr double solid_gap = 4;         // a line to a node it does not end on
constexpr double wished_solid_gap = 9;
constexpr double title_gap = 4;
constexpr double mark_gap = 4;     // a label or callout to everything
constexpr double corner_gap = 8;   // an end to the corners of its side
constexpr double least_stub = 12;  // an arrowhead and its gap
constexpr double wished_stub = 20;
constexpr double least_piece = 16;  // two bends
constexpr double box_gap = 8;       // boxes that stand nearer keep their distance
constexpr int wish_weight = 20;
constexpr int units = 2;            // a px, for the whole numbers of the program

constexpr int node_weight = 4;
constexpr int frame_weight = 1;
constexpr int line_weight = 1;
constexpr int jog_weight = 40;
constexpr int step_weight = 4;
constexpr int alignment_weight = 30;
constexpr int port_weight = 2;

/// True when the line goes on behind an inner piece in the direction it had before.
bool is_step(const Polyline& points, std::size_t s) {
    const Point before = points[s] - points[s - 1], behind = points[s + 2] - points[s + 1];
    return before.x * behind.x + before.y * behind.y > 0;
}

/// A route without steps of no length, and what became of one of its segments.
struct Course {
    Course(const Polyline& points, std::size_t wanted) {
        for (std::size_t s = 0; s + 1 < points.size(); ++s) {
            const bool empty = points[s] == points[s + 1];
            if (!empty && !(joined_ && line.size() >= 2)) {
                if (line.empty()) line.push_back(points[s]);
                line.push_back(points[s + 1]);
            } else if (!empty) {
                line.back() = points[s + 1];
            }
            joined_ = empty;
            if (s == wanted) segment = line.size() < 2 ? 0 : line.size() - 2;
        }
    }
    Polyline line;
    std::size_t segment = 0;

private:
    bool joined_ = false;
};

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
        add(Thing::Kind::solid, i, v, node.icon);
        add(Thing::Kind::solid, i, v, node.text());
        const double side = drawing_.metrics.callout;
        if (const auto& at = drawing_.layout.node_callouts[i])
            add(Thing::Kind::badge, i, v, Rect::around(*at, {side, side}));
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
            const double side = drawing_.metrics.callout;
            const Rect box = Rect::around(**at, {side, side});
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
        owed_.push_back({low, v, std::min(before, 6.0)});
        owed_.push_back({v, high, std::min(behind, 6.0) + axis_.high(part) - axis_.low(part)});
        wishes_.push_back({low, v, before, 8});
        if (ref.centered && axis_.x) wishes_.push_back({v, high, values_[high] - values_[v], 8});
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
            if (std::abs(a.low - b.low) > 1 || shared(a, b) < same) continue;
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
            if (length < 1) {
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
        if (std::abs(at - values_[v]) > half + tolerance) ++flaws_;
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
    const bool flawed = now < must - tolerance;
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
        const double dx = std::max({r.x - c.x, 0.0, c.x - r.right()}), dy = std::max({r.y - c.y, 0.0, c.y - r.bottom()});
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
    const double side = drawing_.metrics.callout;
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (edges[e].label) add_mark(e, edges[e].label->box, &label_anchors_[e]);
        if (edges[e].callout) add_mark(e, Rect::around(*edges[e].callout, {side, side}), &callout_anchors_[e]);
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
            const double least = tail || head ? m.end_gap + mark_gap + (arrow ? m.arrowhead : 0) : m.bend_radius;
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

/// By place; lines on one line in the order in which they will part.
void Crowd::sort_things() {
    std::stable_sort(things_.begin(), things_.end(),
                     [](const Thing& a, const Thing& b) { return a.center() < b.center(); });
    const auto swapped = [&](const Thing& a, const Thing& b) {
        if (a.kind != Thing::Kind::line || b.kind != Thing::Kind::line || b.center() - a.center() > same) return false;
        if (a.edge == b.edge || shared(a, b) <= 0) return false;
        const Course one(drawing_.layout.edges[a.edge].points, a.segment);
        const Course two(drawing_.layout.edges[b.edge].points, b.segment);
        return order_of({&one.line, one.segment}, {&two.line, two.segment}) > 0;
    };
    for (std::size_t i = 1; i < things_.size(); ++i) {
        for (std::size_t j = i; j > 0 && swapped(things_[j - 1], things_[j]); --j)
            std::swap(things_[j - 1], things_[j]);
    }
    for (std::size_t i = 0; i < things_.size(); ++i) {
        const Thing& a = things_[i];
        for (std::size_t j = i + 1; j < things_.size() && things_[j].center() - a.center() <= same; ++j) {
            const Thing& b = things_[j];
            const bool lines = a.kind == Thing::Kind::line && b.kind == Thing::Kind::line;
            if (lines && a.variable != b.variable && shared(a, b) > 0 && !parted_.contains({b.variable, a.variable}))
                parted_.insert({a.variable, b.variable});
        }
    }
}

bool Crowd::end_piece(const Thing& line, bool tail) const {
    return tail ? line.segment == 0 : line.segment + 2 == drawing_.layout.edges[line.edge].points.size();
}

/// True when the line's end lies on what the thing belongs to.
bool Crowd::ends_at(const Thing& line, const Thing& thing) const {
    const auto& edge = drawing_.graph.edges[line.edge];
    for (const bool tail : {true, false}) {
        if (!end_piece(line, tail)) continue;
        const auto end = tail ? edge.tail : edge.head;
        if (const auto* node = std::get_if<model::NodeId>(&end)) {
            if (thing.kind == Thing::Kind::solid && thing.owner == node->value) return true;
            continue;
        }
        if (thing.kind != Thing::Kind::border) continue;
        const auto frames = drawing_.frames_of(end);
        if (std::find(frames.begin(), frames.end(), thing.owner) != frames.end()) return true;
    }
    return false;
}

Crowd::Distance Crowd::between_lines(const Thing& a, const Thing& b) const {
    if (a.edge != b.edge && drawing_.mates(a.edge, b.edge)) return {0, 0, false};
    const bool ends = (end_piece(a, true) || end_piece(a, false)) && (end_piece(b, true) || end_piece(b, false));
    return {line_gap, ends ? line_gap : wished_line_gap, true};
}

std::optional<Crowd::Distance> Crowd::to_line(const Thing& other, const Thing& line) const {
    switch (other.kind) {
        case Thing::Kind::solid:
            if (ends_at(line, other)) return std::nullopt;
            return Distance{solid_gap, wished_solid_gap, true};
        case Thing::Kind::border:
            if (ends_at(line, other)) return std::nullopt;
            return Distance{border_gap, border_gap, true};
        case Thing::Kind::badge:
        case Thing::Kind::title: return Distance{title_gap, title_gap, true};
        case Thing::Kind::line: return between_lines(other, line);
        case Thing::Kind::mark: {
            const bool joined = other.edge == line.edge && std::max(other.segment, line.segment) -
                                                                   std::min(other.segment, line.segment) == 2;
            if (joined && std::abs(other.center() - line.low) < 1) return std::nullopt;  // a jog lies between them
            return Distance{mark_gap, mark_gap + 2, true};
        }
    }
    return std::nullopt;
}

/// What two things owe each other.
std::optional<Crowd::Distance> Crowd::distance(const Thing& a, const Thing& b) const {
    if (a.kind == Thing::Kind::line) return to_line(b, a);
    if (b.kind == Thing::Kind::line) return to_line(a, b);
    if (a.kind == Thing::Kind::mark || b.kind == Thing::Kind::mark) return Distance{mark_gap, mark_gap + 2, true};
    return Distance{0, box_gap, false};
}

void Crowd::keep_apart(const Thing& a, const Thing& b, const Distance& owed) {
    if (parted_.contains({b.variable, a.variable})) return keep_apart(b, a, owed);
    const double now = b.low - a.high;
    const bool flawed = owed.must && now < owed.least - tolerance;
    if (flawed) {
        ++flaws_;
        for (const Thing* t : {&a, &b}) {
            if (t->edge != nobody) flawed_.push_back(t->edge);
        }
    }
    const double offset = values_[b.variable] - values_[a.variable] - now;
    const auto owe = [&](double gap, Owed::Why why) { owed_.push_back({a.variable, b.variable, gap + offset, why}); };
    owe(std::min(now, owed.must ? owed.least : owed.wish), Owed::Why::order);
    if (flawed) owe(owed.least, Owed::Why::must);
    if (owed.must) owe(flawed ? owed.wish : std::min(now, owed.wish), Owed::Why::wish);
}

/// Every pair that sees each other across keeps its order and its distance.
void Crowd::keep_order() {
    std::vector<std::pair<double, double>> open, rest;
    double widest = 0;
    for (const auto& thing : things_) widest = std::max(widest, (thing.high - thing.low) / 2);
    for (std::size_t i = 0; i < things_.size(); ++i) {
        const Thing& a = things_[i];
        const double reach = last_ ? border_gap + 4 : 0;
        open.assign(1, {a.from - reach, a.to + reach});
        double covered_to = a.high;  // what begins before stands beside what covers it, not behind
        for (std::size_t j = i + 1; j < things_.size(); ++j) {
            const Thing& b = things_[j];
            if (open.empty() && b.center() - widest > covered_to) break;
            if (a.variable == b.variable) continue;
            const bool seen = b.low < covered_to - 0.01 || std::any_of(open.begin(), open.end(), [&](const auto& gap) {
                return b.from - reach < gap.second && gap.first < b.to + reach;
            });
            if (!seen) continue;
            const auto owed = distance(a, b);
            if (!owed) continue;
            const double across = -shared(a, b), now = b.low - a.high;
            const double needed_across = last_ && owed->must ? owed->least - 0.1 : -0.01;
            if (across >= needed_across) continue;
            const bool beside = across < -0.01;
            if (!beside && a.kind == Thing::Kind::line && a.edge == b.edge) continue;  // a jog joins them
            if (now < -0.01) {
                if (!owed->must) continue;
                const bool lines = a.kind == Thing::Kind::line || b.kind == Thing::Kind::line ||
                                   a.kind == Thing::Kind::border || b.kind == Thing::Kind::border;
                const bool one_piece = a.edge != nobody && a.edge == b.edge && a.segment == b.segment;
                if (!beside || (!lines && !one_piece && (now < across) != flip_)) continue;  // the other axis has it, or has less to do
            }
            keep_apart(a, b, *owed);
            if (!beside) continue;
            covered_to = std::max(covered_to, b.high);
            rest.clear();
            for (const auto& [from, to] : open) {
                if (b.from > from) rest.emplace_back(from, std::min(to, b.from));
                if (b.to < to) rest.emplace_back(std::max(from, b.to), to);
            }
            std::erase_if(rest, [](const auto& gap) { return gap.second - gap.first < 0.01; });
            open.swap(rest);
        }
    }
}

/// Icons that stand level wish to stay so.
void Crowd::align_nodes() {
    std::map<long, std::vector<std::size_t>> level;
    for (const std::size_t v : node_variables_) level[std::lround(values_[v])].push_back(v);
    for (const auto& [at, row] : level) {
        for (std::size_t i = 1; i < row.size(); ++i) wishes_.push_back({row[i - 1], row[i], 0, alignment_weight});
    }
}

void Crowd::spread() {
    align_nodes();
    DifferenceProgram program;
    const std::size_t origin = program.add();
    for (std::size_t i = 0; i < values_.size(); ++i) {
        const std::size_t v = program.add();
        if (weights_[i] > 0) program.pull(origin, v, values_[i] * units, weights_[i]);
    }
    for (const auto& owed : owed_) {
        if (owed.before == owed.after) continue;
        const std::size_t before = owed.before + 1, after = owed.after + 1;
        const double gap = owed.gap * units;
        switch (owed.why) {
            case Owed::Why::order: program.keep_apart(before, after, gap, Importance::never_missed); break;
            case Owed::Why::must: program.keep_apart(before, after, gap); break;
            case Owed::Why::wish: program.wish_apart(before, after, gap, wish_weight); break;
        }
    }
    for (const auto& w : wishes_) program.pull(w.from + 1, w.to + 1, w.offset * units, w.weight);
    const auto solved = program.nearest();
    std::vector<double> moved;
    for (std::size_t i = 0; i < values_.size(); ++i) {
        moved.push_back((solved[i + 1] - solved[origin]) / units - values_[i]);
    }
    write(moved);
}

void Crowd::write(const std::vector<double>& moved) {
    auto& layout = drawing_.layout;
    for (std::size_t e = 0; e < layout.edges.size(); ++e) {  // ends are found by what they lie on, so lines move first
        auto& points = layout.edges[e].points;
        std::vector<double> to(points.size());
        for (std::size_t p = 0; p < points.size(); ++p) {
            const Anchor anchor = point_anchor(e, p);
            to[p] = axis_.of(points[p]) + (anchor.variable == nobody ? 0 : moved[anchor.variable]);
        }
        for (std::size_t s = 0; s + 1 < points.size(); ++s) {
            if (const auto v = line_of(e, s); v != nobody) to[s] = to[s + 1] = values_[v] + moved[v];
        }
        for (std::size_t p = 0; p < points.size(); ++p) axis_.coordinate(points[p]) = to[p];
        if (auto& label = layout.edges[e].label) label->box = label->box.moved(axis_.along(moved[label_anchors_[e].variable]));
        if (auto& callout = layout.edges[e].callout)
            callout = *callout + axis_.along(moved[callout_anchors_[e].variable]);
    }
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        const Point by = axis_.along(moved[node_variables_[i]]);
        NodeBox& node = layout.nodes[i];
        for (Rect* r : {&node.icon, &node.label.box, &node.caption.box}) *r = r->moved(by);
        if (auto& at = layout.node_callouts[i]) at = *at + by;
    }
    for (std::size_t i = 0; i < drawing_.frames.size(); ++i) {
        auto& ref = drawing_.frames[i];
        const auto [low, high] = frame_variables_[i];
        Rect& frame = ref.box->frame;
        const double start = axis_.low(frame) + moved[low], stop = axis_.high(frame) + moved[high];
        (axis_.x ? frame.x : frame.y) = start;
        (axis_.x ? frame.width : frame.height) = stop - start;
        const auto& titles = title_variables_[i];
        ref.box->corner = ref.box->corner.moved(axis_.along(moved[titles.front()]));
        for (Rect* r : {&ref.box->title.box, &ref.box->caption.box}) *r = r->moved(axis_.along(moved[titles.back()]));
        if (ref.callout != nullptr && *ref.callout) *ref.callout = Point{frame.right(), frame.y};
    }
}

}  // namespace vellum::layout
