/// icons/catalog/*.yaml as values.
#pragma once

#include <filesystem>
#include <istream>
#include <string>
#include <vector>

#include "entry.hpp"
#include "problems.hpp"

namespace vellum::generator {

/// The catalogue's files in the folder, sorted by name.
std::vector<std::filesystem::path> catalog_files(const std::filesystem::path& folder);

/// Reads them all. Names and labels are not filled in yet (complete_names).
Entries read_entries(const std::vector<std::filesystem::path>& files, Problems& problems);

/// Adds what one file of that name says.
void read_entries(std::istream& yaml, const std::string& name, Entries& entries, Problems& problems);

}  // namespace vellum::generator
