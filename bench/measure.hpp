/// CPU time of a piece of code or of a whole program, in ms. CPU time and not the clock's: it is what a machine does for
/// the result, whatever else runs beside it.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vellum::bench {

/// CPU time of this process so far.
double cpu_ms();

/// Runs a program found along PATH, its output thrown away, and gives its CPU time with that of all processes it
/// started and waited for. Throws std::runtime_error naming the command when it does not exit with 0.
double cpu_ms_of(const std::vector<std::string>& command);

/// True when the program runs and exits with 0.
bool works(const std::vector<std::string>& command);

/// What repeated runs of the same thing took: the least is the cost, the median tells how steady it was.
struct Cost {
    double least = 0;
    double median = 0;
};

/// Of samples, at least one.
Cost cost_of(std::vector<double> samples);

/// Runs once unmeasured, then `runs` times.
Cost repeat(int runs, const std::function<double()>& measure);

/// `  compile                12.3    12.9   under 60`, with `over 60 !` where the median is over; no target: 0.
void print_row(std::string_view what, Cost cost, double target_ms = 0);
void print_head(std::string_view title);

}  // namespace vellum::bench
