// The document needs all layouts at once, and they cannot travel from process to process. So one process makes it,
// diagram by diagram: each is a job of its own, whose failure is its own message, and the last job writes the file.
#include "cli/document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "cli/lint_job.hpp"
#include "cli/missing_icons.hpp"
#include "cli/output_folder.hpp"
#include "cli/reports.hpp"
#include "cli/selection.hpp"
#include "cli/workers.hpp"
#include "publish/document.hpp"
#include "publish/file.hpp"
#include "publish/render.hpp"
#include "publish/set_file.hpp"

namespace vellum::cli {
namespace {

using publish::Format;
using Pages = std::vector<const model::Graph*>;

std::filesystem::path path_in(const Output& output) {
    return publish::path_of(output.folder, publish::set_file_name(Format::pdf).value(), Format::pdf);
}

bool is_expected(const Output& output) {
    if (output.one_file) return true;
    const auto& formats = output.formats;
    const bool kept = !output.formats_chosen || std::ranges::find(formats, Format::pdf) != formats.end();
    return kept && publish::is_ours(path_in(output), Format::pdf);
}

/// In the order in which `list` has them.
Pages pages_of(const std::vector<model::Graph>& graphs) {
    Pages pages;
    for (const auto& graph : graphs) pages.push_back(&graph);
    std::ranges::sort(pages, {}, [](const model::Graph* graph) -> const std::string& { return graph->name; });
    return pages;
}

publish::Expected expected(const Pages& pages, const Output& output) {
    return publish::expected_document(pages, theme::standard(), output.settings);
}

/// The document in the making, in the process that makes it.
class Document {
public:
    Document(const Pages& pages, const Output& output) : pages_(pages), output_(output) {}

    std::size_t jobs() const { return pages_.size() + 1; }

    Reports run(std::size_t job) try {
        if (job < pages_.size()) {
            auto drawing = publish::draw(*pages_[job], theme::standard());
            // Beside other files, what is wrong has been said where those were drawn.
            auto warnings = output_.one_file ? warnings_about(*pages_[job], drawing) : Reports{};
            scenes_.push_back(std::move(drawing.scene));
            return warnings;
        }
        if (scenes_.size() < pages_.size()) return {};
        const auto path = path_in(output_);
        const auto fingerprint = expected(pages_, output_).fingerprint;
        publish::write_file(path, publish::encode_document(scenes_, output_.settings, fingerprint));
        return {{Report::Kind::written, path.native()}};
    } catch (...) {
        return reports_of(std::current_exception());
    }

private:
    const Pages& pages_;
    const Output& output_;
    std::vector<scene::Scene> scenes_;
};

/// Draws and writes; what goes wrong is shown. True when the file was written.
bool write(const Pages& pages, const Output& output, const Workers& workers, Console& console) {
    prepare_folder(output.folder);
    note_missing_icons(console);
    Document document(pages, output);
    bool written = false;
    const auto done = [&](std::size_t job, const Reports& reports) {
        for (const auto& report : reports) {
            written = written || report.kind == Report::Kind::written;
            if (job < pages.size()) {
                show(report, *pages[job], console);
            } else {
                show(report, path_in(output).native(), console);
            }
        }
    };
    std::fflush(stdout);
    Jobs jobs{document.jobs(), [&](std::size_t job) { return document.run(job); }, done};
    jobs.in_one_process = true;
    run_jobs(jobs, workers);
    return written;
}

}  // namespace

bool render_document(const DocumentOrder& order, const Output& output, Console& console) {
    if (!is_expected(output)) return false;
    const auto left_alone = [&] {
        console.note(
            fmt::format("{} is left as it is until every diagram of it can be drawn", path_in(output).native()));
        return false;
    };
    if (console.worst() != ExitCode::fine) return left_alone();
    const auto all = output.one_file ? std::nullopt : build_all(order.chosen, order.workers, output.effort);
    if (!output.one_file && !all) return left_alone();
    const Pages pages = pages_of(output.one_file ? order.chosen : *all);
    if (!order.force && !publish::judge(expected(pages, output), output.folder)) return false;
    return write(pages, output, order.workers, console) || left_alone();
}

std::optional<SetFinding> judge_document(const std::vector<model::Graph>& graphs, const Output& output) {
    if (!is_expected(output)) return std::nullopt;
    auto file = expected(pages_of(graphs), output);
    const auto state = publish::judge(file, output.folder);
    if (!state) return std::nullopt;
    return SetFinding{std::move(file), *state};
}

}  // namespace vellum::cli
