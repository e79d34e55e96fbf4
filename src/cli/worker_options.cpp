#include "cli/worker_options.hpp"

#include <fmt/format.h>
#include <CLI/App.hpp>

#include <algorithm>
#include <thread>

#include "cli/output_options.hpp"

namespace vellum::cli {

void add_worker_options(CLI::App& verb, WorkerOptions& options) {
    const Limits limits;
    verb.add_option("-j,--jobs", options.processes,
                    "diagrams drawn at a time, each in a process of its own (default: one per core); 0 draws in the "
                    "tool's own process, for debuggers")
        ->option_text("N");
    verb.add_option("--timeout", options.seconds,
                    fmt::format("seconds that a diagram may take (default: {})", limits.time.count()))
        ->option_text("SECONDS");
    verb.add_option("--memory", options.mebibytes,
                    fmt::format("memory that a diagram may take (default: {})", limits.memory))
        ->option_text("MIB");
}

Workers understand(const WorkerOptions& options) {
    Workers workers;
    if (options.processes.empty()) {
        workers.processes = std::max(1u, std::thread::hardware_concurrency());
    } else if (options.processes == "0") {
        workers.processes = 0;
    } else {
        workers.processes = positive_number("-j", options.processes);
    }
    if (!options.seconds.empty()) {
        workers.limits.time = std::chrono::seconds(positive_number("--timeout", options.seconds));
    }
    if (!options.mebibytes.empty()) workers.limits.memory = positive_number("--memory", options.mebibytes);
    return workers;
}

}  // namespace vellum::cli
