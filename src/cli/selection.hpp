/// The diagrams a verb works on, from names to graphs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "dsl/registry.hpp"

namespace vellum::cli {

/// The definitions of these names, all when there are none. An unknown name, and two diagrams of one name, are errors
/// on the console; the others are returned. Throws UsageError when the program holds no diagrams at all.
std::vector<dsl::Definition> choose(const std::vector<std::string>& names, Console& console);

/// Their graphs; a diagram that is not valid becomes errors on the console, and the others are returned. Warnings are
/// shown. They are to be laid out with this effort.
std::vector<model::Graph> build(const std::vector<dsl::Definition>& definitions, Console& console,
                                int effort = model::default_effort);

/// The graphs of all diagrams this program holds, sorted by name; nullopt when one of them is not valid or two have one
/// name. Nothing is said about either.
std::optional<std::vector<model::Graph>> build_all(int effort);

}  // namespace vellum::cli
