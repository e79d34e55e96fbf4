/// Frames that hold nodes and other frames. The type of a cluster names the kinds around it, so that the compiler knows
/// what may stand where.
#pragma once

#include <vellum/element.hpp>
#include <vellum/vocabulary.hpp>

namespace vellum {

template <class Kind, class... Around>
struct Cluster;

namespace detail {

/// A kind of group: the signature that names it, and whether it is the frame of a kind of node.
struct NewGroup {
    const char* kind;
    bool from_node_kind;
};

VELLUM_API void set_direction(Ref cluster, Direction direction, const char* file, int line);
VELLUM_API Node add_node(Ref parent, const char* kind, Text label, const char* file, int line);
VELLUM_API Ref add_group(Ref parent, NewGroup what, Text label, const char* file, int line);

template <class Kind>
consteval NewGroup new_group() {
    static_assert(FrameKind<Kind>, "add<…> takes a kind: one of aws::, generic:: and logo::, or group<…> of one");
    if constexpr (FromNodeKind<Kind>) {
        return {spelled<typename Kind::NodeKind>(), true};
    } else {
        return {spelled<Kind>(), false};
    }
}

/// The same with `Around` around it, which the kind may object to.
template <class Kind, class... Around>
consteval NewGroup new_group_inside() {
    if constexpr (FrameKind<Kind>) Kind::template check_containment<Around...>();
    return new_group<Kind>();
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

    template <detail::NodeKind Inner>
    VELLUM_THIN Node add(Text label = {}, VELLUM_HERE) const {
        return detail::add_node(this->ref, detail::spelled<Inner>(), label, file, line);
    }
    template <class Inner>
    VELLUM_THIN Cluster<Inner> add(Text label = {}, VELLUM_HERE) const {
        return {{{{}, detail::add_group(this->ref, detail::new_group<Inner>(), label, file, line)}}};
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
    template <detail::NodeKind Inner>
    VELLUM_THIN Node add(Text label = {}, VELLUM_HERE) const {
        return detail::add_node(this->ref, detail::spelled<Inner>(), label, file, line);
    }
    template <class Inner>
    VELLUM_THIN Cluster<Inner, Kind, Around...> add(Text label = {}, VELLUM_HERE) const {
        return {
            {{{},
              detail::add_group(this->ref, detail::new_group_inside<Inner, Kind, Around...>(), label, file, line)}}};
    }

    template <class Known>
    requires detail::is_prefix<Known, Cluster>
    operator Known() const { return {{{{}, this->ref}}}; }
    operator AnyCluster() const { return {{{{}, this->ref}}}; }
};

}  // namespace vellum
