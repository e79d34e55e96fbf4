/// Where vendors tell about what kinds stand for: links.yaml.
#pragma once

#include <vector>

#include "entry.hpp"
#include "problems.hpp"
#include "yaml_map.hpp"

namespace vellum::generator {

/// Reads the links of a file. An address that is neither https nor a path below AWS's is a problem.
std::vector<LinkOfKind> read_links(YamlMap& file, Problems& problems);

/// Gives the kinds their links. A name that stands for no kind is a problem, as is a kind that has a link already.
void apply_links(Entries& entries, Problems& problems);

}  // namespace vellum::generator
