/// Comparing names as people type them.
#pragma once

#include <string>
#include <string_view>

namespace vellum::catalog {

/// ASCII letters in lower case and digits; spaces and punctuation are left out, other bytes stay:
/// `aws::StepFunctions`, `aws step functions` and `AWS Step-Functions` are the same.
std::string fold(std::string_view text);

}  // namespace vellum::catalog
