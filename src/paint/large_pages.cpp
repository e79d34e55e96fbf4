#include "paint/large_pages.hpp"

#include <sys/mman.h>

#include <cstdint>

namespace vellum::paint {
namespace {

constexpr std::size_t page = std::size_t{2} << 20U;  // of x86-64, and of ARM with basic pages of 4 kB

}  // namespace

void* allocate_large_pages(std::size_t bytes) {
    if (bytes > PTRDIFF_MAX) throw std::bad_alloc();
    const std::size_t whole = (bytes + page - 1) / page * page;
    void* const memory = ::operator new (whole, std::align_val_t{page});
    static_cast<void>(::madvise(memory, whole, MADV_HUGEPAGE));
    return memory;
}

void free_large_pages(void* memory) noexcept { ::operator delete (memory, std::align_val_t{page}); }

}  // namespace vellum::paint
