// Who stands before whom, and how far apart they have to be.
#include <algorithm>

#include "layout/crowd.hpp"
#include "layout/divergence.hpp"

namespace vellum::layout {
namespace {

constexpr double same = 0.5;
constexpr double line_gap = 8;          // between lines of different bundles
constexpr double wished_line_gap = 12;  // the same where they are parted anyway
constexpr double border_gap = 8;        // a line to a parallel border
constexpr double solid_gap = 4;         // a line to a node it does not end on
constexpr double wished_solid_gap = 9;
constexpr double title_gap = 4;
constexpr double wished_mark_gap = 6;
constexpr double box_gap = 8;  // boxes and frames that stand nearer keep their distance
constexpr double wished_box_gap = 24;
constexpr double reach = 12;  // across: what is farther away needs no distance

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

/// How far two things that overlap have to move to part on the other axis, in the order in which they stand there.
double to_part_across(const Thing& a, const Thing& b) {
    return a.from + a.to <= b.from + b.to ? a.to - b.from : b.to - a.from;
}

}  // namespace

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
        case Thing::Kind::whole: return std::nullopt;
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
            const bool joined = other.edge == line.edge &&
                                std::max(other.segment, line.segment) - std::min(other.segment, line.segment) == 2;
            if (joined && std::abs(other.center() - line.low) < 1) return std::nullopt;  // a jog lies between them
            return Distance{least_mark_gap, wished_mark_gap, true};
        }
    }
    return std::nullopt;
}

/// What two things owe each other.
std::optional<Crowd::Distance> Crowd::distance(const Thing& a, const Thing& b) const {
    const auto either = [&](Thing::Kind kind) { return a.kind == kind || b.kind == kind; };
    if (either(Thing::Kind::whole) && (either(Thing::Kind::line) || either(Thing::Kind::mark))) return std::nullopt;
    if (a.kind == Thing::Kind::line) return to_line(b, a);
    if (b.kind == Thing::Kind::line) return to_line(a, b);
    if (either(Thing::Kind::mark)) return Distance{least_mark_gap, wished_mark_gap, true};
    return Distance{box_gap, wished_box_gap, false};
}

void Crowd::keep_apart(const Thing& a, const Thing& b, const Distance& owed) {
    if (parted_.contains({b.variable, a.variable})) return keep_apart(b, a, owed);
    const double now = b.low - a.high;
    const bool flawed = owed.must && now < owed.least - crowd_tolerance;
    if (flawed) {
        ++flaws_;
        for (const Thing* t : {&a, &b}) {
            if (t->edge != nobody) flawed_.push_back(t->edge);
        }
    }
    const double offset = values_[b.variable] - values_[a.variable] - now;
    const auto owe = [&](double gap, Owed::Why why) { owed_.push_back({a.variable, b.variable, gap + offset, why}); };
    owe(std::min(now, owed.least), Owed::Why::order);
    if (flawed) owe(owed.least, Owed::Why::must);
    owe(flawed ? owed.wish : std::min(now, owed.wish), Owed::Why::wish);
}

/// Every pair that sees each other across keeps its order and its distance.
void Crowd::keep_order() {
    std::vector<std::pair<double, double>> open, rest;
    double widest = 0;
    for (const auto& thing : things_) widest = std::max(widest, (thing.high - thing.low) / 2);
    for (std::size_t i = 0; i < things_.size(); ++i) {
        const Thing& a = things_[i];
        const double around = last_ ? reach : 0;
        open.assign(1, {a.from - around, a.to + around});
        double covered_to = a.high;  // what begins before stands beside what covers it, not behind
        for (std::size_t j = i + 1; j < things_.size(); ++j) {
            const Thing& b = things_[j];
            if (open.empty() && b.center() - widest > covered_to) break;
            if (a.variable == b.variable) continue;
            const bool seen = b.low < covered_to - 0.01 || std::any_of(open.begin(), open.end(), [&](const auto& gap) {
                                  return b.from - around < gap.second && gap.first < b.to + around;
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
                const bool boxes = a.kind == Thing::Kind::whole || b.kind == Thing::Kind::whole;
                if (!owed->must && boxes && beside) ++flaws_;  // an order that could not be kept
                if (!owed->must) continue;
                const bool lines = a.kind == Thing::Kind::line || b.kind == Thing::Kind::line ||
                                   a.kind == Thing::Kind::border || b.kind == Thing::Kind::border;
                const bool one_piece = a.edge != nobody && a.edge == b.edge && a.segment == b.segment;
                if (!beside || (!lines && !one_piece && (-now > to_part_across(a, b)) != flip_))
                    continue;  // the other axis has it, or has less to do
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

}  // namespace vellum::layout
