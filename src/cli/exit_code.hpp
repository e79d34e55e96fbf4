/// How a run ends.
#pragma once

namespace vellum::cli {

enum class ExitCode {
    fine = 0,
    no = 1,             ///< the question that was asked has the answer no
    users_mistake = 2,  ///< bad arguments, invalid diagram
    system = 3          ///< disk, permission, our own failure
};

}  // namespace vellum::cli
