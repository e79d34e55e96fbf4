#include "layout/counted_ids.hpp"

#include <deque>
#include <map>
#include <string>

namespace vellum::layout::dot {
namespace {

/// The names of one graph. A name keeps its id for as long as the graph lives; objects of different kinds may share one.
class Ids {
public:
    /// 0: no such name, and none is to be made.
    IDTYPE of(const char* name, bool create) {
        const auto known = ids_.find(name);
        if (known != ids_.end()) return known->second;
        return create ? ids_[name] = next(name) : 0;
    }
    IDTYPE anonymous() { return next(""); }

    /// Null for what has no name.
    char* name(IDTYPE id) { return id <= names_.size() && !names_[id - 1].empty() ? names_[id - 1].data() : nullptr; }

private:
    IDTYPE next(const char* name) {
        names_.emplace_back(name);
        return names_.size();
    }

    std::map<std::string, IDTYPE, std::less<>> ids_;
    std::deque<std::string> names_;  // by id, from 1; a deque, since cgraph keeps pointers into them
};

Ids& ids(void* state) { return *static_cast<Ids*>(state); }

void* open(Agraph_t*, Agdisc_t*) { return new Ids; }

long map(void* state, int, char* name, IDTYPE* id, int create) {
    *id = name == nullptr ? ids(state).anonymous() : ids(state).of(name, create != 0);
    return *id != 0 ? 1 : 0;
}

/// An id that somebody else chose: never asked for.
long alloc(void*, int, IDTYPE) { return 0; }
void release(void*, int, IDTYPE) {}
char* print(void* state, int, IDTYPE id) { return ids(state).name(id); }
void close(void* state) { delete static_cast<Ids*>(state); }
void enter(void*, int, void*) {}

}  // namespace

Agdisc_t* counted_ids() {
    static Agiddisc_t ids{open, map, alloc, release, print, close, enter};
    static Agdisc_t discipline{nullptr, &ids, nullptr};
    return &discipline;
}

}  // namespace vellum::layout::dot
