#include <fmt/format.h>

#include "cli/lint_job.hpp"
#include "cli/lint_report.hpp"
#include "cli/selection.hpp"
#include "cli/verb.hpp"
#include "cli/worker_options.hpp"

namespace vellum::cli {
namespace {

struct Options {
    std::vector<std::string> names;
    bool json = false;
    bool strict = false;
    bool all = false;
    bool rules = false;
    WorkerOptions workers;
};

ExitCode run(const Options& options, Console& console) {
    if (options.rules) {
        if (options.json)
            console.line(rules_as_json());
        else
            print_rules(console);
        return ExitCode::fine;
    }
    const auto workers = understand(options.workers);
    const auto graphs = build(choose(options.names, console), workers, console);
    const LintReport report{graphs.size(), inspect(graphs, workers, console), options.all};
    if (options.json)
        console.line(as_json(report));
    else
        print(report, console);
    const auto counts = count(report);
    return counts.errors > 0 || (options.strict && counts.warnings > 0) ? ExitCode::no : ExitCode::fine;
}

}  // namespace

void add_lint(CLI::App& app, Action& action) {
    auto options = std::make_shared<Options>();
    auto* verb = add_verb(app, action, "lint", "Are structure and picture sound? Exit code 1 on errors", options, run);
    auto* names = verb->add_option("NAME", options->names, "diagrams, as `list` names them; all when none is given")
                      ->option_text("...");
    verb->add_flag("--json", options->json, "as JSON, for other programs");
    add_worker_options(*verb, options->workers);
    auto* strict = verb->add_flag("--strict", options->strict, "exit code 1 on warnings too");
    auto* all = verb->add_flag("--all", options->all, "show what the diagrams silence, with the reasons");
    verb->add_flag("--rules", options->rules, "list the rules")->excludes(names)->excludes(strict)->excludes(all);
}

}  // namespace vellum::cli
