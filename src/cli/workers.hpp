/// Jobs spread over worker processes.
///
/// Why processes: Graphviz keeps global state, so it cannot draw on two threads, and it may abort; a job that takes its
/// process down must cost one error message and leave the other jobs alone.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace vellum::cli {

/// One line of what a job has to say.
struct Report {
    enum class Kind : char { written, made, users_mistake, system_error };
    Kind kind = Kind::written;
    std::string text;  ///< path of the file written; bytes made for the caller; message
};
using Reports = std::vector<Report>;

struct Jobs {
    std::size_t count = 0;
    /// Does job `i`, in a worker process; must not throw.
    std::function<Reports(std::size_t i)> run;
    /// Called here for each job as soon as it is known how it ended, in whatever order that happens.
    std::function<void(std::size_t i, Reports reports)> done;
    /// Jobs build on what earlier ones left in memory: all run in one process, in order, however many there could be. One
    /// started anew after another has died knows nothing of the earlier jobs.
    bool in_one_process = false;
};

/// Runs all jobs in at most `workers` processes forked from this one; with one, in this process. A worker that dies
/// becomes a system error of the job it was at, and a new one goes on with the rest. The caller has flushed its output
/// streams and has no other thread. Throws model::SystemError when no process or pipe can be made.
void run_jobs(const Jobs& jobs, unsigned workers);

}  // namespace vellum::cli
