/// What a kind is: a type with a key. The kinds themselves are generated (vellum/aws.hpp, generic.hpp, logo.hpp).
#pragma once

namespace vellum {

/// Base of kinds that are drawn as an icon with a label.
struct NodeKind {};

template <class Kind>
struct group;

/// Base of kinds that are drawn as a frame and hold other things. A kind with rules about where it may stand hides
/// `check_containment`, which is instantiated with the kinds around it, innermost first.
struct GroupKind {
    static constexpr bool may_span = true;  ///< as an overlay; hidden by kinds that have a place of their own

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

/// Only groups of AWS say something about where others stand. Generic groups and frames of logos are free: they stand
/// anywhere, and rules look through them.
template <class Kind>
inline constexpr bool is_aws = Kind::key[0] == 'a' && Kind::key[1] == 'w' && Kind::key[2] == 's' && Kind::key[3] == ':';

template <class Kind>
inline constexpr bool is_service_frame = false;
template <class Kind>
inline constexpr bool is_service_frame<group<Kind>> = is_aws<Kind>;

/// Where a kind may stand: at the top (no group of AWS around it), or with one of `Groups` as the nearest group of AWS
/// around it. With `services`, frames of services are looked through.
template <bool top, bool services, class... Groups>
struct Places {
    static constexpr bool at_top = top;
    template <class Around>
    static constexpr bool look_through = !is_aws<Around> || (services && is_service_frame<Around>);
    template <class Around>
    static constexpr bool allow = one_of<Around, Groups...>;
};

template <class Places, class... Around>
inline constexpr bool stands_in = Places::at_top;
template <class Places, class Nearest, class... Around>
inline constexpr bool stands_in<Places, Nearest, Around...> =
    Places::template look_through<Nearest> ? stands_in<Places, Around...> : Places::template allow<Nearest>;

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
