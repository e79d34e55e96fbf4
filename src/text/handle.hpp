/// Owning pointers to the reference-counted objects of C libraries.
#pragma once

#include <memory>

namespace vellum::text {

template <auto destroy>
struct Destroy {
    template <class T>
    void operator()(T* object) const {
        destroy(object);
    }
};

/// `Handle<hb_face_t, hb_face_destroy>`.
template <class T, auto destroy>
using Handle = std::unique_ptr<T, Destroy<destroy>>;

}  // namespace vellum::text
