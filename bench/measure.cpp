#include "measure.hpp"

#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace vellum::bench {
namespace {

double ms(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

double ms_on(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double megabytes_of(const rusage& usage) { return static_cast<double>(usage.ru_maxrss) / 1024; }

/// Exit status (nonzero too when the program could not be started) and what it took.
std::pair<int, Run> run(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t silence;
    posix_spawn_file_actions_init(&silence);
    posix_spawn_file_actions_addopen(&silence, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&silence, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const double start = ms_on(CLOCK_MONOTONIC);
    const int error = posix_spawnp(&child, arguments[0], &silence, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&silence);
    if (error != 0) return {error, {}};

    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return {status, {ms(usage.ru_utime) + ms(usage.ru_stime), ms_on(CLOCK_MONOTONIC) - start, megabytes_of(usage)}};
}

}  // namespace

double cpu_ms() { return ms_on(CLOCK_PROCESS_CPUTIME_ID); }

Run run_of(const std::vector<std::string>& command) {
    const auto [status, took] = run(command);
    if (status != 0) throw std::runtime_error(fmt::format("this command failed: {}", fmt::join(command, " ")));
    return took;
}

double cpu_ms_of(const std::vector<std::string>& command) { return run_of(command).cpu_ms; }

double megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return megabytes_of(usage);
}

void wait_for(int process) {
    int status = 0;
    waitpid(process, &status, 0);
    if (status != 0) throw std::runtime_error("a run failed");
}

void keep_memory() {
    constexpr int plenty = 256 << 20;
    mallopt(M_MMAP_THRESHOLD, plenty);
    mallopt(M_TRIM_THRESHOLD, plenty);
}

bool works(const std::vector<std::string>& command) { return run(command).first == 0; }

std::optional<std::string> python_with_diagrams() {
    for (const char* program : {"python3", "/usr/bin/python3"}) {
        if (works({program, "-c", "from diagrams import Diagram"})) return program;
    }
    return std::nullopt;
}

std::string verdict(double ratio, double most) {
    return fmt::format("{:5.2f}  {} {:.2f}", ratio, ratio <= most ? "met," : "OVER", most);
}

Cost cost_of(std::vector<double> samples) {
    std::sort(samples.begin(), samples.end());
    return {samples.front(), samples[samples.size() / 2]};
}

Cost repeat(int runs, const std::function<double()>& measure) {
    measure();
    std::vector<double> samples;
    for (int i = 0; i < runs; ++i) samples.push_back(measure());
    return cost_of(std::move(samples));
}

void print_head(std::string_view title) { fmt::print("\n{:<44}{:>9}{:>9}\n", title, "least", "median"); }

void print_row(std::string_view what, Cost cost, double target_ms) {
    fmt::print("  {:<42}{:>9.1f}{:>9.1f}", what, cost.least, cost.median);
    if (target_ms > 0) fmt::print("   {} {:.0f}", cost.median < target_ms ? "under" : "OVER", target_ms);
    fmt::print("\n");
}

}  // namespace vellum::bench
