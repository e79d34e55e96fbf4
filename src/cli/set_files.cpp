#include "cli/set_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/expected_files.hpp"
#include "cli/gallery_pictures.hpp"
#include "cli/output_folder.hpp"
#include "cli/selection.hpp"
#include "publish/file.hpp"
#include "publish/set_file.hpp"

namespace vellum::cli {
namespace {

using publish::Format;

std::filesystem::path path_of(Format format, const Output& output) {
    return publish::path_of(output.folder, publish::set_file_name(format).value(), format);
}

std::set<std::string> names_of(const std::vector<model::Graph>& graphs) {
    std::set<std::string> names;
    for (const auto& graph : graphs) names.insert(graph.name);
    return names;
}

std::vector<publish::Shown> shown_in(const Output& output, const std::vector<model::Graph>& graphs,
                                     const std::set<std::string>& chosen) {
    std::vector<publish::Shown> diagrams;
    for (const auto& graph : graphs) {
        diagrams.push_back(shown_in(output, graph, chosen.contains(graph.name) ? Chosen::yes : Chosen::no));
    }
    return diagrams;
}

/// The formats whose file is ours to write; a note on each that is not.
std::vector<Format> ours_to_write(const Output& output, Console& console) {
    auto formats = expected_set_files(output, Pages::there_too);
    std::erase_if(formats, [&](Format format) {
        const auto path = path_of(format, output);
        if (!publish::is_somebody_elses(path)) return false;
        console.note(
            fmt::format("{} was not written by vellum and is left alone (move it away to get one that shows the "
                        "diagrams)",
                        path.native()));
        return true;
    });
    return formats;
}

void note_left_as_it_is(Format format, const Output& output, Console& console) {
    console.note(fmt::format("{} is left as it is until every diagram can be drawn", path_of(format, output).native()));
}

/// False when a picture for it could not be drawn.
bool write(Format format, const std::vector<publish::Shown>& diagrams, const Output& output, const Workers& workers,
           Console& console) {
    prepare_folder(output.folder);
    std::vector<std::string> pictures;
    if (publish::holds_pictures(format)) {
        auto drawn = gallery_pictures(diagrams, output, workers, console);
        if (!drawn) {
            note_left_as_it_is(format, output, console);
            return false;
        }
        pictures = std::move(*drawn);
    }
    publish::write_file(path_of(format, output), publish::encode_set_file(format, diagrams, std::move(pictures)));
    console.line(path_of(format, output).native());
    return true;
}

}  // namespace

std::size_t render_set_files(const SetOrder& order, const Output& output, Console& console) {
    const auto formats = ours_to_write(output, console);
    if (formats.empty()) return 0;
    const auto graphs =
        console.worst() == ExitCode::fine ? build_all(order.chosen, order.workers, output.effort) : std::nullopt;
    if (!graphs) {
        for (const Format format : formats) note_left_as_it_is(format, output, console);
        return 0;
    }
    const auto diagrams = shown_in(output, *graphs, names_of(order.chosen));
    std::size_t written = 0;
    for (const Format format : formats) {
        if (!order.force && !publish::judge(publish::expected_set_file(format, diagrams), output.folder)) continue;
        if (write(format, diagrams, output, order.workers, console)) ++written;
    }
    return written;
}

std::vector<SetFinding> judge_set_files(const std::vector<model::Graph>& graphs, const Output& output) {
    const auto diagrams = shown_in(output, graphs, names_of(graphs));
    std::vector<SetFinding> findings;
    for (const Format format : expected_set_files(output, Pages::asked_for)) {
        if (publish::is_somebody_elses(path_of(format, output))) continue;
        auto file = publish::expected_set_file(format, diagrams);
        if (const auto state = publish::judge(file, output.folder)) findings.push_back({std::move(file), *state});
    }
    return findings;
}

}  // namespace vellum::cli
