/// What render and check are asked for alike: which diagrams, in which folder, as which files, with which settings.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "model/graph.hpp"
#include "publish/format.hpp"
#include "publish/freshness.hpp"

namespace CLI {
class App;
}

namespace vellum::cli {

/// The options as typed.
struct OutputOptions {
    std::vector<std::string> names;
    std::string folder = "output";
    std::vector<std::string> formats;
    std::string theme = "auto";
    std::string scale = "2";
    std::string effort = "3";
    bool one_file = false;
};

void add_output_options(CLI::App& verb, OutputOptions& options);

/// The options as understood.
struct Output {
    std::filesystem::path folder;
    std::vector<publish::Format> formats;
    bool formats_chosen = false;  ///< by the user, so that no other format counts
    publish::Settings settings;
    int effort = model::default_effort;
    bool one_file = false;  ///< the chosen diagrams in one PDF document, and no file for each
};

/// Throws UsageError, with the nearest format or theme where one was mistyped.
Output understand(const OutputOptions& options);

/// How pictures are to look: `--theme` and `--scale` as typed. Throws UsageError.
publish::Settings understand_settings(const std::string& theme, const std::string& scale);

/// The format that a name stands for; `jpeg` is jpg. Throws UsageError with the nearest one.
publish::Format understand_format(const std::string& typed);

/// The command that renders this file the way it was asked for: `vellum render NAME -o DIR`, without a name for one
/// about all diagrams.
std::string render_command(const Console& console, const OutputOptions& options, const publish::Expected& file);

/// A whole number of at least 1. Throws UsageError that names the option.
unsigned positive_number(const char* option, const std::string& typed);

}  // namespace vellum::cli
