#include "paint/large_pages.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <cstdint>
#include <mutex>

namespace vellum::paint {
namespace {

constexpr std::size_t page = std::size_t{2} << 20U;  // of x86-64, and of ARM with basic pages of 4 kB
constexpr auto alignment = std::align_val_t{page};

/// The next picture may be larger than this one. What is not touched takes no memory.
constexpr std::size_t least_kept = std::size_t{32} << 20U;

/// The block that goes from picture to picture.
struct Kept {
    ~Kept() { ::operator delete(memory, alignment); }

    std::mutex mutex;
    void* memory = nullptr;
    std::size_t size = 0;
    bool lent = false;
};
Kept kept;

void* allocate(std::size_t bytes) {
    void* const memory = ::operator new(bytes, alignment);
    static_cast<void>(::madvise(memory, bytes, MADV_HUGEPAGE));
    return memory;
}

}  // namespace

void* allocate_large_pages(std::size_t bytes) {
    if (bytes > PTRDIFF_MAX - page) throw std::bad_alloc();
    const std::size_t whole = (bytes + page - 1) / page * page;
    const std::lock_guard lock(kept.mutex);
    if (kept.lent) return allocate(whole);
    if (kept.size < whole) {
        ::operator delete(std::exchange(kept.memory, nullptr), alignment);
        kept.size = 0;
        kept.memory = allocate(std::max(whole, least_kept));
        kept.size = std::max(whole, least_kept);
    }
    kept.lent = true;
    return kept.memory;
}

void free_large_pages(void* memory) noexcept {
    const std::lock_guard lock(kept.mutex);
    if (memory == kept.memory) {
        kept.lent = false;
    } else {
        ::operator delete(memory, alignment);
    }
}

}  // namespace vellum::paint
