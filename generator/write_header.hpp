/// The public headers: one type a kind, so that a diagram names kinds and the compiler checks containment.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assemble.hpp"

namespace vellum::generator {

/// Text of the header with the kinds of that namespace.
std::string header(const std::vector<Kind>& kinds, std::string_view space);

}  // namespace vellum::generator
