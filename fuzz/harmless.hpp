/// What holds of every picture, whatever it was made from.
#pragma once

#include <string_view>

namespace vellum::fuzz {

/// Ends the process with this message unless it holds: a finding of the fuzzer.
void require(bool holds, std::string_view message);

/// Well-formed XML 1.0 in UTF-8, in which nothing runs, nothing is fetched and no declaration stands.
void require_harmless(std::string_view svg);

}  // namespace vellum::fuzz
