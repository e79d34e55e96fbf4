#include "paint/number.hpp"

#include <cmath>

#include <fmt/format.h>

namespace vellum::paint {

std::string number(double value) {
    const long long total = std::llround(value * 100);
    const long long size = total < 0 ? -total : total;
    const char* sign = total < 0 ? "-" : "";
    const long long whole = size / 100, rest = size % 100;
    if (rest == 0) return fmt::format("{}{}", sign, whole);
    if (rest % 10 == 0) return fmt::format("{}{}.{}", sign, whole, rest / 10);
    return fmt::format("{}{}.{:02}", sign, whole, rest);
}

double hundredths(double value) { return static_cast<double>(std::llround(value * 100)) / 100; }

}  // namespace vellum::paint
