/// Memory for pixels: megabytes that are touched from end to end.
#pragma once

#include <cstddef>
#include <new>
#include <utility>

namespace vellum::paint {

/// A block that is kept for the next picture when it is freed: every page that is touched for the first time costs as
/// much as painting a hundred pixels. The system brings all that are wanted at once, which is a little cheaper. A second
/// block while the first is in use is an ordinary one. Throws std::bad_alloc.
/// (Large pages of the system, asked for with madvise, were a twentieth faster at best, and in a virtual machine up to
/// twice as slow, depending on which memory the host had to find.)
void* allocate_block(std::size_t bytes);
void free_block(void* memory) noexcept;

/// An allocator of the standard library that takes what is large from there. Elements made without a value have none, so
/// that memory is not cleared before it is filled.
template <class T>
struct PixelMemory {
    using value_type = T;

    PixelMemory() = default;
    template <class Other>
    PixelMemory(const PixelMemory<Other>&) {}

    T* allocate(std::size_t count) {
        const std::size_t bytes = count * sizeof(T);
        return static_cast<T*>(is_large(count) ? allocate_block(bytes) : ::operator new(bytes));
    }
    void deallocate(T* memory, std::size_t count) noexcept {
        if (is_large(count)) return free_block(memory);
        ::operator delete(memory);
    }

    template <class U>
    void construct(U* place) {
        ::new (static_cast<void*>(place)) U;
    }
    template <class U, class... Values>
    void construct(U* place, Values&&... values) {
        ::new (static_cast<void*>(place)) U(std::forward<Values>(values)...);
    }

    bool operator==(const PixelMemory&) const = default;

private:
    static bool is_large(std::size_t count) { return count >= (std::size_t{2} << 20U) / sizeof(T); }
};

}  // namespace vellum::paint
