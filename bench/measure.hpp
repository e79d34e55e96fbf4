/// What a piece of code or a whole program takes: CPU time in ms, which is what a machine does for the result, whatever else
/// runs beside it; and where asked for, the clock's time and memory.
#pragma once

#include <unistd.h>

#include <array>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace vellum::bench {

/// CPU time of this process so far.
double cpu_ms();

/// Runs a program found along PATH, its output thrown away, and gives its CPU time with that of all processes it
/// started and waited for. Throws std::runtime_error naming the command when it does not exit with 0.
double cpu_ms_of(const std::vector<std::string>& command);

/// What a run of a program took; memory is the most that one of its processes had.
struct Run {
    double cpu_ms = 0, wall_ms = 0, megabytes = 0;
};

/// The same as cpu_ms_of, in all that is known.
Run run_of(const std::vector<std::string>& command);

/// The most memory this process had so far.
double megabytes();

/// Waits for the process and throws std::runtime_error when it failed.
void wait_for(int process);

/// What `measure` gives in a process of its own, forked for it, so that nothing is opened or kept from before.
template <class Result>
Result in_process(const std::function<Result()>& measure) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        const Result result = measure();
        _exit(write(ends[1], &result, sizeof result) == sizeof result ? 0 : 3);
    }
    close(ends[1]);
    Result result{};
    const bool complete = read(ends[0], &result, sizeof result) == sizeof result;
    close(ends[0]);
    wait_for(child);
    if (!complete) throw std::runtime_error("a run gave no result");
    return result;
}

/// Adds what a stage takes to its time and hands on its result.
auto timed(double& total, auto&& stage) {
    const double start = cpu_ms();
    auto result = stage();
    total += cpu_ms() - start;
    return result;
}

/// Freed memory is kept for the next picture, as the program does it.
void keep_memory();

/// True when the program runs and exits with 0.
bool works(const std::vector<std::string>& command);

/// A Python with the package `diagrams` (and not merely a folder of that name here): Debian installs it for its own Python,
/// which need not be the first along PATH.
std::optional<std::string> python_with_diagrams();

/// What repeated runs of the same thing took: the least is the cost, the median tells how steady it was.
struct Cost {
    double least = 0;
    double median = 0;
};

/// `1.13  met, 1.30` or `1.42  OVER 1.30`.
std::string verdict(double ratio, double most);

/// Of samples, at least one.
Cost cost_of(std::vector<double> samples);

/// Runs once unmeasured, then `runs` times.
Cost repeat(int runs, const std::function<double()>& measure);

/// `  compile                12.3    12.9   under 60`, with `over 60 !` where the median is over; no target: 0.
void print_row(std::string_view what, Cost cost, double target_ms = 0);
void print_head(std::string_view title);

}  // namespace vellum::bench
