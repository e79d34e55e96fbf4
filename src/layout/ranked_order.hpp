/// The order across the flow of everything that dot placed, and what it costs in crossings.
///
/// Boxes, passages and clusters are items; siblings stand in an order, clusters with all they hold, so that one order
/// of everything results, and with it one in every rank. Between neighbouring ranks lines run as segments, and the two
/// borders of a cluster along the flow are segments too: a line that leaves it sideways crosses one.
#pragma once

#include <limits>
#include <utility>
#include <vector>

#include "layout/dot_engine.hpp"

namespace vellum::layout::dot {

class RankedOrder {
public:
    using Index = std::size_t;

    /// The arguments must outlive it.
    RankedOrder(const Input& input, const Output& output);

    /// By item: first the boxes, then the passages, then the clusters.
    std::size_t items() const { return items_.size(); }
    /// The siblings of an item and itself, in their order. `group` 0 is the whole drawing, i + 1 what cluster i holds.
    const std::vector<Index>& siblings(Index group) const { return order_[group]; }
    Index group_of(Index item) const { return items_[item].group; }
    /// The passages by which lines come to an item, as far as they are its siblings.
    const std::vector<Index>& approaches(Index item) const { return items_[item].approaches; }

    bool is_box(Index item) const { return item < boxes(); }
    bool is_passage(Index item) const { return !is_box(item) && item < clusters(); }
    Index passage(Index item) const { return item - boxes(); }
    Index cluster(Index item) const { return item - clusters(); }
    std::size_t ranks() const { return rank_positions_.size(); }
    /// The first and the last rank that an item takes.
    std::pair<int, int> ranks_of(Index item) const;

    /// Which segments cross others now. False when no lines cross, whatever borders they cross.
    bool find_crossings();
    /// True when `find_crossings` found that a line that ends on the item, or within, or a border of it, crosses something.
    bool is_crossed(Index item) const;

    /// The item at a place among its siblings and the one behind it change places. Gives what that costs; below 0: spares.
    int exchange(Index group, std::size_t place);
    /// The same where the costs are known.
    void swap(Index group, std::size_t place);

    /// An order to come back to.
    struct State {
        std::vector<Index> siblings;
        std::vector<Index> places;
    };
    State state(Index group) const { return {order_[group], place_}; }
    void restore(Index group, State state);

private:
    // A leaf is what takes one place in the order of everything: a box, a passage, or a border of a cluster.
    static constexpr Index border = std::numeric_limits<Index>::max();

    struct Item {
        Index group;
        std::vector<Index> leaves;                                       ///< own borders included
        std::vector<Index> segments;                                     ///< with an end inside
        std::vector<Index> flats;                                        ///< with an end inside
        std::vector<Index> approaches;                                   ///< items
        int first_gap = std::numeric_limits<int>::max(), last_gap = -1;  ///< of segments and flats
    };

    /// A piece of a line between neighbouring ranks, or a border along all ranks of its cluster.
    struct Segment {
        Index from, to;           ///< leaves
        int first_gap, last_gap;  ///< gap r lies behind rank r
        Index line;               ///< or `border`
    };

    /// A line within a rank.
    struct Flat {
        Index from, to;
        int rank;
    };

    struct Places {
        Index first, last;
        bool contain(Index place) const { return first <= place && place <= last; }
    };

    std::size_t boxes() const { return input_.boxes.size(); }
    Index clusters() const { return boxes() + output_.passages.size(); }
    Index leaf_of_border(Index cluster, bool second) const { return clusters() + 2 * cluster + (second ? 1 : 0); }
    bool is_border(Index leaf) const { return leaf >= clusters(); }
    double along(Point p) const { return columns_ ? p.x : p.y; }
    double across(Point p) const { return columns_ ? p.y : p.x; }
    double center_of(Index item) const;
    template <class Visitor>
    void each_around(Index leaf, Visitor visit);

    void find_ranks();
    void add_items();
    void add_lines();
    void add_borders();
    void add_segment(const Segment& segment);
    void add_flat(const Flat& flat);
    void add_approaches(const std::vector<Index>& stops);
    void number(Index group, Index& place);

    Places places_of(Index item) const;
    int cost_of_crossing(const Segment& a, const Segment& b) const;
    bool cross(const Segment& a, const Segment& b) const;
    int cost_of_exchange(Index a, Index b) const;
    int cost_of_flats(Index own, Index other) const;

    const Input& input_;
    const Output& output_;
    bool columns_;
    std::vector<double> rank_positions_;  ///< along the flow
    std::vector<int> rank_of_;            ///< by leaf, borders aside
    std::vector<Item> items_;
    std::vector<Segment> segments_;
    std::size_t segments_of_lines_ = 0;  ///< the first so many; the others are borders
    std::vector<Flat> flats_;
    std::vector<bool> crossed_;              ///< by segment
    std::vector<std::vector<Index>> order_;  ///< items, by group
    std::vector<Index> place_;               ///< by leaf, in the order of everything
};

}  // namespace vellum::layout::dot
