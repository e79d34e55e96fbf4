#include "paint/number.hpp"

#include <cmath>
#include <cstdlib>

namespace vellum::paint {

std::string number(double value) {
    const long long total = std::llround(value * 100), size = std::abs(total);
    const auto tenths = static_cast<char>(size / 10 % 10), last = static_cast<char>(size % 10);
    std::string out = total < 0 ? "-" : "";
    out += std::to_string(size / 100);  // of an integer: no locale
    if (tenths != 0 || last != 0) out += {'.', static_cast<char>('0' + tenths)};
    if (last != 0) out += static_cast<char>('0' + last);
    return out;
}

double hundredths(double value) { return static_cast<double>(std::llround(value * 100)) / 100; }

}  // namespace vellum::paint
