#include "cli/expected_files.hpp"

#include <algorithm>

#include "publish/fingerprint.hpp"
#include "publish/set_file.hpp"
#include "theme/theme.hpp"

namespace vellum::cli {
namespace {

using publish::Format;

bool is_asked_for(Format format, const Output& output) {
    return std::find(output.formats.begin(), output.formats.end(), format) != output.formats.end();
}

/// Ought this file of one or of all diagrams to be there?
bool is_expected(std::string_view name, Format format, const Output& output, Pages pages) {
    if (is_asked_for(format, output)) return true;
    const bool kept = !output.formats_chosen || (is_page(format) && pages == Pages::there_too);
    return kept && publish::is_ours(publish::path_of(output.folder, name, format), format);
}

}  // namespace

publish::Shown shown_in(const Output& output, const model::Graph& graph, Chosen chosen) {
    publish::Shown diagram{&graph, {}};
    for (const Format format : publish::all_formats) {
        if (is_of_all(format)) continue;
        const bool asked_for = chosen == Chosen::yes && is_asked_for(format, output);
        if (asked_for || publish::is_ours(publish::path_of(output.folder, graph.name, format), format))
            diagram.beside.push_back(format);
    }
    return diagram;
}

std::vector<Format> expected_formats(const model::Graph& graph, const Output& output, Pages pages) {
    std::vector<Format> formats;
    for (const Format format : publish::all_formats) {
        if (!is_of_all(format) && is_expected(graph.name, format, output, pages)) formats.push_back(format);
    }
    return formats;
}

std::vector<publish::Expected> expected_files(const publish::Shown& diagram, const Output& output, Pages pages) {
    const auto& graph = *diagram.graph;
    const publish::Fingerprints fingerprints(graph, theme::standard());
    std::vector<publish::Expected> files;
    for (const Format format : expected_formats(graph, output, pages)) {
        files.push_back(
            {graph.name, format,
             is_page(format) ? publish::page_fingerprint(diagram) : fingerprints.of(format, output.settings)});
    }
    return files;
}

std::vector<Format> expected_set_files(const Output& output, Pages pages) {
    std::vector<Format> formats;
    for (const Format format : publish::all_formats) {
        if (!is_page(format)) continue;  // the document is another matter (document.hpp)
        const auto name = publish::set_file_name(format);
        if (name && is_expected(*name, format, output, pages)) formats.push_back(format);
    }
    return formats;
}

}  // namespace vellum::cli
