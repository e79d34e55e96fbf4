/// Memory for what is megabytes and touched from end to end, on large pages where the system has them.
#pragma once

#include <cstddef>
#include <new>

namespace vellum::paint {

/// Memory that begins and ends with a large page, which the system is asked to give as such (madvise, MADV_HUGEPAGE): each
/// page of 4 kB that is touched for the first time costs as much as painting a hundred pixels does. Where there are no large
/// pages it is memory like any other. Throws std::bad_alloc.
void* allocate_large_pages(std::size_t bytes);
void free_large_pages(void* memory) noexcept;

/// An allocator of the standard library: blocks of a large page or more lie on large pages.
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
    bool operator==(const LargePages&) const = default;

private:
    static bool is_large(std::size_t count) { return count >= (std::size_t{2} << 20U) / sizeof(T); }
};

}  // namespace vellum::paint
