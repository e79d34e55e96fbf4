/// `icons --sheet FILE`: the kinds that were found, drawn.
#pragma once

#include <filesystem>
#include <string>

#include "catalog/catalog.hpp"
#include "publish/format.hpp"

namespace vellum::cli {

/// The format a file's name ends with. Throws UsageError when that is no picture's.
publish::Format picture_format(const std::filesystem::path& file);

/// Draws them and writes the file. Throws model::SystemError when it cannot be written, UsageError when there are too
/// many for the scale.
void write_sheet(const std::filesystem::path& file, const std::string& title, const catalog::Kinds& kinds,
                 const publish::Settings& settings);

}  // namespace vellum::cli
