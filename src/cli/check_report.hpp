/// What `check` found, for people, for programs and for GitHub.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "publish/freshness.hpp"

namespace vellum::cli {

/// A file that is not what it should be.
struct CheckFinding {
    publish::State state = publish::State::missing;
    std::filesystem::path path;
    std::string reason;   ///< as publish::reason says; may be empty
    std::string command;  ///< mends it
};

/// `stale: output/shop.png (mend: vellum render shop): REASON`, one line for each.
void print(const std::vector<CheckFinding>& findings, Console& console);

/// One object: `current`, `folder` and `findings` with `state`, `file`, `reason` and `mend`.
std::string as_json(const std::vector<CheckFinding>& findings, const std::filesystem::path& folder);

/// Where GITHUB_ACTIONS is set, an error annotation for each finding, which GitHub shows beside the file.
void annotate(const std::vector<CheckFinding>& findings, Console& console);

}  // namespace vellum::cli
