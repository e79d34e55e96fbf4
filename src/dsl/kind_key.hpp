/// Which kind a type of the language stands for.
#pragma once

#include <string_view>

namespace vellum::dsl {

/// The key in the catalogue (`aws::Glue`) of the kind that `signature` names: a function's signature as g++ and clang
/// print it, of a template whose only parameter is called Kind (detail::spelled). Empty when it names none of vellum's.
std::string_view kind_key(std::string_view signature);

}  // namespace vellum::dsl
