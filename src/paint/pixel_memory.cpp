#include "paint/pixel_memory.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <mutex>

namespace vellum::paint {
namespace {

/// The next picture may be larger than this one. What is not touched takes no memory.
constexpr std::size_t least_kept = std::size_t{32} << 20U;

/// The block that goes from picture to picture.
struct Kept {
    ~Kept() { ::operator delete(memory); }

    std::mutex mutex;
    void* memory = nullptr;
    std::size_t size = 0;
    bool lent = false;
};
Kept kept;

/// Has the system bring all pages of a block at once: touched one by one, each costs an exception more. Systems that cannot
/// bring them when they are touched.
void populate(void* memory, std::size_t bytes) {
#ifdef MADV_POPULATE_WRITE
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(memory), first = begin & ~(page - 1);
    madvise(reinterpret_cast<void*>(first), begin + bytes - first, MADV_POPULATE_WRITE);
#else
    static_cast<void>(memory), static_cast<void>(bytes);
#endif
}

}  // namespace

void* allocate_block(std::size_t bytes) {
    const std::lock_guard lock(kept.mutex);
    if (kept.lent) return ::operator new(bytes);
    if (kept.size < bytes) {
        ::operator delete(std::exchange(kept.memory, nullptr));
        kept.size = 0;
        kept.memory = ::operator new(std::max(bytes, least_kept));
        kept.size = std::max(bytes, least_kept);
    }
    populate(kept.memory, bytes);
    kept.lent = true;
    return kept.memory;
}

void free_block(void* memory) noexcept {
    const std::lock_guard lock(kept.mutex);
    if (memory == kept.memory) {
        kept.lent = false;
    } else {
        ::operator delete(memory);
    }
}

}  // namespace vellum::paint
