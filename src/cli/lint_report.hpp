/// What lint has to say, as lines and as JSON.
#pragma once

#include <string>
#include <vector>

#include "cli/console.hpp"
#include "lint/lint.hpp"

namespace vellum::cli {

/// A finding that stands without its graph.
struct LocatedFinding {
    lint::Finding finding;
    std::string diagram;
    std::vector<std::string> elements;  ///< ids of what it is about, as in the JSON of the layout
    std::string edge;                   ///< id of the edge, or empty
};

LocatedFinding locate(const model::Graph& graph, const model::Names& names, lint::Finding finding);

/// To bytes and back, from process to process. The elements come back as ids alone.
std::string encode(const LocatedFinding& finding);
LocatedFinding decode(const std::string& bytes);

/// `file:line: message (fix) [rule]`, and the reason where it is silenced.
std::string line(const lint::Finding& finding);

struct LintReport {
    std::size_t diagrams = 0;
    std::vector<LocatedFinding> findings;
    bool with_silenced = false;  ///< those are shown too
};

struct LintCounts {
    std::size_t errors = 0, warnings = 0, notes = 0;
    std::size_t silenced = 0;  ///< in none of the others
};
LintCounts count(const LintReport& report);

/// One line a finding, and a summary.
void print(const LintReport& report, Console& console);
/// docs/lint.md describes it.
std::string as_json(const LintReport& report);

/// One line a rule: id, severity, reason.
void print_rules(Console& console);
std::string rules_as_json();

}  // namespace vellum::cli
