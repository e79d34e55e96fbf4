/// Commands as advice to the user.
#pragma once

#include <string>
#include <string_view>

namespace vellum::cli {

/// The word as a POSIX shell has to be given it: quoted only where it must be.
std::string shell_word(std::string_view word);

}  // namespace vellum::cli
