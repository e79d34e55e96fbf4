/// Frames that hold nodes and other frames. The type of a cluster names the kinds around it, so that the compiler knows
/// what may stand where.
#pragma once

#include <vellum/element.hpp>
#include <vellum/vocabulary.hpp>

namespace vellum {

template <class Kind, class... Around>
struct Cluster;

namespace detail {

struct NewElement {
    const char* key;  ///< the kind's, in the catalogue
    bool is_group;
    bool from_node_kind;
};

VELLUM_API void set_direction(Ref cluster, Direction direction, const char* file, int line);
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

/// A frame made from a kind of node: `group<…>`.
template <class Kind>
concept FromNodeKind = requires {
    Kind::from_node_kind;
};

template <class Kind>
consteval NewElement new_element() {
    static_assert(is_group<Kind> || is_node<Kind>,
                  "add<…> takes a kind: one of aws::, generic:: and logo::, or group<…> of one");
    return {Kind::key, is_group<Kind>, FromNodeKind<Kind>};
}

/// The same with `Around` around it, which the kind may object to.
template <class Kind, class... Around>
consteval NewElement new_element_inside() {
    if constexpr (is_group<Kind>) Kind::template check_containment<Around...>();
    return new_element<Kind>();
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

/// A cluster of any kind, for helper functions. What it may hold is checked when the diagram is built.
struct AnyCluster : detail::Settings<AnyCluster> {
    /// The way the main flow runs inside; as around the cluster when nothing is said.
    AnyCluster direction(Direction direction, VELLUM_HERE) const {
        detail::set_direction(this->ref, direction, file, line);
        return *this;
    }

    template <class Inner>
    detail::Added<Inner> add(Text label = {}, VELLUM_HERE) const {
        return {{{{}, detail::add(this->ref, detail::new_element<Inner>(), label, file, line)}}};
    }
};

/// A frame of the kind `Kind`; `Around` are the kinds around it, innermost first. Converts to a cluster that knows less
/// of its surroundings, and to `AnyCluster`.
template <class Kind, class... Around>
struct Cluster : detail::Settings<Cluster<Kind, Around...>> {
    /// The way the main flow runs inside; as around the cluster when nothing is said.
    Cluster direction(Direction direction, VELLUM_HERE) const {
        detail::set_direction(this->ref, direction, file, line);
        return *this;
    }

    /// A node or cluster inside this one. Without a label it has its kind's short name.
    template <class Inner>
    detail::Added<Inner, Kind, Around...> add(Text label = {}, VELLUM_HERE) const {
        return {
            {{{}, detail::add(this->ref, detail::new_element_inside<Inner, Kind, Around...>(), label, file, line)}}};
    }

    template <class Known>
    requires detail::is_prefix<Known, Cluster>
    operator Known() const { return {{{{}, this->ref}}}; }
    operator AnyCluster() const { return {{{{}, this->ref}}}; }
};

}  // namespace vellum
