#include "cli/left_over.hpp"

#include <fmt/format.h>

#include <set>
#include <string>

#include "dsl/registry.hpp"
#include "publish/set_file.hpp"

namespace vellum::cli {

std::vector<std::filesystem::path> left_over(const Output& output) {
    std::set<std::string> names;
    for (const auto& definition : dsl::definitions()) names.insert(definition.name);
    for (const auto format : publish::all_formats) {
        if (const auto name = publish::set_file_name(format)) names.emplace(*name);
    }
    return publish::left_over(output.folder, names);
}

std::size_t remove_left_over(const Output& output, Console& console) {
    std::size_t removed = 0;
    for (const auto& path : left_over(output)) {
        std::error_code problem;
        if (std::filesystem::remove(path, problem)) {
            ++removed;
            console.line(fmt::format("removed {}", path.native()));
        } else {
            console.error(ExitCode::system, fmt::format("cannot remove {}: {}", path.native(), problem.message()));
        }
    }
    return removed;
}

}  // namespace vellum::cli
