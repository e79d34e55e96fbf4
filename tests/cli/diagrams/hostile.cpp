// Diagrams whose drawing goes wrong in every way there is: the layout engine is told apart by the number of nodes and
// then aborts, never ends or takes all memory. And one whose definition throws.
#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <vector>

#include <vellum/vellum.hpp>
using namespace vellum;

namespace {

void add_buckets(Diagram& d, int number) {
    for (int i = 0; i < number; ++i) d.add<aws::S3>();
}

template <class Function>
Function the_next(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

/// Stands before the function of that name in Graphviz.
extern "C" [[gnu::visibility("default")]] int gvLayout(void* context, void* graph, const char* engine) {
    const int nodes = the_next<int (*)(void*)>("agnnodes")(graph);
    if (nodes == 3) std::abort();
    while (nodes == 4) ::usleep(1000);
    if (nodes == 5) {
        for (std::vector<std::vector<char>> hoard;;) hoard.emplace_back(std::size_t(16) << 20, 'x');
    }
    return the_next<int (*)(void*, void*, const char*)>("gvLayout")(context, graph, engine);
}

VELLUM_DIAGRAM(aborts, "The layout engine aborts") { add_buckets(d, 3); }
VELLUM_DIAGRAM(fine, "Nothing wrong") { add_buckets(d, 2); }
VELLUM_DIAGRAM(hoards, "Takes all memory") { add_buckets(d, 5); }
VELLUM_DIAGRAM(loops, "Never ends") { add_buckets(d, 4); }
VELLUM_DIAGRAM(throws, "Throws while it is built") {
    add_buckets(d, 1);
    throw std::runtime_error("no such table");
}
