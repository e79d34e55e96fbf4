#include "layout/ranked_order.hpp"

#include <algorithm>

#include "layout/passage_cluster.hpp"

namespace vellum::layout::dot {
namespace {

constexpr int per_crossing = 10;
constexpr int per_kindred_crossing = 1;  // of lines of one bundle, and of lines that nobody sees
constexpr int per_border = 2;            // sideways out of a cluster; through it are two
constexpr int per_blocker = 8;           // what stands between the ends of a line within a rank
constexpr double same_rank = 2;          // px

using Index = RankedOrder::Index;

Index group_of(std::optional<std::size_t> cluster) { return cluster ? *cluster + 1 : 0; }

}  // namespace

RankedOrder::RankedOrder(const Input& input, const Output& output)
    : input_(input),
      output_(output),
      columns_(input.direction == Direction::right || input.direction == Direction::left) {
    find_ranks();
    add_items();
    add_lines();
    add_borders();
    order_.resize(input.clusters.size() + 1);
    for (Index i = 0; i < items_.size(); ++i) order_[items_[i].group].push_back(i);
    for (auto& group : order_) std::ranges::stable_sort(group, {}, [&](Index item) { return center_of(item); });
    place_.resize(clusters() + 2 * input.clusters.size());
    Index place = 0;
    number(0, place);
}

void RankedOrder::find_ranks() {
    std::vector<double> positions;  // by leaf
    for (const Rect& box : output_.boxes) positions.push_back(along(box.center()));
    for (const auto& passage : output_.passages) positions.push_back(along(passage.at));
    auto sorted = positions;
    std::ranges::sort(sorted);
    for (const double position : sorted) {
        if (rank_positions_.empty() || position - rank_positions_.back() > same_rank)
            rank_positions_.push_back(position);
    }
    for (const double position : positions) {
        const auto rank = std::ranges::upper_bound(rank_positions_, position) - rank_positions_.begin() - 1;
        rank_of_.push_back(static_cast<int>(rank));
    }
}

void RankedOrder::add_items() {
    for (Index i = 0; i < boxes(); ++i) items_.push_back({dot::group_of(input_.boxes[i].cluster), {}, {}, {}, {}});
    for (const auto& passage : output_.passages)
        items_.push_back({dot::group_of(cluster_around(input_, output_, passage)), {}, {}, {}, {}});
    for (const auto& cluster : input_.clusters) items_.push_back({dot::group_of(cluster.parent), {}, {}, {}, {}});
    for (Index leaf = 0; leaf < clusters() + 2 * input_.clusters.size(); ++leaf)
        each_around(leaf, [&](Item& item) { item.leaves.push_back(leaf); });
}

/// Visits the items that a leaf is part of, the innermost first.
template <class Visitor>
void RankedOrder::each_around(Index leaf, Visitor visit) {
    Index item = is_border(leaf) ? clusters() + (leaf - clusters()) / 2 : leaf;
    for (visit(items_[item]); items_[item].group > 0; visit(items_[item])) item = clusters() + items_[item].group - 1;
}

void RankedOrder::add_lines() {
    for (Index line = 0, next = 0; line < input_.lines.size(); ++line) {
        std::vector<Index> stops{input_.lines[line].tail};
        for (; next < output_.passages.size() && output_.passages[next].line == line; ++next)
            stops.push_back(boxes() + next);
        stops.push_back(input_.lines[line].head);
        if (rank_of_[stops.front()] == rank_of_[stops.back()]) {
            add_flat({stops.front(), stops.back(), rank_of_[stops.front()]});
            continue;
        }
        std::ranges::stable_sort(stops, {}, [&](Index leaf) { return rank_of_[leaf]; });
        for (Index i = 1; i < stops.size(); ++i) {
            const int from = rank_of_[stops[i - 1]], to = rank_of_[stops[i]];
            if (from < to) add_segment({stops[i - 1], stops[i], from, to - 1, line});
        }
        add_approaches(stops);
        std::ranges::reverse(stops);
        add_approaches(stops);
    }
    segments_of_lines_ = segments_.size();
}

void RankedOrder::add_borders() {
    for (Index cluster = 0; cluster < input_.clusters.size(); ++cluster) {
        const auto [first, last] = ranks_of(clusters() + cluster);
        for (const bool second : {false, true}) {
            const Index leaf = leaf_of_border(cluster, second);
            if (first < last) add_segment({leaf, leaf, first, last - 1, border});
        }
    }
}

void RankedOrder::add_segment(const Segment& segment) {
    for (const Index leaf : {segment.from, segment.to}) {
        each_around(leaf, [&](Item& item) {
            if (item.segments.empty() || item.segments.back() != segments_.size())
                item.segments.push_back(segments_.size());
            item.first_gap = std::min(item.first_gap, segment.first_gap);
            item.last_gap = std::max(item.last_gap, segment.last_gap);
        });
    }
    segments_.push_back(segment);
}

void RankedOrder::add_flat(const Flat& flat) {
    for (const Index leaf : {flat.from, flat.to}) {
        each_around(leaf, [&](Item& item) {
            if (item.flats.empty() || item.flats.back() != flats_.size()) item.flats.push_back(flats_.size());
            item.first_gap = std::min(item.first_gap, flat.rank);
            item.last_gap = std::max(item.last_gap, flat.rank);
        });
    }
    flats_.push_back(flat);
}

/// A line that begins in an item comes to it by the first of its passages that are beside the item, in a row.
void RankedOrder::add_approaches(const std::vector<Index>& stops) {
    each_around(stops.front(), [&](Item& item) {
        const auto beside = [&](Index stop) { return items_[stop].group == item.group; };
        const auto first = std::find_if(stops.begin() + 1, stops.end() - 1, beside);
        const auto last = std::find_if_not(first, stops.end() - 1, beside);
        std::for_each(first, last, [&](Index stop) {
            if (std::ranges::find(item.approaches, stop) == item.approaches.end()) item.approaches.push_back(stop);
        });
    });
}

double RankedOrder::center_of(Index item) const {
    if (is_box(item)) return across(output_.boxes[item].center());
    if (is_passage(item)) return across(output_.passages[passage(item)].at);
    return across(output_.clusters[cluster(item)].center());
}

void RankedOrder::number(Index group, Index& place) {
    for (const Index item : order_[group]) {
        if (item < clusters()) {
            place_[item] = place++;
            continue;
        }
        place_[leaf_of_border(cluster(item), false)] = place++;
        number(cluster(item) + 1, place);
        place_[leaf_of_border(cluster(item), true)] = place++;
    }
}

std::pair<int, int> RankedOrder::ranks_of(Index item) const {
    int first = static_cast<int>(ranks()), last = -1;
    for (const Index leaf : items_[item].leaves) {
        if (is_border(leaf)) continue;
        first = std::min(first, rank_of_[leaf]);
        last = std::max(last, rank_of_[leaf]);
    }
    return {first, last};
}

RankedOrder::Places RankedOrder::places_of(Index item) const {
    if (item < clusters()) return {place_[item], place_[item]};
    return {place_[leaf_of_border(cluster(item), false)], place_[leaf_of_border(cluster(item), true)]};
}

/// 0 where the two never meet.
int RankedOrder::cost_of_crossing(const Segment& a, const Segment& b) const {
    if (a.last_gap < b.first_gap || b.last_gap < a.first_gap || a.from == b.from || a.to == b.to) return 0;
    if (a.line == border || b.line == border) return a.line == b.line ? 0 : per_border;
    const Line &one = input_.lines[a.line], &other = input_.lines[b.line];
    const bool kindred = one.weight == 0 || other.weight == 0 || (one.bundle && one.bundle == other.bundle);
    return kindred ? per_kindred_crossing : per_crossing;
}

bool RankedOrder::cross(const Segment& a, const Segment& b) const {
    return (place_[a.from] < place_[b.from]) != (place_[a.to] < place_[b.to]);
}

bool RankedOrder::find_crossings() {
    crossed_.assign(segments_.size(), false);
    bool any = false;
    for (Index i = 0; i < segments_of_lines_; ++i) {
        for (Index j = i + 1; j < segments_.size(); ++j) {
            const int cost = cost_of_crossing(segments_[i], segments_[j]);
            if (cost == 0 || !cross(segments_[i], segments_[j])) continue;
            crossed_[i] = crossed_[j] = true;
            any |= cost == per_crossing;
        }
    }
    return any;
}

bool RankedOrder::is_crossed(Index item) const {
    return std::ranges::any_of(items_[item].segments, [&](Index segment) { return crossed_[segment]; });
}

/// What it costs that `a` and `b`, which follows it, change places. Only segments that end in one of them and in the other
/// can begin to cross or cease to, and only when their ends part at one side alone.
int RankedOrder::cost_of_exchange(Index a, Index b) const {
    if (items_[a].last_gap < items_[b].first_gap || items_[b].last_gap < items_[a].first_gap) return 0;
    const Places in_a = places_of(a), in_b = places_of(b);
    const auto change = [&](Index one, Index other) {
        const Index p = place_[one], q = place_[other];
        return (in_a.contain(p) && in_b.contain(q)) || (in_b.contain(p) && in_a.contain(q));
    };
    const auto ends_in = [&](const Segment& segment, const Places& places) {
        return places.contain(place_[segment.from]) || places.contain(place_[segment.to]);
    };
    int sum = 0;
    for (const Index i : items_[a].segments) {
        const Segment& s = segments_[i];
        const bool in_both = ends_in(s, in_b);
        for (const Index j : items_[b].segments) {
            const Segment& t = segments_[j];
            const int cost = i == j ? 0 : cost_of_crossing(s, t);
            if (cost == 0 || change(s.from, t.from) == change(s.to, t.to)) continue;
            if (in_both && i > j && ends_in(t, in_a)) continue;  // seen the other way round
            sum += cross(s, t) ? -cost : cost;
        }
    }
    return sum + cost_of_flats(a, b) + cost_of_flats(b, a);
}

/// Of lines within a rank that end in `own` and elsewhere, when `other` changes places with it.
int RankedOrder::cost_of_flats(Index own, Index other) const {
    int sum = 0;
    const Places here = places_of(own), there = places_of(other);
    for (const Index i : items_[own].flats) {
        const Flat& flat = flats_[i];
        const Index from = place_[flat.from], to = place_[flat.to];
        const Index far = here.contain(from) ? to : from;
        if (here.contain(far) || there.contain(far)) continue;
        const auto blockers = std::ranges::count_if(
            items_[other].leaves, [&](Index leaf) { return !is_border(leaf) && rank_of_[leaf] == flat.rank; });
        const bool between = (there.first > here.first) == (far > here.first);
        sum += (between ? -per_blocker : per_blocker) * static_cast<int>(blockers);
    }
    return sum;
}

int RankedOrder::exchange(Index group, std::size_t place) {
    const int cost = cost_of_exchange(order_[group][place], order_[group][place + 1]);
    swap(group, place);
    return cost;
}

void RankedOrder::swap(Index group, std::size_t place) {
    const Item &a = items_[order_[group][place]], &b = items_[order_[group][place + 1]];
    for (const Index leaf : a.leaves) place_[leaf] += b.leaves.size();
    for (const Index leaf : b.leaves) place_[leaf] -= a.leaves.size();
    std::swap(order_[group][place], order_[group][place + 1]);
}

void RankedOrder::restore(Index group, State state) {
    order_[group] = std::move(state.siblings);
    place_ = std::move(state.places);
}

}  // namespace vellum::layout::dot
