#include "paint/number.hpp"

#include <cmath>

#include "support/catch.hpp"

using vellum::paint::hundredths;
using vellum::paint::number;

TEST_CASE("Numbers have at most two decimals, no trailing zeros and no negative zero") {
    CHECK(number(0) == "0");
    CHECK(number(-0.0) == "0");
    CHECK(number(-0.004) == "0");
    CHECK(number(12) == "12");
    CHECK(number(0.5) == "0.5");
    CHECK(number(0.05) == "0.05");
    CHECK(number(-0.05) == "-0.05");
    CHECK(number(-3.25) == "-3.25");
    CHECK(number(2.999) == "3");
    CHECK(number(1234567.891) == "1234567.89");
}

TEST_CASE("Numbers read back as the value in hundredths") {
    for (int i = -5000; i < 5000; i += 7) {
        const double value = i * 0.013;
        CHECK(std::stod(number(value)) == Approx(hundredths(value)).margin(1e-9));
        CHECK(std::abs(hundredths(value) - value) <= 0.005 + 1e-9);
    }
}
