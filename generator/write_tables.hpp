/// The tables behind src/catalog/tables.hpp.
#pragma once

#include <string>
#include <vector>

#include "assemble.hpp"

namespace vellum::generator {

/// A C++ source with every kind and icon as constants: no code runs at start-up.
std::string tables(const std::vector<Kind>& kinds, bool has_aws_icons);

}  // namespace vellum::generator
