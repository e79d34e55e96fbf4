/// Names of source files as diagnostics and outputs show them: the same on every machine.
#pragma once

#include <string>
#include <string_view>

namespace vellum::dsl {

/// `file` without the folder `root`; where it does not lie in there, its last folder and name.
std::string source_name(std::string_view file, std::string_view root);

}  // namespace vellum::dsl
