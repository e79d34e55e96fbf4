/// The operators of edges, out of the way of the compiler of every diagram.
#include "vellum/connect.hpp"

#include "dsl/connect.hpp"

namespace vellum {

Chain::Chain(const Element& end, const char* file, int line) : Run{{}, {end.ref}, {end.ref}, file, line} {}
Chain::Chain(const detail::Run& run) : Run(run) {}
Fan::Fan(const List& list, const char* file, int line) : Run{{}, {list.ref, true}, {list.ref, true}, file, line} {}
Fan::Fan(const detail::Run& run) : Run(run) {}

#define VELLUM_CONNECTS(OP, HEADS)                                                                                   \
    Chain operator OP(const Chain& left, const Chain& right) { return Chain(dsl::connect(left, HEADS, right)); }     \
    Fan operator OP(const Chain& left, const Fan& right) { return Fan(dsl::connect(left, HEADS, right)); }           \
    Chain operator OP(const Fan& left, const Chain& right) { return Chain(dsl::connect(left, HEADS, right)); }       \
    Opening operator OP(const Chain& left, const Link& link) { return {{{}, dsl::open(left, HEADS, link)}}; }        \
    FanOpening operator OP(const Fan& left, const Link& link) { return {{{}, dsl::open(left, HEADS, link)}}; }       \
    Chain operator OP(const Opening& left, const Chain& right) { return Chain(dsl::close(left.ref, HEADS, right)); } \
    Fan operator OP(const Opening& left, const Fan& right) { return Fan(dsl::close(left.ref, HEADS, right)); }       \
    Chain operator OP(const FanOpening& left, const Chain& right) { return Chain(dsl::close(left.ref, HEADS, right)); }

VELLUM_CONNECTS(>>, detail::at_right)
VELLUM_CONNECTS(<<, detail::at_left)
VELLUM_CONNECTS(-, detail::no_head)
#undef VELLUM_CONNECTS

}  // namespace vellum
