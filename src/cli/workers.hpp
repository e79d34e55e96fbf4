/// Jobs spread over worker processes.
///
/// Why processes: Graphviz keeps global state, so it cannot draw on two threads, and it may abort; a job that takes its
/// process down must cost one error message and leave the other jobs alone.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace vellum::cli {

/// One line of what a job has to say.
struct Report {
    enum class Kind : char { written, made, warning, remark, users_mistake, system_error };
    Kind kind = Kind::written;
    std::string text;  ///< path of the file written; bytes made for the caller; message
};
using Reports = std::vector<Report>;

/// What one job may take before its worker is ended and the job is an error. Both are generous by default: they are there
/// for what would never end, not for what is slow.
struct Limits {
    std::chrono::seconds time{60};  ///< from its start, by the clock on the wall
    std::size_t memory = 4096;  ///< MiB of a worker's data; not obeyed under AddressSanitizer, which needs terabytes
};

struct Jobs {
    std::size_t count = 0;
    /// Does job `i`, in a worker process; must not throw.
    std::function<Reports(std::size_t i)> run;
    /// Called here for each job as soon as it is known how it ended, in whatever order that happens.
    std::function<void(std::size_t i, Reports reports)> done;
    /// Jobs build on what earlier ones left in memory: all run in one process, in order, however many there could be. One
    /// started anew after another has died knows nothing of the earlier jobs.
    bool in_one_process = false;
    /// How the message on a job begins that took too long, and on one whose process died.
    struct Words {
        const char* late = "not drawn";
        const char* died = "the drawing process was ended";
    } words = {};
};

/// Who does the jobs.
struct Workers {
    unsigned processes = 1;  ///< at most; 0: this process itself, without limits, for debuggers
    Limits limits = {};
};

/// Runs all jobs in processes forked from this one. A worker that dies or goes beyond a limit becomes a system error of the job it was at, and a new one goes on
/// with the rest. Workers end with this process. The caller has flushed its output
/// streams and has no other thread. Throws model::SystemError when no process or pipe can be made.
void run_jobs(const Jobs& jobs, const Workers& workers);

}  // namespace vellum::cli
