/// Options about the processes that draw.
#pragma once

#include <string>

#include "cli/workers.hpp"

namespace CLI {
class App;
}

namespace vellum::cli {

/// As typed; empty: the default.
struct WorkerOptions {
    std::string processes;
    std::string seconds;
    std::string mebibytes;
};

void add_worker_options(CLI::App& verb, WorkerOptions& options);

/// Throws UsageError.
Workers understand(const WorkerOptions& options);

}  // namespace vellum::cli
