/// From the arguments to the action they ask for.
#pragma once

#include "cli/verb.hpp"

namespace vellum::cli {

/// The action of the verb that was chosen; `--help` and `--version` are actions too. Throws UsageError, with the
/// nearest verb or option where one was mistyped.
Action parse(int argc, char** argv);

}  // namespace vellum::cli
