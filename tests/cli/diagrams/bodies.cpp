// Diagrams whose own code goes wrong in every way there is, and two that are fine.
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include <vellum/vellum.hpp>
using namespace vellum;

namespace {

/// Without a core file.
void die(int (*how)()) {
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    how();
}

}  // namespace

VELLUM_DIAGRAM(aborts, "Its code aborts") {
    d.add<aws::S3>();
    die([]() -> int { std::abort(); });
}
VELLUM_DIAGRAM(before, "Nothing wrong, and it prints") {
    d.add<aws::S3>();
    std::printf("before was here\n");
}
VELLUM_DIAGRAM(hoards, "Its code takes all memory") {
    for (std::vector<std::vector<char>> hoard;;) hoard.emplace_back(std::size_t(16) << 20, 'x');
}
VELLUM_DIAGRAM(leaves, "Its code ends the program") { std::exit(0); }
VELLUM_DIAGRAM(loops, "Its code never ends") {
    for (volatile bool forever = true; forever;) ::usleep(1000);
}
VELLUM_DIAGRAM(still_fine, "Nothing wrong") { d.add<aws::S3>(); }
