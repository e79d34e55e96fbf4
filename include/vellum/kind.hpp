/// What a kind is: a type whose name is its key in the catalogue. The kinds themselves are generated (vellum/aws.hpp,
/// generic.hpp, logo.hpp).
///
/// A kind that is drawn as an icon is declared and never defined: there are more than a thousand of them, and to define
/// them would be half as much work again for the compiler of each diagram. The library learns the name from what the
/// compiler calls the type.
#pragma once

namespace vellum {

namespace detail {
enum class Space { aws, generic, logo };
template <Space>
struct In {};
}  // namespace detail

// Which of the namespaces a kind belongs to, found by argument-dependent lookup; nothing defines them.
namespace aws {
detail::In<detail::Space::aws> space_of(const void* kind);
}
namespace generic {
detail::In<detail::Space::generic> space_of(const void* kind);
}
namespace logo {
detail::In<detail::Space::logo> space_of(const void* kind);
}

template <class Kind>
struct group;

/// Base of kinds that are drawn as a frame and hold other things; these are defined. One with rules about where it may
/// stand hides `check_containment`, which is instantiated with the kinds around it, innermost first.
struct GroupKind {
    static constexpr bool may_span = true;  ///< as an overlay; hidden by kinds that have a place of their own

    template <class... Around>
    static constexpr void check_containment() {}
};

namespace detail {

template <class Kind>
concept Defined = requires {
    sizeof(Kind);
};
/// A kind that is drawn as an icon with a label.
template <class Kind>
concept NodeKind = !Defined<Kind> && requires(const Kind* kind) {
    space_of(kind);
};

/// A kind that is drawn as a frame: an official group or `group<…>`.
template <class Kind>
concept FrameKind = requires {
    Kind::may_span;
};

/// `group<…>`.
template <class Kind>
concept FromNodeKind = requires {
    typename Kind::NodeKind;
};

/// The function's signature, which holds the name of the kind.
template <class Kind>
consteval const char* spelled() {
    return __PRETTY_FUNCTION__;
}

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
inline constexpr bool is_aws = __is_same(decltype(space_of(static_cast<const Kind*>(nullptr))),
                                         detail::In<detail::Space::aws>);

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
    static_assert(detail::NodeKind<Kind>, "group<…> takes a kind of node; official groups are clusters already");
    using NodeKind = Kind;
};

}  // namespace vellum
