#include "cli/output_folder.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "model/diagnostic.hpp"

namespace vellum::cli {

void prepare_folder(const std::filesystem::path& folder) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        throw model::SystemError(fmt::format("cannot make the folder {}: {}", folder.native(), problem.message()));
    if (!std::filesystem::is_directory(folder)) {
        throw model::SystemError(
            fmt::format("{} is not a folder (move it away, or choose another with -o)", folder.native()));
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        throw model::SystemError(
            fmt::format("cannot write into the folder {}: {}", folder.native(), std::strerror(errno)));
    }
}

}  // namespace vellum::cli
