/// Edges: `a >> b`, `a << b`, `a - b`, `a >> edge("label") >> b`, and chains of these.
///
/// One idea carries all of it. A *run* is nodes connected one after the other; a single node is the shortest run. An
/// operator connects the back of its left run to the front of its right one and gives the longer run, so it does not
/// matter how the compiler groups a statement (`-` binds tighter than `>>`). The heads of an edge are those its two
/// operators ask for together: `a >> edge() << b` has both.
///
/// The operators are compiled in the library, not in every diagram: that halves what a diagram file costs.
///
/// Operands are converted to a run, and the conversion notes file and line: an edge is reported at the line of its
/// right end. A run that ends in a list is a type of its own, so that list to list fails to compile.
#pragma once

#include <vellum/diagram.hpp>
#include <vellum/link.hpp>
#include <vellum/list.hpp>

namespace vellum {

namespace detail {

/// One end of a run: an element, or the list of that number.
struct Stop {
    Ref ref;
    bool is_list = false;
};

struct Run : End {
    Stop front;
    Stop back;
    const char* file;
    int line;
};

/// Heads of an edge, to be united.
enum Heads : unsigned char { no_head = 0, at_right = 1, at_left = 2 };

/// A run and the link that leaves it, waiting in the diagram for the other end.
struct Pending : Operand {
    Ref ref;
};

}  // namespace detail

/// A run that ends in one element.
struct VELLUM_API Chain : detail::Run {
    Chain(const Element& end, VELLUM_HERE);
    explicit Chain(const detail::Run& run);
};

/// A run that ends in a list.
struct VELLUM_API Fan : detail::Run {
    Fan(const List& list, VELLUM_HERE);
    explicit Fan(const detail::Run& run);
};

/// `a >> edge("…")`: the other end is still to come.
struct [[nodiscard]] Opening : detail::Pending {};
struct [[nodiscard]] FanOpening : detail::Pending {};

namespace detail {

template <class T>
inline constexpr bool is_end = __is_base_of(End, T);
template <class T>
inline constexpr bool is_link = __is_base_of(Link, T);
template <class T>
inline constexpr bool is_pending = __is_base_of(Pending, T);
template <class T>
inline constexpr bool is_text = requires(const T& value) {
    Text(value);
};

/// Two operands of which at least one is ours, and that make no edge.
template <class L, class R>
concept Misconnected = (__is_base_of(Operand, L) || (__is_base_of(Operand, R) && !__is_class(L))) &&
                       !(is_end<R> && (is_end<L> || is_pending<L>)) && !(is_link<R> && is_end<L>);

/// Says what is wrong with two operands; never compiles.
template <class L, class R>
constexpr void explain() {
    constexpr bool diagram = __is_same(L, Diagram) || __is_same(R, Diagram);
    constexpr bool links = is_link<L> || (is_pending<L> && is_link<R>);
    constexpr bool text = is_text<L> || is_text<R>;
    static_assert(!diagram, "the diagram itself is no end of an edge: connect nodes, clusters or all(…)");
    static_assert(diagram || !links,
                  "a link stands between two ends, with the same operator on both sides: a >> edge(…) >> b");
    static_assert(diagram || links || !text, "a label stands in a link: a >> edge(…) >> b");
    static_assert(diagram || links || text,
                  "an edge connects nodes, clusters or all(…); a range of nodes goes into all(range)");
}

#define VELLUM_LIST_TO_LIST "list to list is ambiguous: write each_to_each(from, link, to) or pairwise(from, link, to)"

}  // namespace detail

#define VELLUM_CONNECTS(OP)                                                     \
    VELLUM_API Chain operator OP(const Chain& left, const Chain& right);        \
    VELLUM_API Fan operator OP(const Chain& left, const Fan& right);            \
    VELLUM_API Chain operator OP(const Fan& left, const Chain& right);          \
    VELLUM_API Opening operator OP(const Chain& left, const Link& link);        \
    VELLUM_API FanOpening operator OP(const Fan& left, const Link& link);       \
    VELLUM_API Chain operator OP(const Opening& left, const Chain& right);      \
    VELLUM_API Fan operator OP(const Opening& left, const Fan& right);          \
    VELLUM_API Chain operator OP(const FanOpening& left, const Chain& right);   \
    template <class T = void>                                                   \
    Fan operator OP(const Fan& left, const Fan&) {                              \
        static_assert(detail::never<T>, VELLUM_LIST_TO_LIST);                   \
        return left;                                                            \
    }                                                                           \
    template <class T = void>                                                   \
    Fan operator OP(const FanOpening&, const Fan& right) {                      \
        static_assert(detail::never<T>, VELLUM_LIST_TO_LIST);                   \
        return right;                                                           \
    }                                                                           \
    template <class L, class R>                                                 \
    requires detail::Misconnected<L, R> Chain operator OP(const L&, const R&) { \
        detail::explain<L, R>();                                                \
        __builtin_unreachable();                                                \
    }

VELLUM_CONNECTS(>>)
VELLUM_CONNECTS(<<)
VELLUM_CONNECTS(-)
#undef VELLUM_CONNECTS
#undef VELLUM_LIST_TO_LIST

/// An edge from every element of one list to every element of the other.
VELLUM_API void each_to_each(const Fan& from, const Link& link, const Fan& to);
VELLUM_API void each_to_each(const Fan& from, const Fan& to);
/// An edge from the first of one list to the first of the other, second to second, …; lists of equal length.
VELLUM_API void pairwise(const Fan& from, const Link& link, const Fan& to);
VELLUM_API void pairwise(const Fan& from, const Fan& to);

}  // namespace vellum
