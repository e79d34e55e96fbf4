/// Handles of what a diagram holds: small values that may be copied, stored in containers and returned from functions.
///
/// A handle is two numbers, the diagram's and its own within it; everything behind it lives in the library. One that
/// outlives its diagram, or was never filled, is noticed and reported.
#pragma once

#include <vellum/api.hpp>
#include <vellum/kind.hpp>
#include <vellum/text.hpp>

namespace vellum {

namespace detail {

/// For static_asserts that fail only when their template is used.
template <class...>
inline constexpr bool never = false;

/// Marks the types that may stand beside `>>`, `<<` and `-`, and among them those an edge can end on.
struct Operand {};
struct End : Operand {};

/// Where something is: `diagram` counts the diagrams built in this process (0: none), `element` the nodes,
/// clusters and overlays of one in declaration order (0: the diagram itself).
struct Ref {
    unsigned diagram = 0;
    unsigned element = 0;
    bool operator==(const Ref&) const = default;
};

/// The settings of a node, cluster or overlay that are one text.
enum class Setting : unsigned char { caption, link, tooltip, alt, color, icon };

VELLUM_API void set(Ref ref, Setting setting, Text value, const char* file, int line);
/// `number` 0: the next one.
VELLUM_API void set_step(Ref ref, int number, Text text, const char* file, int line);

}  // namespace detail

/// A node, a cluster or an overlay: what an edge ends on.
struct Element : detail::End {
    detail::Ref ref;  ///< the library's

    friend constexpr bool operator==(const Element& a, const Element& b) { return a.ref == b.ref; }
};

namespace detail {

/// The settings that nodes, clusters and overlays share; each returns the handle, so that they chain.
template <class Self>
struct Settings : Element {
    /// A smaller second text under the label.
    Self caption(Text text, VELLUM_HERE) const { return set(Setting::caption, text, file, line); }
    /// Where a click leads: http, https, mailto or relative.
    Self link(Text address, VELLUM_HERE) const { return set(Setting::link, address, file, line); }
    Self tooltip(Text text, VELLUM_HERE) const { return set(Setting::tooltip, text, file, line); }
    /// What a screen reader says; by default the label and the kind's name.
    Self alt(Text text, VELLUM_HERE) const { return set(Setting::alt, text, file, line); }
    /// `#RRGGBB`: a cluster's border, a drawn tile.
    Self color(Text rgb, VELLUM_HERE) const { return set(Setting::color, rgb, file, line); }

    /// A numbered callout; the diagram's page shows the text. Numbers go on from the highest so far.
    Self step(Text text, VELLUM_HERE) const { return step(0, text, file, line); }
    /// The same with a number of your own, from 1.
    Self step(int number, Text text, VELLUM_HERE) const {
        set_step(ref, number, text, file, line);
        return static_cast<const Self&>(*this);
    }

protected:
    Self set(Setting setting, Text value, const char* file, int line) const {
        detail::set(ref, setting, value, file, line);
        return static_cast<const Self&>(*this);
    }
};

}  // namespace detail

/// An icon with a label.
struct Node : detail::Settings<Node> {
    /// An SVG or PNG file of your own, looked up from the folder of the source file that says so.
    Node icon(Text path, VELLUM_HERE) const { return set(detail::Setting::icon, path, file, line); }

    template <class Kind, class... Arguments>
    void add(const Arguments&...) const {
        static_assert(detail::never<Kind>,
                      "a node holds nothing: add to a cluster, or draw this one as a frame with add<group<…>>");
    }
};

}  // namespace vellum
