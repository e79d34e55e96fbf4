/// Looking at pictures where they are drawn: in a worker process.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/lint_report.hpp"
#include "cli/workers.hpp"
#include "publish/render.hpp"

namespace vellum::cli {

/// What is wrong with a picture that has been drawn, as warnings.
Reports warnings_about(const model::Graph& graph, const publish::Drawing& drawing);

/// Draws each diagram and looks for what lint finds in it. One that cannot be drawn is an error on the console, and only
/// its structure is looked at; of one that takes its process down, nothing is known.
std::vector<LocatedFinding> inspect(const std::vector<model::Graph>& graphs, const Workers& workers, Console& console);

}  // namespace vellum::cli
