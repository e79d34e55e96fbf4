/// Files of ours in the folder that no diagram is responsible for.
#pragma once

#include <filesystem>
#include <vector>

#include "cli/console.hpp"
#include "cli/output_options.hpp"

namespace vellum::cli {

/// As publish::left_over, for the diagrams that this program holds.
std::vector<std::filesystem::path> left_over(const Output& output);

/// Removes them, and says which. Returns how many.
std::size_t remove_left_over(const Output& output, Console& console);

}  // namespace vellum::cli
