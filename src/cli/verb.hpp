/// The verbs. Each lies in a file of its own and adds itself, its options and its help to the command line.
#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <functional>
#include <stdexcept>

#include "cli/console.hpp"
#include "cli/exit_code.hpp"

namespace vellum::cli {

/// What the chosen verb does, once the command line is understood.
using Action = std::function<ExitCode(Console&)>;

void add_list(CLI::App& app, Action& action);
void add_render(CLI::App& app, Action& action);
void add_check(CLI::App& app, Action& action);
void add_lint(CLI::App& app, Action& action);
void add_icons(CLI::App& app, Action& action);
void add_new(CLI::App& app, Action& action);

/// A command line that cannot be obeyed: exit code 2. The message says what to do instead.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A new verb whose `action` is `run(options, console)`, with options that live as long as the command line.
template <class Options>
CLI::App* add_verb(CLI::App& app, Action& action, const char* name, const char* help, std::shared_ptr<Options> options,
                   ExitCode (*run)(const Options&, Console&)) {
    CLI::App* verb = app.add_subcommand(name, help)->group("Verbs");
    verb->callback(
        [options, run, &action] { action = [options, run](Console& console) { return run(*options, console); }; });
    return verb;
}

}  // namespace vellum::cli
