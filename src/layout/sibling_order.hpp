/// Which siblings stand before which along the flow.
///
/// Why: dot's ranks run through clusters, so what stands outside a cluster could end up above what it feeds. A sibling
/// that feeds a cluster comes before all of it, and one that is fed behind it.
#pragma once

#include <set>
#include <utility>

#include "layout/place.hpp"

namespace vellum::layout {

/// Pairs of siblings, the first before the second.
class SiblingOrder {
public:
    SiblingOrder() = default;
    SiblingOrder(const model::Graph& graph, const PlaceOptions& options);

    const std::set<std::pair<model::Element, model::Element>>& pairs() const { return pairs_; }

    /// True when an edge between these ends would run against it.
    bool is_against(const model::Graph& graph, model::Element tail, model::Element head) const;

private:
    std::set<std::pair<model::Element, model::Element>> pairs_;
};

}  // namespace vellum::layout
