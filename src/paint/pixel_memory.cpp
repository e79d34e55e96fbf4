#include "paint/pixel_memory.hpp"

#include <algorithm>
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
