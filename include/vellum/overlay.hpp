/// Frames across clusters, drawn around members that stand in different ones.
#pragma once

#include <vellum/cluster.hpp>
#include <vellum/list.hpp>

namespace vellum {

/// A frame around its members, wherever they stand: an Auto Scaling group over instances of two zones, a security group
/// over databases of two subnets. An edge may end on it.
struct Overlay : detail::Settings<Overlay> {
    template <class Kind, class... Arguments>
    void add(const Arguments&...) const {
        static_assert(
            detail::never<Kind>,
            "an overlay holds nothing of its own: add to a cluster, and name the member when the overlay is made");
    }
};

namespace detail {

VELLUM_API Ref add_overlay(Ref diagram, NewGroup what, Text label, const List& members, const char* file, int line);

template <class Kind>
consteval NewGroup new_overlay() {
    static_assert(FrameKind<Kind>, "an overlay is a group: one of aws:: or generic::, or group<…> of a kind of node");
    if constexpr (FrameKind<Kind>) {
        static_assert(Kind::may_span,
                      "an overlay spans clusters, as a security group or an Auto Scaling group does; "
                      "regions, networks, zones, subnets and what is around them are clusters: add<…>");
    }
    return new_group<Kind>();
}

}  // namespace detail

}  // namespace vellum
