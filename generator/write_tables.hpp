/// The tables behind src/catalog/tables.hpp.
#pragma once

#include <string>
#include <vector>

#include "assemble.hpp"

namespace vellum::generator {

struct Tables {
    std::string source;  ///< C++: every kind and icon as constants, so that no code runs at start-up
    std::string texts;   ///< the file of texts that they refer to
};
Tables tables(const std::vector<Kind>& kinds, bool has_aws_icons);

}  // namespace vellum::generator
