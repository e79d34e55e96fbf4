/// "Did you mean …?"
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vellum::text {

/// The candidate fewest edits away (insert, delete, replace, swap neighbours; case does not count), if it is near
/// enough to be what was meant; empty otherwise. The first of equals wins.
std::string nearest(std::string_view typed, const std::vector<std::string>& candidates);

/// ` (did you mean "CANDIDATE"?)`, or nothing when none is near.
std::string did_you_mean(std::string_view typed, const std::vector<std::string>& candidates);

}  // namespace vellum::text
