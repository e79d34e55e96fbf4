/// What rules ask about the structure of a graph. Private to this room.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "catalog/traits.hpp"
#include "model/graph.hpp"

namespace vellum::lint {

using catalog::Trait;
using model::ClusterId;
using model::Element;
using model::Graph;
using model::Item;

/// The kind of the item has the trait.
bool has(const Item& item, Trait trait);

/// The full name of its kind: `Amazon S3`.
std::string_view kind_name(const Item& item);

/// The innermost cluster around the item whose kind has the trait: a group for traits of groups, else a service's frame.
std::optional<ClusterId> around(const Graph& graph, const Item& item, Trait trait);

/// The item lies in such a cluster.
inline bool in(const Graph& graph, const Item& item, Trait trait) { return around(graph, item, trait).has_value(); }

/// The diagram has such a cluster, or has one inside `outer`.
bool draws(const Graph& graph, Trait trait, std::optional<ClusterId> outer = {});

/// The nodes and service frames with the trait, but for those in a frame that has it too: the frame stands for them.
std::vector<Element> services(const Graph& graph, Trait trait);

}  // namespace vellum::lint
