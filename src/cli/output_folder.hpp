/// The folder that files are written into.
#pragma once

#include <filesystem>

namespace vellum::cli {

/// The folder exists and can be written into, or one model::SystemError says why not: better than one for each file.
void prepare_folder(const std::filesystem::path& folder);

}  // namespace vellum::cli
