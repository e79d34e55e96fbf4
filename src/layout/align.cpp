#include "layout/align.hpp"

#include <algorithm>
#include <cmath>

#include "layout/difference_program.hpp"
#include "layout/passage_cluster.hpp"
#include "layout/stretch.hpp"

namespace vellum::layout {
namespace {

using geometry::Point;
using geometry::Rect;
using geometry::Size;

// Weights of the linear program. Staying put only settles ties.
constexpr int stay_weight = 1;
constexpr int line_weight = 20;  // times the line's own
constexpr int within_rank_weight = 5;
constexpr int let_go_factor = 10;  // by which a line pulls less that is askew by more than `hopeless` px
constexpr double hopeless = 44;
constexpr int shrink_weight = 40;
constexpr int column_weight = 200;
constexpr double alike_frames = 64;      // px that the ends of two clusters in the same ranks may differ by
constexpr double same_rank = 2;          // px
constexpr int inner_passage_factor = 2;  // a long line bends at its ends rather than on its way

enum class Kind : unsigned char { box, cluster, passage };

/// Something that stands beside others of the same cluster: from `variable + low` to `high_variable + high`.
struct Item {
    Kind kind;
    std::size_t index;
    Span along;
    Span across;  ///< as placed
    std::size_t low_variable, high_variable;
    double low, high;  ///< to be added to the variables
    std::optional<std::uint32_t> bundle;
};

class Alignment {
public:
    Alignment(const dot::Input& input, const dot::Output& output, const AlignRules& rules, bool along_flow)
        : input_(input), output_(output), rules_(rules), items_(input.clusters.size() + 1) {
        const bool rows = input.direction == Direction::right || input.direction == Direction::left;
        vertical_ = rows != along_flow;
        along_flow_ = along_flow;
        origin_ = program_.add();
        whole_ = {program_.add(), program_.add()};
        add_clusters();
        add_boxes();
        add_passages();
        for (std::size_t parent = 0; parent < items_.size(); ++parent) arrange(parent);
        if (along_flow) keep_columns();
        std::size_t next = 0;  // passages come by line
        for (std::size_t line = 0; line < input_.lines.size(); ++line) {
            const auto stops = stops_of(line, next);
            if (along_flow)
                keep_order(input_.lines[line], stops);
            else
                straighten(input_.lines[line], stops);
        }
    }

    dot::Output run() {
        auto values = program_.solve();
        if (!values) return output_;
        if (let_go(*values)) values = program_.solve();
        return moved(*values);
    }

private:
    struct Variables {
        std::size_t low, high;
    };

    /// A piece of a line that is to be straight.
    struct Leg {
        std::size_t pull, from, to;
        double offset;
        int weight;
    };

    /// A box or passage: its variable, where it was placed, and how far it reaches.
    struct Stop {
        std::size_t variable;
        double placed;
        double low, high;
    };

    Span along(const Rect& box) const { return vertical_ ? Span{box.x, box.right()} : Span{box.y, box.bottom()}; }
    Span across(const Rect& box) const { return vertical_ ? Span{box.y, box.bottom()} : Span{box.x, box.right()}; }
    double on_flow(Point p) const { return along_flow_ ? across(p) : along(p); }
    double across(Point p) const { return vertical_ ? p.y : p.x; }
    double along(Point p) const { return vertical_ ? p.x : p.y; }
    double across(Size size) const { return vertical_ ? size.height : size.width; }
    double along(Size size) const { return vertical_ ? size.width : size.height; }

    /// Items of the whole drawing come first, then those of each cluster.
    std::size_t group_of(std::optional<std::size_t> cluster) const { return cluster ? *cluster + 1 : 0; }

    void add_clusters() {
        for (std::size_t i = 0; i < input_.clusters.size(); ++i) {
            const Variables own{program_.add(), program_.add()};
            clusters_.push_back(own);
            program_.keep_apart(own.low, own.high, rules_.frames[i].least);
            program_.pull(own.low, own.high, 0, shrink_weight);
            const Rect& frame = output_.clusters[i];
            const auto& rule = rules_.frames[i];
            items_[group_of(input_.clusters[i].parent)].push_back({Kind::cluster, i, along(frame), across(frame),
                                                                   own.low, own.high, -rule.around_before,
                                                                   rule.around_after, std::nullopt});
        }
        program_.pull(whole_.low, whole_.high, 0, rules_.whole_weight);
    }

    void add_boxes() {
        for (std::size_t i = 0; i < input_.boxes.size(); ++i) {
            const dot::Box& box = input_.boxes[i];
            const Rect& placed = output_.boxes[i];
            const double anchor = across(box.anchor);
            const std::size_t variable = program_.add();
            boxes_.push_back({variable, across(placed).low + anchor, -anchor, across(box.size) - anchor});
            program_.pull(origin_, variable, boxes_.back().placed, stay_weight);
            items_[group_of(box.cluster)].push_back({Kind::box, i, along(placed), across(placed), variable, variable,
                                                     -anchor, across(box.size) - anchor, std::nullopt});
        }
    }

    void add_passages() {
        for (std::size_t i = 0; i < output_.passages.size(); ++i) {
            const dot::Passage& passage = output_.passages[i];
            const dot::Line& line = input_.lines[passage.line];
            const Size room = passage.label ? line.label : Size{2, 2};
            const double half = across(room) / 2, reach = along(room) / 2;
            const double at = across(passage.at), on = along(passage.at);
            const std::size_t variable = program_.add();
            passages_.push_back({variable, at, -half, half});
            program_.pull(origin_, variable, at, stay_weight);
            items_[group_of(dot::cluster_around(input_, output_, passage))].push_back({Kind::passage,
                                                                                       i,
                                                                                       {on - reach, on + reach},
                                                                                       {at - half, at + half},
                                                                                       variable,
                                                                                       variable,
                                                                                       -half,
                                                                                       half,
                                                                                       line.bundle});
        }
    }

    double gap(const Item& a, const Item& b) const {
        if (a.kind == Kind::passage && b.kind == Kind::passage) return rules_.parallel_gap;
        if (a.kind == Kind::passage || b.kind == Kind::passage) return rules_.passage_gap;
        return a.kind == Kind::box && b.kind == Kind::box ? rules_.node_gap : rules_.frame_gap;
    }

    /// True when the passage's line has an end in the cluster: the two meet at the border.
    bool enters(const Item& passage, const Item& cluster) const {
        if (passage.kind != Kind::passage || cluster.kind != Kind::cluster) return false;
        const dot::Line& line = input_.lines[output_.passages[passage.index].line];
        return is_inside(line.tail, cluster.index) || is_inside(line.head, cluster.index);
    }

    /// True when the passage's line enters the cluster and dot has it, label and all, inside or on the border.
    bool is_at_border(const Item& passage, const Item& cluster) const {
        if (!enters(passage, cluster)) return false;
        const Span reach = passage.across;
        if (!rules_.labels_off_borders)
            return reach.high > cluster.across.low + same_rank && reach.low < cluster.across.high - same_rank;
        return cluster.across.low < reach.center() && reach.center() < cluster.across.high;
    }

    bool one_line(const Item& a, const Item& b) const {
        return output_.passages[a.index].line == output_.passages[b.index].line;
    }

    bool is_inside(std::size_t box, std::size_t cluster) const {
        for (auto around = input_.boxes[box].cluster; around; around = input_.clusters[*around].parent) {
            if (*around == cluster) return true;
        }
        return false;
    }

    /// Keeps siblings inside their cluster and, where they share a stretch of the flow, in their order.
    void arrange(std::size_t group) {
        auto& items = items_[group];
        std::stable_sort(items.begin(), items.end(),
                         [](const Item& a, const Item& b) { return a.across.center() < b.across.center(); });
        for (std::size_t j = 0; j < items.size(); ++j) {
            keep_inside(group, items[j]);
            // A passage hides only passages: it does not keep apart what its own line joins.
            std::vector<Span> open{items[j].along}, open_to_passages = open;
            for (std::size_t i = j; i-- > 0 && !open.empty();) {
                const bool passage = items[i].kind == Kind::passage;
                if (!share(passage ? open_to_passages : open, items[i].along)) continue;
                if (!along_flow_ && (enters(items[i], items[j]) || enters(items[j], items[i]))) continue;
                if (along_flow_ && (is_at_border(items[i], items[j]) || is_at_border(items[j], items[i]))) continue;
                if (passage && items[j].kind == Kind::passage && one_line(items[i], items[j])) continue;
                const bool mates = items[i].bundle && items[i].bundle == items[j].bundle;
                const double least = mates ? 0 : gap(items[i], items[j]) + items[i].high - items[j].low;
                program_.keep_apart(items[i].high_variable, items[j].low_variable, least);
                open_to_passages = without(open_to_passages, items[i].along);
                if (!passage) open = without(open, items[i].along);
            }
        }
    }

    void keep_inside(std::size_t group, const Item& item) {
        AlignRules::Frame frame;
        Variables around = whole_;
        if (group > 0) {
            frame = rules_.frames[group - 1];
            around = clusters_[group - 1];
            if (item.kind == Kind::passage) {
                frame.before = frame.before_passage;
                frame.after = rules_.passage_gap;
            }
            if (item.kind == Kind::box) frame.after = frame.after_box;
        }
        program_.keep_apart(around.low, item.low_variable, frame.before - item.low);
        program_.keep_apart(item.high_variable, around.high, frame.after + item.high);
    }

    /// Tail, passages and head of a line, in the order in which it meets them.
    std::vector<Stop> stops_of(std::size_t line, std::size_t& next_passage) const {
        std::vector<Stop> stops;
        const std::size_t first = next_passage;
        while (next_passage < passages_.size() && output_.passages[next_passage].line == line)
            stops.push_back(passages_[next_passage++]);
        const std::size_t tail = input_.lines[line].tail, head = input_.lines[line].head;
        if (!stops.empty()) {  // dot turns lines round that run against the ranks
            const double from = on_flow(output_.boxes[tail].center());
            const double first_distance = std::abs(on_flow(output_.passages[first].at) - from);
            const double last_distance = std::abs(on_flow(output_.passages[next_passage - 1].at) - from);
            if (first_distance > last_distance) std::ranges::reverse(stops);
        }
        stops.insert(stops.begin(), end_of_line(tail, head));
        stops.push_back(end_of_line(head, tail));
        return stops;
    }

    /// Where a line leaves a cluster, the border stands before its label; elsewhere the label may be above what hangs over.
    Stop end_of_line(std::size_t own, std::size_t other) const {
        Stop stop = boxes_[own];
        const dot::Box& box = input_.boxes[own];
        if (!along_flow_ || (box.cluster && !is_inside(other, *box.cluster))) return stop;
        stop.low += box.overhang;
        stop.high -= box.overhang;
        return stop;
    }

    /// A line is as straight as the sum of its differences across the flow is small.
    void straighten(const dot::Line& line, const std::vector<Stop>& stops) {
        const double run = on_flow(output_.boxes[line.tail].center()) - on_flow(output_.boxes[line.head].center());
        if (std::abs(run) < same_rank) {  // within a rank there is nothing to straighten
            program_.pull(stops.front().variable, stops.back().variable, 0, within_rank_weight * line.weight);
            return;
        }
        for (std::size_t i = 1; line.weight > 0 && i < stops.size(); ++i) {
            const bool inner = i > 1 && i + 1 < stops.size();
            const int weight = line_weight * line.weight * (inner ? inner_passage_factor : 1);
            const std::size_t from = stops[i - 1].variable, to = stops[i].variable;
            const double start = i == 1 ? line.tail_shift : 0, stop = i + 1 == stops.size() ? line.head_shift : 0;
            const double offset = start - stop;
            legs_.push_back({program_.pull(from, to, offset, weight), from, to, offset, weight});
        }
    }

    /// Along the flow a line's boxes and passages stay in their order; a line within a rank stays within one.
    void keep_order(const dot::Line& line, std::vector<Stop> stops) {
        const Stop tail = stops.front(), head = stops.back();
        if (std::abs(tail.placed - head.placed) < same_rank) {
            program_.pull(tail.variable, head.variable, 0, column_weight);
            return;
        }
        if (tail.placed > head.placed) std::reverse(stops.begin(), stops.end());
        for (std::size_t i = 1; i < stops.size(); ++i) {
            const Stop &a = stops[i - 1], &b = stops[i];
            program_.keep_apart(a.variable, b.variable, a.high + rules_.line_gap - b.low);
        }
        if (line.weight > 0) program_.pull(stops.front().variable, stops.back().variable, 0, line_weight);
    }

    /// Boxes of one rank stay in one column within a cluster, and across clusters that are alike; so do boxes that are to
    /// be level.
    void keep_columns() {
        for (const auto& level : input_.levels) {
            for (const std::size_t box : level)
                program_.pull(boxes_[level.front()].variable, boxes_[box].variable, 0, column_weight);
        }
        for (std::size_t i = 0; i < clusters_.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (!alike(i, j)) continue;
                program_.pull(clusters_[j].low, clusters_[i].low, 0, column_weight);
                program_.pull(clusters_[j].high, clusters_[i].high, 0, column_weight);
                break;
            }
        }
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (!alike(input_.boxes[i].cluster, input_.boxes[j].cluster)) continue;
                if (std::abs(boxes_[i].placed - boxes_[j].placed) >= same_rank) continue;
                program_.pull(boxes_[j].variable, boxes_[i].variable, 0, column_weight);
                break;
            }
        }
    }

    /// The same cluster, or two that take the same ranks and stand in clusters that are alike.
    bool alike(std::optional<std::size_t> a, std::optional<std::size_t> b) const {
        if (a == b) return true;
        if (!a || !b) return false;
        const Span one = across(output_.clusters[*a]), other = across(output_.clusters[*b]);
        return std::abs(one.low - other.low) <= alike_frames && std::abs(one.high - other.high) <= alike_frames &&
               alike(input_.clusters[*a].parent, input_.clusters[*b].parent);
    }

    /// Lines that cannot be straight anyway no longer pull others askew that nearly are. False when there are none.
    bool let_go(const std::vector<double>& values) {
        const auto bend = [&](const Leg& leg) { return std::abs(values[leg.to] - values[leg.from] - leg.offset); };
        const bool near_miss = std::any_of(legs_.begin(), legs_.end(),
                                           [&](const Leg& leg) { return bend(leg) > 0 && bend(leg) < hopeless; });
        if (!near_miss) return false;
        for (const Leg& leg : legs_) {
            if (bend(leg) >= hopeless) program_.set_weight(leg.pull, std::max(1, leg.weight / let_go_factor));
        }
        return true;
    }

    Rect moved(Rect box, double low, double high) const {
        return vertical_ ? Rect{box.x, low, box.width, high - low} : Rect{low, box.y, high - low, box.height};
    }

    dot::Output moved(const std::vector<double>& values) const {
        dot::Output out = output_;
        const double start = values[whole_.low];
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            const double low = values[boxes_[i].variable] - start - across(input_.boxes[i].anchor);
            out.boxes[i] = moved(out.boxes[i], low, low + across(input_.boxes[i].size));
        }
        for (std::size_t i = 0; i < clusters_.size(); ++i) {
            const double free = rules_.frame_gap / 2;  // as dot does, a cluster has half the gap around it as its own
            out.clusters[i] = moved(out.clusters[i], values[clusters_[i].low] - start - free,
                                    values[clusters_[i].high] - start + free);
        }
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            (vertical_ ? out.passages[i].at.y : out.passages[i].at.x) = values[passages_[i].variable] - start;
        }
        return out;
    }

    const dot::Input& input_;
    const dot::Output& output_;
    const AlignRules& rules_;
    bool vertical_ = true;
    bool along_flow_ = false;
    DifferenceProgram program_;
    std::size_t origin_ = 0;
    Variables whole_{};
    std::vector<Variables> clusters_;
    std::vector<Leg> legs_;
    std::vector<Stop> boxes_;
    std::vector<Stop> passages_;
    std::vector<std::vector<Item>> items_;  ///< siblings, by group
};

}  // namespace

dot::Output align_across(const dot::Input& input, const dot::Output& output, const AlignRules& rules) {
    return Alignment(input, output, rules, false).run();
}

dot::Output align_along(const dot::Input& input, const dot::Output& output, const AlignRules& rules) {
    return Alignment(input, output, rules, true).run();
}

}  // namespace vellum::layout
