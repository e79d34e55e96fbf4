/// What the rules of lint know about kinds: traits.yaml.
#pragma once

#include <vector>

#include "entry.hpp"
#include "problems.hpp"
#include "yaml_map.hpp"

namespace vellum::generator {

/// Reads the lists of a file. A trait that there is not is a problem.
std::vector<TraitOfKind> read_traits(YamlMap& file, Problems& problems);

/// Gives the kinds their traits. A name that stands for no kind is a problem, as is one that is there twice.
void apply_traits(Entries& entries, Problems& problems);

}  // namespace vellum::generator
