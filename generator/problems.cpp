#include "problems.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace vellum::generator {

void Problems::add(const Place& place, const std::string& message) { problems_.push_back({place, message}); }

std::string Problems::text() const {
    auto sorted = problems_;
    std::ranges::stable_sort(sorted, {}, [](const Problem& p) { return std::tie(p.place.file, p.place.line); });
    std::string out;
    for (const auto& [place, message] : sorted) {
        out += fmt::format("{}:{}: error: {}\n", place.file, place.line, message);
    }
    return out;
}

}  // namespace vellum::generator
