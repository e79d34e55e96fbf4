/// Frames that hold nodes and other frames. The type of a cluster names the kinds around it, so that the compiler knows
/// what may stand where.
#pragma once

#include <vellum/element.hpp>

namespace vellum {

template <class Kind, class... Around>
class Cluster;

namespace detail {

struct NewElement {
    const char* key;  ///< the kind's, in the catalogue
    bool is_group;
    bool from_node_kind;
};

VELLUM_API Ref add(Ref parent, NewElement what, Text label, const char* file, int line);

template <class Kind>
inline constexpr bool is_group = __is_base_of(GroupKind, Kind);
template <class Kind>
inline constexpr bool is_node = __is_base_of(NodeKind, Kind);

template <bool group, class Kind, class... Around>
struct HandleOf {
    using Type = Node;
};
template <class Kind, class... Around>
struct HandleOf<true, Kind, Around...> {
    using Type = Cluster<Kind, Around...>;
};

/// What `add<Kind>` gives inside a scope with the kinds `Around` around it.
template <class Kind, class... Around>
using Added = typename HandleOf<is_group<Kind>, Kind, Around...>::Type;

template <class Kind>
Ref add(Ref parent, Text label, const char* file, int line) {
    static_assert(is_group<Kind> || is_node<Kind>,
                  "add<…> takes a kind: one of aws::, generic:: and logo::, or group<…> of one");
    return add(parent, {Kind::key, is_group<Kind>, requires { Kind::from_node_kind; }}, label, file, line);
}

/// `Cluster<Kind, Around...>` knows at least what `Cluster<Kind, Known...>` asks for.
template <class Known, class Actual>
inline constexpr bool is_prefix = false;
template <class Kind, class... Actual>
inline constexpr bool is_prefix<Cluster<Kind>, Cluster<Kind, Actual...>> = true;
template <class Kind, class Next, class... Known, class... Actual>
inline constexpr bool is_prefix<Cluster<Kind, Next, Known...>, Cluster<Kind, Next, Actual...>> =
    is_prefix<Cluster<Next, Known...>, Cluster<Next, Actual...>>;

}  // namespace detail

/// A frame of the kind `Kind`; `Around` are the kinds around it, innermost first. Converts to a cluster that knows less
/// of its surroundings, and to `AnyCluster`.
template <class Kind, class... Around>
class Cluster : public detail::Settings<Cluster<Kind, Around...>> {
   public:
    using detail::Settings<Cluster>::Settings;

    template <class Other>
        requires detail::is_prefix<Cluster, Other>
    constexpr Cluster(const Other& other) : detail::Settings<Cluster>(other.ref()) {}

    /// A node or cluster inside this one. Without a label it has its kind's short name.
    template <class Inner>
    detail::Added<Inner, Kind, Around...> add(Text label = {}, VELLUM_HERE) const {
        if constexpr (detail::is_group<Inner>) Inner::template check_containment<Kind, Around...>();
        return detail::Added<Inner, Kind, Around...>(detail::add<Inner>(this->ref(), label, file, line));
    }
};

/// A cluster of any kind, for helper functions. What it may hold is checked when the diagram is built.
class AnyCluster : public detail::Settings<AnyCluster> {
   public:
    using Settings::Settings;

    template <class... Kinds>
    constexpr AnyCluster(const Cluster<Kinds...>& cluster) : Settings(cluster.ref()) {}

    template <class Inner>
    detail::Added<Inner> add(Text label = {}, VELLUM_HERE) const {
        return detail::Added<Inner>(detail::add<Inner>(ref(), label, file, line));
    }
};

}  // namespace vellum
