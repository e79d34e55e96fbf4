/// Files read whole, and written so that nobody ever sees half of one.
#pragma once

#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace vellum::publish {

/// The bytes of a file, at most the first `most`. Throws model::SystemError when it cannot be read.
std::string read_file(const std::filesystem::path& path, std::size_t most = std::numeric_limits<std::size_t>::max());

/// The same; nullopt when there is no file of that name.
std::optional<std::string> read_file_if_there(const std::filesystem::path& path);

enum class Existing { replace, refuse };

/// Writes a file under a temporary name in the same folder and gives it its own name when it is complete. On failure
/// the old file is as it was, the temporary one is gone and model::SystemError says why.
/// Returns false, with nothing written, when the name is taken and `existing` says to refuse.
bool write_file(const std::filesystem::path& path, std::string_view bytes, Existing existing = Existing::replace);

/// Removes the temporary files in this folder whose writer was killed. Other files are left alone; nothing is thrown.
void remove_abandoned(const std::filesystem::path& folder);

}  // namespace vellum::publish
