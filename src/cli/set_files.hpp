/// What `render` and `check` do about the files that speak of all diagrams together.
#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "cli/console.hpp"
#include "cli/output_options.hpp"
#include "cli/workers.hpp"

namespace vellum::cli {

/// How they are to be written.
struct SetOrder {
    const std::vector<model::Graph>& chosen;  ///< the diagrams that were rendered before
    bool force = false;                       ///< current or not
    Workers workers;                          ///< draw what is not drawn yet
};

/// Writes those that are not current and returns how many. As these files speak of every diagram there is, they are left alone, and a note says so, unless each
/// is valid and everything went well so far. So is a file of that name which is somebody else's.
std::size_t render_set_files(const SetOrder& order, const Output& output, Console& console);

/// One that is not what it should be, with what is wrong.
struct SetFinding {
    publish::Expected file;
    publish::State state;
};
/// What is wrong with them when these graphs, whose files are all asked for, are all diagrams there are.
std::vector<SetFinding> judge_set_files(const std::vector<model::Graph>& graphs, const Output& output);

}  // namespace vellum::cli
