/// Several ends at once: `all(a, b, c)`, `all(range)`.
#pragma once

#include <vellum/element.hpp>

namespace vellum {

/// Nodes and clusters that an edge fans in from or out to. A small value, like every handle.
class List : public detail::End {
   public:
    constexpr explicit List(detail::Ref ref) : ref_(ref) {}
    constexpr detail::Ref ref() const { return ref_; }

   private:
    detail::Ref ref_;
};

namespace detail {

/// Gathers the parts of a list. An empty one belongs to no diagram.
class VELLUM_API ListBuilder {
   public:
    ListBuilder();
    ListBuilder(const ListBuilder&) = delete;
    ListBuilder& operator=(const ListBuilder&) = delete;
    ~ListBuilder();

    template <class Part>
    void append(const Part& part) {
        if constexpr (__is_base_of(Element, Part)) {
            append_element(part.ref());
        } else if constexpr (__is_same(Part, List)) {
            append_list(part.ref());
        } else if constexpr (requires { *begin_of(part); }) {
            for (const auto& inner : part) append(inner);
        } else {
            static_assert(never<Part>, "all(…) takes nodes, clusters, lists and ranges of them");
        }
    }
    List finish();

   private:
    struct Elements;

    template <class Part>
    static auto begin_of(const Part& part) -> decltype(part.begin());
    template <class Part, unsigned long size>
    static const Part* begin_of(const Part (&)[size]);

    void append_element(Ref element);
    void append_list(Ref list);

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
