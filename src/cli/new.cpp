#include <fmt/format.h>

#include <filesystem>

#include "cli/new_diagram.hpp"
#include "cli/verb.hpp"
#include "model/diagnostic.hpp"
#include "model/graph.hpp"
#include "publish/file.hpp"

namespace vellum::cli {
namespace {

struct Options {
    std::string name;
};

const std::filesystem::path folder = "diagrams";

ExitCode run(const Options& options, Console& console) {
    if (!is_diagram_name(options.name)) {
        throw UsageError(
            fmt::format("\"{}\" cannot name a diagram: a name has letters, digits, _ and -, and begins with a "
                        "letter (try {})",
                        options.name, nearest_diagram_name(options.name)));
    }
    if (model::is_reserved_name(options.name)) {
        throw UsageError(fmt::format(
            "\"{}\" cannot name a diagram: README.md, index.html and diagrams.pdf are about all diagrams of a "
            "folder (choose another name)",
            options.name));
    }
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        throw model::SystemError(fmt::format("cannot make the folder {}: {}", folder.native(), problem.message()));
    const auto path = folder / (options.name + ".cpp");
    if (!publish::write_file(path, new_diagram(options.name), publish::Existing::refuse)) {
        throw UsageError(fmt::format("{} exists (choose another name, or remove the file first)", path.native()));
    }
    console.line(path.native());
    return ExitCode::fine;
}

}  // namespace

void add_new(CLI::App& app, Action& action) {
    auto options = std::make_shared<Options>();
    auto* verb = add_verb(app, action, "new", "A new diagrams/NAME.cpp to start from", options, run);
    verb->add_option("NAME", options->name, "name of the diagram and of its files")->required();
}

}  // namespace vellum::cli
