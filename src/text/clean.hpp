/// Text as it is shown: white space collapsed, control characters visible.
#pragma once

#include <string_view>
#include <vector>

#include "text/utf8.hpp"

namespace vellum::text {

/// The lines that the author broke: split at line breaks (LF, CR, U+2028, U+2029), runs of spaces and tabs as one space,
/// none at either end, blank lines left out, control characters as their picture (U+2400 block; C1 and noncharacters as
/// U+FFFD).
std::vector<CodePoints> paragraphs(std::string_view utf8);

/// The same as one line: a break counts as a space.
CodePoints joined(const std::vector<CodePoints>& paragraphs);

}  // namespace vellum::text
