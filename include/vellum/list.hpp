/// Several ends at once: `all(a, b, c)`, `all(range)`.
#pragma once

#include <vellum/element.hpp>

namespace vellum {

/// Nodes and clusters that an edge fans in from or out to. A small value, like every handle.
struct List : detail::End {
    detail::Ref ref;  ///< the library's
};

namespace detail {

/// Gathers the parts of a list. An empty one belongs to no diagram.
class VELLUM_API ListBuilder {
public:
    ListBuilder();
    ListBuilder(const ListBuilder&) = delete;
    ListBuilder& operator=(const ListBuilder&) = delete;
    ~ListBuilder();

    void append(const Element& element);
    void append(const List& list);
    template <class Range>
    requires(!__is_base_of(End, Range)) void append(const Range& range) {
        static_assert(
            requires { begin_of(range); }, "all(…) takes nodes, clusters, lists and ranges of them");
        if constexpr (requires { begin_of(range); }) {
            for (const auto& part : range) append(part);
        }
    }
    List finish();

private:
    struct Elements;

    template <class Range>
    static auto begin_of(const Range& range) -> decltype(range.begin());
    template <class Part, unsigned long size>
    static const Part* begin_of(const Part (&)[size]);

    Elements* elements_;
};

}  // namespace detail

/// The list of these: nodes, clusters, other lists, and ranges (anything with begin() and end()) of them, in order.
template <class... Parts>
List all(const Parts&... parts) {
    detail::ListBuilder builder;
    (builder.append(parts), ...);
    return builder.finish();
}

}  // namespace vellum
