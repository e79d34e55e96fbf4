#include "vellum/main.hpp"

#include <fmt/format.h>
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

}  // namespace

int main(int argc, char** argv) {
    ::signal(SIGXFSZ, SIG_IGN);  // a file over the limit is then an error like a full disk, and is reported
    Console console(argc > 0 ? argv[0] : "vellum");
    return static_cast<int>(console.finish(run(argc, argv, console)));
}

}  // namespace vellum
