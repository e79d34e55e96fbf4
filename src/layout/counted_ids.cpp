#include "layout/counted_ids.hpp"

namespace vellum::layout::dot {
namespace {

void* open(Agraph_t*, Agdisc_t*) { return new IDTYPE(0); }

/// Names are left to cgraph, which keeps its own table of them and asks here for a number without a name.
long map(void* last, int, char* name, IDTYPE* id, int create) {
    if (name != nullptr || create == 0) return 0;
    *id = ++*static_cast<IDTYPE*>(last);
    return 1;
}

/// An id that somebody else chose: never asked for.
long alloc(void*, int, IDTYPE) { return 0; }
void release(void*, int, IDTYPE) {}
char* print(void*, int, IDTYPE) { return nullptr; }
void close(void* last) { delete static_cast<IDTYPE*>(last); }
void enter(void*, int, void*) {}

}  // namespace

Agdisc_t* counted_ids() {
    static Agiddisc_t ids{open, map, alloc, release, print, close, enter};
    static Agdisc_t discipline{nullptr, &ids, nullptr};
    return &discipline;
}

}  // namespace vellum::layout::dot
