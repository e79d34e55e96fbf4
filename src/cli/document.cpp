// The document needs all layouts at once, and they cannot travel from process to process. So one process makes it,
// diagram by diagram: each is a job of its own, whose failure is its own message, and the last job writes the file.
#include "cli/document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <functional>

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

/// What becomes of the bytes of the document.
struct Use {
    std::function<Reports(const std::string& bytes)> run;
    bool warn = false;  ///< about what is wrong with the pictures
};

/// The document in the making, in the process that makes it.
class Document {
public:
    Document(const Pages& pages, const Output& output, Use use)
        : pages_(pages), output_(output), use_(std::move(use)) {}

    std::size_t jobs() const { return pages_.size() + 1; }

    Reports run(std::size_t job) try {
        if (job < pages_.size()) {
            auto drawing = publish::draw(*pages_[job], theme::standard());
            auto warnings = use_.warn ? warnings_about(*pages_[job], drawing) : Reports{};
            scenes_.push_back(std::move(drawing.scene));
            return warnings;
        }
        if (scenes_.size() < pages_.size()) return {};
        const auto fingerprint = expected(pages_, output_).fingerprint;
        return use_.run(publish::encode_document(scenes_, output_.settings, fingerprint));
    } catch (...) {
        return reports_of(std::current_exception());
    }

private:
    const Pages& pages_;
    const Output& output_;
    Use use_;
    std::vector<scene::Scene> scenes_;
};

/// Draws the document and returns what its last job reports; all other reports are shown.
Reports make(const Pages& pages, const Output& output, const Workers& workers, Console& console, const Use& use) {
    Document document(pages, output, use);
    Reports last;
    const auto done = [&](std::size_t job, const Reports& reports) {
        if (job == pages.size()) last = reports;
        for (const auto& report : reports) {
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
    return last;
}

/// True when the file was written; what goes wrong is shown.
bool write(const Pages& pages, const Output& output, const Workers& workers, Console& console) {
    prepare_folder(output.folder);
    note_missing_icons(console);
    const auto path = path_in(output);
    const auto write_file = [&](const std::string& bytes) -> Reports {
        publish::write_file(path, bytes);
        return {{Report::Kind::written, path.native()}};
    };
    // Beside other files, what is wrong has been said where those were drawn.
    const auto last = make(pages, output, workers, console, {write_file, output.one_file});
    return std::ranges::any_of(last, [](const Report& report) { return report.kind == Report::Kind::written; });
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

publish::Expected document_file() {
    return {std::string(publish::set_file_name(Format::pdf).value()), Format::pdf, ""};
}

std::optional<publish::Likeness> redraw_document(const std::vector<model::Graph>& graphs, const Output& output,
                                                 const Workers& workers, Console& console) {
    const auto pages = pages_of(graphs);
    if (!is_expected(output) || publish::judge(expected(pages, output), output.folder)) return std::nullopt;
    const auto compare = [&](const std::string& bytes) -> Reports {
        const auto likeness = publish::compare(Format::pdf, publish::read_file(path_in(output)), bytes);
        return {{Report::Kind::made, std::to_string(static_cast<int>(likeness))}};
    };
    const auto last = make(pages, output, workers, console, {compare});
    if (last.size() != 1 || last.front().kind != Report::Kind::made) return std::nullopt;
    return static_cast<publish::Likeness>(last.front().text.front() - '0');
}

}  // namespace vellum::cli
