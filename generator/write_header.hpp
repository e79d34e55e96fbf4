/// The public headers: one type a kind, so that a diagram names kinds and the compiler checks containment.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "assemble.hpp"

namespace vellum::generator {

/// Their texts by their paths below vellum/: those that hold the kinds (Kind::header), and aws.hpp, which includes all
/// of aws/.
std::map<std::string, std::string> headers(const std::vector<Kind>& kinds);

}  // namespace vellum::generator
