// The least movement that gives everything its distance.
#include <cmath>
#include <map>

#include "layout/crowd.hpp"
#include "layout/difference_program.hpp"

namespace vellum::layout {
namespace {

constexpr int units = 2;              // a px, for the whole numbers of the program
constexpr int alignment_weight = 30;  // what it costs when boxes on one line come apart by a px
constexpr int wish_weight = 20;

}  // namespace

/// Icons that stand level wish to stay so, and frames that begin or end level.
void Crowd::align() {
    std::map<long, std::vector<std::size_t>> nodes, lows, highs;
    const auto place = [&](std::size_t v) { return std::lround(values_[v] * 10); };
    for (const std::size_t v : node_variables_) nodes[place(v)].push_back(v);
    for (const auto& [low, high] : frame_variables_) {
        lows[place(low)].push_back(low);
        highs[place(high)].push_back(high);
    }
    for (const auto* levels : {&nodes, &lows, &highs}) {
        for (const auto& [at, row] : *levels) {
            for (std::size_t i = 1; i < row.size(); ++i) wishes_.push_back({row[i - 1], row[i], 0, alignment_weight});
        }
    }
}

void Crowd::spread() {
    align();
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
        if (auto& label = layout.edges[e].label)
            label->box = label->box.moved(axis_.along(moved[label_anchors_[e].variable]));
        if (auto& callout = layout.edges[e].callout)
            callout = callout->moved(axis_.along(moved[callout_anchors_[e].variable]));
    }
    for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        const Point by = axis_.along(moved[node_variables_[i]]);
        NodeBox& node = layout.nodes[i];
        for (Rect* r : {&node.icon, &node.label.box, &node.caption.box}) *r = r->moved(by);
        if (auto& badge = layout.node_callouts[i]) badge = badge->moved(by);
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
        if (ref.callout != nullptr && *ref.callout)
            *ref.callout = Rect::around({frame.right(), frame.y}, {(*ref.callout)->width, (*ref.callout)->height});
    }
}

}  // namespace vellum::layout
