/// The diagrams a verb works on, from names to graphs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/workers.hpp"
#include "dsl/registry.hpp"

namespace vellum::cli {

/// The definitions of these names, all when there are none. An unknown name, and two diagrams of one name, are errors
/// on the console; the others are returned. Throws UsageError when the program holds no diagrams at all.
std::vector<dsl::Definition> choose(const std::vector<std::string>& names, Console& console);

/// Their graphs, to be laid out with this effort. The code of the diagrams runs in a worker process. A diagram that is not
/// valid, or whose code throws, never ends or takes its process down, becomes errors on the console, and the others are
/// returned. Warnings are shown.
std::vector<model::Graph> build(const std::vector<dsl::Definition>& definitions, const Workers& workers,
                                Console& console, int effort = model::default_effort);

/// The graphs of all diagrams this program holds, sorted by name, those that are `known` as they are; nullopt when one of
/// them cannot be built or two have one name. Nothing is said about either.
std::optional<std::vector<model::Graph>> build_all(std::vector<model::Graph> known, const Workers& workers, int effort);

}  // namespace vellum::cli
