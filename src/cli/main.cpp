#include "vellum/main.hpp"

#include <fmt/format.h>
#include <malloc.h>
#include <signal.h>

#include <exception>

#include "cli/command_line.hpp"
#include "cli/console.hpp"

namespace vellum {
namespace {

using cli::Console;
using cli::ExitCode;

/// The one place where an exception becomes an exit code.
ExitCode run(int argc, char** argv, Console& console) try {
    return cli::parse(argc, argv)(console);
} catch (const cli::UsageError& mistake) {
    console.error(ExitCode::users_mistake, mistake.what());
    return ExitCode::users_mistake;
} catch (const model::InvalidDiagram& invalid) {
    console.errors(invalid);
    return ExitCode::users_mistake;
} catch (const model::SystemError& failure) {
    console.error(ExitCode::system, failure.what());
    return ExitCode::system;
} catch (const std::exception& unforeseen) {
    console.error(ExitCode::system, fmt::format("internal error: {}", unforeseen.what()));
    return ExitCode::system;
}

/// Pictures are megabytes that come and go; memory that is kept is not mapped and cleared again for each.
void keep_memory() {
    constexpr int plenty = 256 * 1024 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, plenty);
    ::mallopt(M_TRIM_THRESHOLD, plenty);
}

}  // namespace

int main(int argc, char** argv) {
    ::signal(SIGXFSZ, SIG_IGN);  // a file over the limit is then an error like a full disk, and is reported
    keep_memory();
    Console console(argc > 0 ? argv[0] : "vellum");
    return static_cast<int>(console.finish(run(argc, argv, console)));
}

}  // namespace vellum
