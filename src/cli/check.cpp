#include <fmt/format.h>

#include <set>

#include "cli/missing_icons.hpp"
#include "cli/output_options.hpp"
#include "cli/selection.hpp"
#include "cli/shell.hpp"
#include "cli/verb.hpp"

namespace vellum::cli {
namespace {

constexpr const char* word(publish::State state) {
    switch (state) {
        case publish::State::missing: return "missing";
        case publish::State::stale: return "stale";
        case publish::State::damaged: return "damaged";
        case publish::State::left_over: return "left over";
    }
    return "";
}

void report(Console& console, publish::State state, const std::filesystem::path& path, const std::string& command) {
    console.line(fmt::format("{}: {} (mend: {})", word(state), path.native(), command));
}

/// Files judged and files found wanting.
struct Tally {
    std::size_t files = 0;
    std::size_t findings = 0;
};

void judge_files(const model::Graph& graph, const OutputOptions& options, const Output& output, Tally& tally,
                 Console& console) try {
    for (const auto& file : expected_files(graph, output)) {
        ++tally.files;
        const auto state = publish::judge(file, output.folder);
        if (!state) continue;
        ++tally.findings;
        report(console, *state, publish::path_of(output.folder, file.diagram, file.format),
               render_command(console, options, file));
    }
} catch (const model::SystemError& failure) {
    console.error(ExitCode::system, failure.what());
}

void look_for_left_over(const Output& output, Tally& tally, Console& console) {
    std::set<std::string> names;
    for (const auto& definition : dsl::definitions()) names.insert(definition.name);
    for (const auto& path : publish::left_over(output.folder, names)) {
        ++tally.findings;
        report(console, publish::State::left_over, path, "rm " + shell_word(path.native()));
    }
}

ExitCode run(const OutputOptions& options, Console& console) {
    const Output output = understand(options);
    const auto chosen = choose(options.names, console);
    Tally tally;
    for (const auto& graph : build(chosen, console)) judge_files(graph, options, output, tally, console);
    if (options.names.empty()) look_for_left_over(output, tally, console);
    if (tally.findings > 0) {
        note_missing_icons(console);
        return ExitCode::no;
    }
    if (console.worst() == ExitCode::fine) {
        console.line(fmt::format("{} files in {} are current", tally.files, output.folder.native()));
    }
    return ExitCode::fine;
}

}  // namespace

void add_check(CLI::App& app, Action& action) {
    auto options = std::make_shared<OutputOptions>();
    auto* verb =
        add_verb(app, action, "check", "Is every file what the definitions say? Exit code 1 if not", options, run);
    add_output_options(*verb, *options);
}

}  // namespace vellum::cli
