/// The text of a diagram to start from.
#pragma once

#include <string>
#include <string_view>

namespace vellum::cli {

/// True for a name that serves as the diagram's, as the stem of its files and as a word on a command line: letters,
/// digits, `_` and `-`, a letter first, at most 100 of them.
bool is_diagram_name(std::string_view name);

/// A name as near to that as the rules allow.
std::string nearest_diagram_name(std::string_view wish);

/// C++ that compiles: a cloud with its VPC outlined and a flow that ends in S3.
std::string new_diagram(std::string_view name);

}  // namespace vellum::cli
