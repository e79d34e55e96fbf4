/// The repository as the architecture tests see it: which room may include which, and what every source includes.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace vellum::architecture {

/// One #include directive.
struct Include {
    std::string file;  ///< path from the repository's root
    int line = 0;
    std::string target;  ///< what stands between the quotes or angle brackets
    bool quoted = false;
};

std::filesystem::path repository();

/// Each room with every room it may include, itself among them: the ROOMS of src/CMakeLists.txt, transitively closed.
std::map<std::string, std::set<std::string>> rooms();

/// The includes of all sources and headers below a folder of the repository, sorted by file and line.
std::vector<Include> includes_below(const std::string& folder);

/// `src/<room>/…` → room; empty for anything else.
std::string room_of(const std::string& file);

/// `file:line includes <target>`
std::string describe(const Include& include);

}  // namespace vellum::architecture
