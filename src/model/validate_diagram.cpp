#include <algorithm>

#include <fmt/format.h>

#include "model/validation.hpp"

namespace vellum::model::validation {
namespace {

constexpr std::size_t longest_name = 100;

bool fits_file_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
}

void check_name(const Graph& graph, Findings& findings) {
    const auto& name = graph.name;
    const bool fits = !name.empty() && name.size() <= longest_name && std::ranges::all_of(name, fits_file_name) &&
                      name[0] != '.' && name[0] != '-';
    if (fits && is_reserved_name(name)) {
        findings.error(
            graph.where, fmt::format("no diagram can be called {}", quoted(name)),
            "README.md, index.html and diagrams.pdf are about all diagrams of a folder; give it another name");
    }
    if (fits) return;
    findings.error(
        graph.where, fmt::format("{} is no name for a diagram", quoted(name)),
        fmt::format("up to {} letters, digits, _, - and ., beginning with a letter, a digit or _", longest_name));
}

}  // namespace

void check_diagram(const Graph& graph, Findings& findings) {
    check_name(graph, findings);
    if (graph.nodes.empty()) {
        findings.error(graph.where, "the diagram has no nodes", "add one: d.add<aws::Lambda>(\"Label\")");
    }
}

}  // namespace vellum::model::validation
