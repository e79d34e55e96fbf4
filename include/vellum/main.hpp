/// The command line over the diagrams that are linked into a program: `int main(int argc, char** argv) { return
/// vellum::main(argc, argv); }`.
#pragma once

#include <vellum/api.hpp>

namespace vellum {

/// Runs the verb that the arguments name and gives the exit code: 0 fine, 1 the answer is no, 2 the user's mistake,
/// 3 the system's.
VELLUM_API int main(int argc, char** argv);

}  // namespace vellum
