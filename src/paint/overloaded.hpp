/// One visitor out of a lambda for each alternative of a variant.
#pragma once

namespace vellum::paint {

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

}  // namespace vellum::paint
