#include <fmt/format.h>

#include <set>

#include "cli/document.hpp"
#include "cli/expected_files.hpp"
#include "cli/missing_icons.hpp"
#include "cli/selection.hpp"
#include "cli/set_files.hpp"
#include "cli/shell.hpp"
#include "cli/verb.hpp"
#include "publish/set_file.hpp"

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

void judge_files(const model::Graph& graph, const OutputOptions& options, const Output& output, std::size_t& findings,
                 Console& console) try {
    const auto diagram = shown_in(output, graph, Chosen::yes);
    for (const auto& file : expected_files(diagram, output, Pages::asked_for)) {
        const auto state = publish::judge(file, output.folder);
        if (!state) continue;
        ++findings;
        report(console, *state, publish::path_of(output.folder, file.diagram, file.format),
               render_command(console, options, file));
    }
} catch (const model::SystemError& failure) {
    console.error(ExitCode::system, failure.what());
}

/// They speak of every diagram, so there is no telling while one is not valid.
void judge_set_files(const std::vector<model::Graph>& graphs, const OutputOptions& options, const Output& output,
                     std::size_t& findings, Console& console) {
    if (console.worst() != ExitCode::fine) return;
    auto found = options.names.empty() ? judge_set_files(graphs, output) : std::vector<SetFinding>{};
    if (auto document = judge_document(graphs, output)) found.push_back(*document);
    for (const auto& [file, state] : found) {
        ++findings;
        report(console, state, publish::path_of(output.folder, file.diagram, file.format),
               render_command(console, options, file));
    }
}

void look_for_left_over(const Output& output, std::size_t& findings, Console& console) {
    std::set<std::string> names;
    for (const auto& definition : dsl::definitions()) names.insert(definition.name);
    for (const auto format : publish::all_formats) {
        if (const auto name = publish::set_file_name(format)) names.emplace(*name);
    }
    for (const auto& path : publish::left_over(output.folder, names)) {
        ++findings;
        report(console, publish::State::left_over, path, "rm " + shell_word(path.native()));
    }
}

ExitCode run(const OutputOptions& options, Console& console) {
    const Output output = understand(options);
    const auto chosen = choose(options.names, console);
    std::size_t findings = 0;
    const auto graphs = build(chosen, console);
    for (const auto& graph : graphs) judge_files(graph, options, output, findings, console);
    if (options.names.empty() || options.one_file) judge_set_files(graphs, options, output, findings, console);
    if (options.names.empty()) look_for_left_over(output, findings, console);
    if (findings > 0) {
        note_missing_icons(console);
        return ExitCode::no;
    }
    if (console.worst() == ExitCode::fine) console.line(fmt::format("{} is up to date", output.folder.native()));
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
