/// What render and check are asked for alike: which diagrams, in which folder, as which files, with which settings.
#pragma once

#include <CLI/App.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "model/graph.hpp"
#include "publish/format.hpp"
#include "publish/freshness.hpp"

namespace vellum::cli {

/// The options as typed.
struct OutputOptions {
    std::vector<std::string> names;
    std::string folder = "output";
    std::vector<std::string> formats;
    std::string theme = "auto";
    std::string scale = "2";
};

void add_output_options(CLI::App& verb, OutputOptions& options);

/// The options as understood.
struct Output {
    std::filesystem::path folder;
    std::vector<publish::Format> formats;
    bool formats_chosen = false;  ///< by the user, so that no other format counts
    publish::Settings settings;
};

/// Throws UsageError, with the nearest format or theme where one was mistyped.
Output understand(const OutputOptions& options);

/// The files that ought to be in the folder for this diagram: those of the formats asked for; when none were, those of
/// the default formats and of any other that has been rendered there before.
std::vector<publish::Expected> expected_files(const model::Graph& graph, const Output& output);

/// The command that renders this diagram the way it was asked for: `vellum render NAME -o DIR`.
std::string render_command(const Console& console, const OutputOptions& options, const publish::Expected& file);

/// A whole number of at least 1. Throws UsageError that names the option.
unsigned positive_number(const char* option, const std::string& typed);

}  // namespace vellum::cli
