/// Comparing names as people type them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vellum::catalog {

/// ASCII letters in lower case and digits; spaces and punctuation are left out, other bytes stay:
/// `aws::StepFunctions`, `aws step functions` and `AWS Step-Functions` are the same.
std::string fold(std::string_view text);

/// The words of a text, folded. A word ends at spaces and punctuation and before a capital that follows a small letter:
/// `aws::StepFunctions` has aws, step and functions. Together they are fold(text).
std::vector<std::string> fold_words(std::string_view text);

}  // namespace vellum::catalog
