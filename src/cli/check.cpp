#include <fmt/format.h>

#include "cli/check_report.hpp"
#include "cli/document.hpp"
#include "cli/expected_files.hpp"
#include "cli/left_over.hpp"
#include "cli/missing_icons.hpp"
#include "cli/redraw.hpp"
#include "cli/selection.hpp"
#include "cli/set_files.hpp"
#include "cli/shell.hpp"
#include "cli/verb.hpp"
#include "cli/worker_options.hpp"

namespace vellum::cli {
namespace {

struct Options {
    OutputOptions output;
    bool rerender = false;
    WorkerOptions workers;
    bool json = false;
};

/// One run of the verb: what was found so far.
class Check {
public:
    Check(const Options& options, Console& console)
        : options_(options),
          output_(understand(options.output)),
          workers_(understand(options.workers)),
          console_(console) {}

    const Output& output() const { return output_; }
    const Workers& workers() const { return workers_; }
    const std::vector<CheckFinding>& findings() const { return findings_; }

    void judge_files(const model::Graph& graph) try {
        const auto diagram = shown_in(output_, graph, Chosen::yes);
        publish::Order current{diagram, {}};
        for (const auto& file : expected_files(diagram, output_, Pages::asked_for)) {
            if (const auto state = publish::judge(file, output_.folder)) {
                add(*state, file);
            } else if (!publish::is_page(file.format)) {
                current.formats.push_back(file.format);
            }
        }
        if (!current.formats.empty()) current_.push_back(std::move(current));
    } catch (const model::SystemError& failure) {
        console_.error(ExitCode::system, failure.what());
    }

    /// They speak of every diagram, so there is no telling while one is not valid.
    void judge_set_files(const std::vector<model::Graph>& graphs) {
        if (console_.worst() != ExitCode::fine) return;
        auto found = options_.output.names.empty() ? cli::judge_set_files(graphs, output_) : std::vector<SetFinding>{};
        if (auto document = judge_document(graphs, output_)) found.push_back(*document);
        for (const auto& [file, state] : found) add(state, file);
    }

    void look_for_left_over() {
        for (const auto& path : cli::left_over(output_)) {
            findings_.push_back({publish::State::left_over, path, "", "rm " + shell_word(path.native())});
        }
    }

    void draw_again() {
        auto compared = compare_redrawn(current_, output_, workers_, console_);
        for (const auto& file : compared.different) add(publish::State::different, file);
        unknown_ += compared.unknown;
    }

    void draw_document_again(const std::vector<model::Graph>& graphs) {
        if (console_.worst() != ExitCode::fine) return;
        const auto likeness = redraw_document(graphs, output_, workers_, console_);
        if (likeness == publish::Likeness::different) add(publish::State::different, document_file());
        if (likeness == publish::Likeness::unknown) ++unknown_;
    }

    void note_unknown() {
        if (unknown_ == 0) return;
        console_.note(fmt::format(
            "{} of the files could not be compared: another toolchain drew them, and only PNG and SVG files "
            "are compared as pictures",
            unknown_));
    }

private:
    void add(publish::State state, const publish::Expected& file) {
        auto command = render_command(console_, options_.output, file);
        if (state == publish::State::different) command += " --force";
        findings_.push_back({state, publish::path_of(output_.folder, file.diagram, file.format),
                             publish::reason(state, file, output_.folder), std::move(command)});
    }

    const Options& options_;
    const Output output_;
    const Workers workers_;
    Console& console_;
    std::vector<CheckFinding> findings_;
    std::vector<publish::Order> current_;
    std::size_t unknown_ = 0;  ///< files that were drawn again and cannot be compared
};

ExitCode run(const Options& options, Console& console) {
    Check check(options, console);
    const auto& names = options.output.names;
    const auto graphs = build(choose(names, console), check.workers(), console, check.output().effort);
    for (const auto& graph : graphs) check.judge_files(graph);
    const bool with_document = names.empty() || options.output.one_file;
    if (with_document) check.judge_set_files(graphs);
    if (names.empty()) check.look_for_left_over();
    if (options.rerender) {
        check.draw_again();
        if (with_document) check.draw_document_again(graphs);
        check.note_unknown();
    }
    if (options.json) {
        console.line(as_json(check.findings(), check.output().folder));
    } else {
        print(check.findings(), console);
        annotate(check.findings(), console);
    }
    if (!check.findings().empty()) {
        note_missing_icons(console);
        return ExitCode::no;
    }
    if (!options.json && console.worst() == ExitCode::fine) {
        console.line(fmt::format("{} is up to date", check.output().folder.native()));
    }
    return ExitCode::fine;
}

}  // namespace

void add_check(CLI::App& app, Action& action) {
    auto options = std::make_shared<Options>();
    auto* verb =
        add_verb(app, action, "check", "Is every file what the definitions say? Exit code 1 if not", options, run);
    add_output_options(*verb, options->output);
    verb->add_flag("--rerender", options->rerender, "draw what is current once more and compare");
    add_worker_options(*verb, options->workers);
    verb->add_flag("--json", options->json, "print the findings as JSON");
}

}  // namespace vellum::cli
