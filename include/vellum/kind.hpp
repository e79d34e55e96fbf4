/// What a kind is: a type with a key. The kinds themselves are generated (vellum/aws.hpp, generic.hpp, logo.hpp).
#pragma once

namespace vellum {

/// Base of kinds that are drawn as an icon with a label.
struct NodeKind {};

/// Base of kinds that are drawn as a frame and hold other things. A kind with rules about where it may stand hides
/// `check_containment`, which is instantiated with the kinds around it, innermost first.
struct GroupKind {
    template <class... Around>
    static constexpr void check_containment() {}
};

namespace detail {

template <class Kind, class... Kinds>
inline constexpr bool one_of = (__is_same(Kind, Kinds) || ...);

/// The kinds around a cluster, innermost first.
template <class... Around>
struct Surroundings {
    /// At least one of `Kinds` is among them.
    template <class... Kinds>
    static constexpr bool include_any = (one_of<Kinds, Around...> || ...);
};

}  // namespace detail

/// A node's kind as the frame of a service: `d.add<group<aws::SageMaker>>("Training")`. Drawn in the service's colour
/// with its icon in the corner.
template <class Kind>
struct group : GroupKind {
    static_assert(__is_base_of(NodeKind, Kind), "group<…> takes a kind of node; official groups are clusters already");
    static constexpr const char* key = Kind::key;
    static constexpr bool from_node_kind = true;
};

}  // namespace vellum
