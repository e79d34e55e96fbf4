#include <cmath>
#include <string>

#include <fmt/format.h>

#include "paint/overloaded.hpp"
#include "paint/path_data.hpp"
#include "support/catch.hpp"

namespace vellum::test {
namespace {

double rounded(double value) { return std::round(value * 1e4) / 1e4 + 0.0; }

/// Absolute commands, coordinates with four decimals at most.
std::string outline(std::string_view data) {
    const auto commands = paint::parse_path_data(data);
    if (!commands) return "refused";
    std::string out;
    const auto put = [&](geometry::Point p) { out += fmt::format(" {} {}", rounded(p.x), rounded(p.y)); };
    const paint::Overloaded write{
        [&](const scene::MoveTo& move) { out += 'M', put(move.to); },
        [&](const scene::LineTo& line) { out += 'L', put(line.to); },
        [&](const scene::CurveTo& c) { out += 'C', put(c.control1), put(c.control2), put(c.to); },
        [&](const scene::Close&) { out += 'Z'; },
    };
    for (const auto& command : *commands) std::visit(write, command);
    return out;
}

}  // namespace

TEST_CASE("Path data: lines, absolute and relative, with and without letters") {
    CHECK(outline("M1 2L3,4 5 6") == "M 1 2L 3 4L 5 6");
    CHECK(outline("m1 2 3 4-1-1z m1 1h2v3H0V0") == "M 1 2L 4 6L 3 5ZM 2 3L 4 3L 4 6L 0 6L 0 0");
    CHECK(outline("M.5.25-1e1+2") == "M 0.5 0.25L -10 2");
    CHECK(outline("").empty());
}

TEST_CASE("Path data: smooth curves mirror the control point before") {
    CHECK(outline("M0 0C1 2 3 4 5 4s4 0 5 -4") == "M 0 0C 1 2 3 4 5 4C 7 4 9 4 10 0");
    CHECK(outline("M0 0S3 4 5 4") == "M 0 0C 0 0 3 4 5 4");
    CHECK(outline("M0 0Q3 3 6 0T12 0") == "M 0 0C 2 2 4 2 6 0C 8 -2 10 -2 12 0");
    CHECK(outline("M0 0L6 0T12 0") == "M 0 0L 6 0C 6 0 8 0 12 0");
}

TEST_CASE("Path data: arcs take the way that their flags say") {
    const std::string lower = "C 0.5523 0 1 0.4477 1 1", upper = "C 0 0.5523 0.4477 1 1 1";
    CHECK(outline("M0 0A1 1 0 0 1 1 1") == "M 0 0" + lower);
    CHECK(outline("M0 0A1 1 0 0 0 1 1") == "M 0 0" + upper);
    CHECK(outline("M0 0a1 1 0 011 1") == "M 0 0" + lower);    // flags need no space behind them
    CHECK(outline("M0 0a-1 1 0 00 1 1") == "M 0 0" + upper);  // the sign of a radius does not count
    CHECK(outline("M0 0a2 1 90 0 1 1 2") == "M 0 0C 0.5523 0 1 0.8954 1 2");
    CHECK(outline("M0 0A.1.1 0 0 1 2 0").ends_with("C 1.5523 -1 2 -0.5523 2 0"));  // too small: made to reach
    CHECK(outline("M0 0A1 1 0 1 1 1 1") ==
          "M 0 0C 0 -0.5523 0.4477 -1 1 -1C 1.5523 -1 2 -0.5523 2 0C 2 0.5523 1.5523 1 1 1");
    CHECK(outline("M0 0a0 1 0 0 1 4 4") == "M 0 0L 4 4");
    CHECK(outline("M3 3A1 1 0 0 1 3 3L4 4") == "M 3 3L 4 4");
}

TEST_CASE("Path data that break the grammar are refused") {
    for (const char* data : {"L1 2", "1 2", "M1", "M1 2 3", "M1 2C1 2 3 4", "M0 0A1 1 0 2 1 1 1", "M0 0z1 2", "M0 0X1",
                             "M0 0 L1 2%", "M0 0Linf 1"}) {
        INFO(data);
        CHECK(outline(data) == "refused");
    }
}

}  // namespace vellum::test
