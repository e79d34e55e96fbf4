#include "layout/place_boxes.hpp"

#include <algorithm>

#include "layout/align.hpp"
#include "layout/cluster_packing.hpp"
#include "layout/crossing_reduction.hpp"
#include "layout/remembered.hpp"
#include "layout/symmetry.hpp"

namespace vellum::layout {
namespace {

constexpr int compact_weight = 1000;  // of the whole drawing's extent: more than any line's

/// The room that frames need on one axis.
AlignRules align_rules(const Measures& measures, const Rooms& rooms, const theme::Theme& theme, bool vertical) {
    const auto& metrics = theme.metrics;
    AlignRules rules;
    rules.frame_gap = metrics.cluster_gap;
    for (std::size_t i = 0; i < measures.clusters.size(); ++i) {
        const auto& cluster = measures.clusters[i];
        const Room room = rooms.clusters[i];
        const double top = std::max(cluster.heading.height + metrics.heading_gap, metrics.cluster_padding);
        if (vertical) {
            rules.frames.push_back({top, metrics.cluster_padding, metrics.lane, 0,
                                    cluster.heading.height + rules.passage_gap, room.top, room.bottom});
        } else {
            rules.frames.push_back({metrics.cluster_padding, metrics.cluster_padding, metrics.cluster_padding,
                                    cluster.heading.width + metrics.title_gap, rules.passage_gap, room.left,
                                    room.right});
        }
    }
    return rules;
}

/// Turns what is on one side of the flow to the other.
void mirror(dot::Output& output, bool rows) {
    const auto turn = [&](Rect& box) {
        (rows ? box.y : box.x) = rows ? output.size.height - box.bottom() : output.size.width - box.right();
    };
    for (Rect& box : output.boxes) turn(box);
    for (Rect& cluster : output.clusters) turn(cluster);
    for (auto& passage : output.passages) {
        (rows ? passage.at.y : passage.at.x) =
            rows ? output.size.height - passage.at.y : output.size.width - passage.at.x;
    }
}

/// As the engine places it, with fewer crossings when `rules.sifted` is true, which becomes false where there are none to
/// spare.
dot::Output place_unaligned(const dot::Input& input, StandingRules& rules, bool rows) {
    dot::Output placed = remembered(input, {.aligned = false}, [&] { return dot::place(input); });
    if (rules.sifted) rules.sifted = dot::reduce_crossings(input, placed);
    if (rules.mirrored) mirror(placed, rows);
    dot::order_equals(input, placed);
    return placed;
}

}  // namespace

dot::Output place_boxes(const dot::Input& input, const Measures& measures, const Rooms& rooms,
                        const theme::Theme& theme, const PlaceOptions& options) {
    if (options.without_engine) return dot::pack(input);
    return dot::place_or_pack(input, [&](const dot::Input&) {
        const bool rows = input.direction == Direction::right || input.direction == Direction::left;
        StandingRules rules{align_rules(measures, rooms, theme, rows), align_rules(measures, rooms, theme, !rows),
                            options.sifted, options.mirrored};
        rules.along.labels_off_borders = options.labels_off_borders;
        if (options.compact) rules.across.whole_weight = rules.along.whole_weight = compact_weight;
        const dot::Output placed = place_unaligned(input, rules, rows);
        return remembered(input, rules,
                          [&] { return align_along(input, align_across(input, placed, rules.across), rules.along); });
    });
}

}  // namespace vellum::layout
