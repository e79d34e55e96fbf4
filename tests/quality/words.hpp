/// Violations in words.
#pragma once

#include <string>

#include <fmt/format.h>

#include "quality/guarantees.hpp"

namespace vellum::test {

/// `the label of edge 3`.
inline std::string words(quality::Subject subject) {
    constexpr const char* sorts[]{"node", "cluster", "overlay", "edge", "page"};
    constexpr const char* parts[]{
        "", "the heading of ", "the border of ", "the label of ", "the callout of ", "the tail of ", "the head of "};
    return fmt::format("{}{} {}", parts[static_cast<int>(subject.part)], sorts[static_cast<int>(subject.what.sort)],
                       subject.what.index);
}

/// `edge 3 and node 1 at (10, 20), 5 px`.
inline std::string where(const quality::Violation& violation) {
    const auto& [flaw, subject, other, at, distance] = violation;
    return fmt::format("{}{}{} at ({:g}, {:g}){}", words(subject), other ? " and " : "", other ? words(*other) : "",
                       at.x, at.y, distance ? fmt::format(", {:g} px", *distance) : "");
}

}  // namespace vellum::test
