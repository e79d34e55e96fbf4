/// Memory for pixels: megabytes that are touched from end to end.
#pragma once

#include <cstddef>
#include <new>
#include <utility>

namespace vellum::paint {

/// Memory on large pages, where the system has them (madvise, MADV_HUGEPAGE): every page that is touched for the first time
/// costs as much as painting a hundred pixels. The last block is kept for the next picture. Throws std::bad_alloc.
void* allocate_large_pages(std::size_t bytes);
void free_large_pages(void* memory) noexcept;

/// An allocator of the standard library: what takes a large page or more lies on large pages. Elements made without a value
/// have none, so that memory is not cleared before it is filled.
template <class T>
struct LargePages {
    using value_type = T;

    LargePages() = default;
    template <class Other>
    LargePages(const LargePages<Other>&) {}

    T* allocate(std::size_t count) {
        const std::size_t bytes = count * sizeof(T);
        return static_cast<T*>(is_large(count) ? allocate_large_pages(bytes) : ::operator new(bytes));
    }
    void deallocate(T* memory, std::size_t count) noexcept {
        if (is_large(count)) return free_large_pages(memory);
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

    bool operator==(const LargePages&) const = default;

private:
    static bool is_large(std::size_t count) { return count >= (std::size_t{2} << 20U) / sizeof(T); }
};

}  // namespace vellum::paint
