#include "publish/render.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <iterator>

#include "cli/document.hpp"
#include "cli/expected_files.hpp"
#include "cli/left_over.hpp"
#include "cli/lint_job.hpp"
#include "cli/missing_icons.hpp"
#include "cli/output_folder.hpp"
#include "cli/reports.hpp"
#include "cli/selection.hpp"
#include "cli/set_files.hpp"
#include "cli/verb.hpp"
#include "cli/worker_options.hpp"
#include "layout/score.hpp"
#include "publish/file.hpp"
#include "theme/theme.hpp"

namespace vellum::cli {
namespace {

struct Options {
    OutputOptions output;
    WorkerOptions workers;
    bool force = false;
    bool prune = false;
    bool verbose = false;
};

using publish::Order;

/// The files of a diagram that are not current, all of them when forced.
Order find_order(const model::Graph& graph, const Output& output, bool force) {
    Order order{shown_in(output, graph, Chosen::yes), {}};
    if (force) {
        order.formats = expected_formats(graph, output, Pages::there_too);
        return order;
    }
    for (const auto& file : expected_files(order.diagram, output, Pages::there_too)) {
        if (publish::judge(file, output.folder)) order.formats.push_back(file.format);
    }
    return order;
}

/// The diagrams with something to write. One whose files cannot be read is an error, and the others are returned.
std::vector<Order> find_orders(const std::vector<model::Graph>& graphs, const Output& output, bool force,
                               Console& console) {
    std::vector<Order> orders;
    for (const auto& graph : graphs) {
        try {
            if (auto order = find_order(graph, output, force); !order.formats.empty()) orders.push_back(order);
        } catch (const model::SystemError& failure) {
            console.error(ExitCode::system, failure.what());
        }
    }
    return orders;
}

/// Draws and writes; whatever goes wrong becomes a report.
Reports carry_out(const Order& order, const Output& output, bool verbose) try {
    const auto [files, drawing] = publish::render_one(order, theme::standard(), output.settings, output.folder);
    Reports reports;
    if (verbose && drawing) {
        const auto score = layout::describe(drawing->layout.verdict);
        reports.push_back({Report::Kind::remark, fmt::format("{}: score {}", order.diagram.graph->name, score)});
    }
    for (const auto& file : files) {
        const auto of_file =
            file.problem ? reports_of(file.problem) : Reports{{Report::Kind::written, file.path.native()}};
        reports.insert(reports.end(), of_file.begin(), of_file.end());
    }
    if (drawing) std::ranges::move(warnings_about(*order.diagram.graph, *drawing), std::back_inserter(reports));
    return reports;
} catch (...) {
    return reports_of(std::current_exception());
}

/// Carries out all orders. Reports are shown in the order of the diagrams, however many workers there are.
void carry_out(const std::vector<Order>& orders, const Output& output, bool verbose, const Workers& workers,
               Console& console) {
    std::vector<std::optional<Reports>> results(orders.size());
    std::size_t shown = 0, finished = 0;
    const auto progress = [&] { console.progress(fmt::format("{} of {} diagrams drawn", finished, orders.size())); };
    const auto done = [&](std::size_t order, Reports reports) {
        results[order] = std::move(reports);
        ++finished;
        for (; shown < results.size() && results[shown]; ++shown) {
            for (const auto& report : *results[shown]) show(report, *orders[shown].diagram.graph, console);
        }
        progress();
    };
    std::fflush(stdout);
    progress();
    run_jobs({orders.size(), [&](std::size_t order) { return carry_out(orders[order], output, verbose); }, done},
             workers);
}

ExitCode run(const Options& options, Console& console) {
    const Output output = understand(options.output);
    if (options.prune && !options.output.names.empty()) {
        throw UsageError("--prune removes the files of diagrams that are gone, so it goes without names of diagrams");
    }
    const Workers workers = understand(options.workers);
    const auto graphs = build(choose(options.output.names, console), workers, console, output.effort);
    publish::remove_abandoned(output.folder);
    const auto removed = options.prune ? remove_left_over(output, console) : 0;
    const auto orders = find_orders(graphs, output, options.force, console);
    if (!orders.empty()) {
        prepare_folder(output.folder);
        note_missing_icons(console);
        carry_out(orders, output, options.verbose, workers, console);
    }
    const bool document = render_document({graphs, options.force, workers}, output, console);
    if (graphs.empty()) return ExitCode::fine;  // and errors have said why
    const auto about_all = render_set_files({graphs, options.force, workers}, output, console);
    if (orders.empty() && !document && about_all == 0 && removed == 0 && console.worst() == ExitCode::fine) {
        console.line(fmt::format("{} is up to date", output.folder.native()));
    }
    return ExitCode::fine;
}

}  // namespace

void add_render(CLI::App& app, Action& action) {
    auto options = std::make_shared<Options>();
    auto* verb = add_verb(app, action, "render", "Writes DIR/NAME.FORMAT, only what is not current", options, run);
    add_output_options(*verb, options->output);
    add_worker_options(*verb, options->workers);
    verb->add_flag("-v,--verbose", options->verbose,
                   "for each diagram drawn, what its layout and the next best one score");
    verb->add_flag("--force", options->force, "write every file, current or not");
    verb->add_flag("--prune", options->prune, "remove the files of diagrams that are gone; only files of ours");
}

}  // namespace vellum::cli
